namespace ScoreNotebooks;

public sealed partial class Scoreboard
{
    /// <summary>What the tables and the total show, in words: who is best and weakest on what, by how much, and what follows.</summary>
    public Interpretation Interpret()
    {
        var metrics = new MetricInterpretation(this);
        var sections = Model.Root.Parts.Select(part => new InterpretationSection(
            Model.TitleOf(part.Id), [.. MetricsOf(part).Select(metrics.Describe), .. part is Dimension dimension ? metrics.DescribeDimension(dimension) : []]));
        return new Interpretation([.. sections, new InterpretationSection(Model.Root.Title, new TotalInterpretation(this).Describe())]);
    }

    private IEnumerable<Metric> MetricsOf(ScorePart part) => part is Dimension dimension
        ? dimension.Parts.SelectMany(MetricsOf)
        : [Model.Metric(part.Id)];
}
