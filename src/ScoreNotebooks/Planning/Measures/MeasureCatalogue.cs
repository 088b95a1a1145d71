namespace ScoreNotebooks;

/// <summary>Measures read from a file, in its order.</summary>
/// <param name="Measures">The measures.</param>
public sealed partial record MeasureCatalogue(IReadOnlyList<Measure> Measures)
{
    /// <summary>The measure of that id.</summary>
    /// <exception cref="WorkbookException">There is none; the message names the nearest one.</exception>
    public Measure Find([Choices("Measures.Id")] string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Measures.FirstOrDefault(measure => measure.Id == id) ?? throw NearestName.NotFound("measure", "措施", id, Measures.Select(measure => measure.Id));
    }

    /// <summary>The measures that move a metric.</summary>
    /// <param name="metric">The id of the metric, or of a bonus or deduction.</param>
    /// <exception cref="WorkbookException">No measure moves it; the message names the nearest metric that one does.</exception>
    public MeasureCatalogue Moving([Choices("Measures.Moves.Metric")] string metric)
    {
        ArgumentNullException.ThrowIfNull(metric);
        var moving = Measures.Where(measure => measure.Moves.Any(moved => moved.Metric == metric)).ToList();
        return moving.Count > 0
            ? new MeasureCatalogue(moving)
            : throw NearestName.NotFound(
                "metric that a measure moves", "有措施可影响的指标", metric, Measures.SelectMany(measure => measure.Moves.Select(moved => moved.Metric)).Distinct());
    }

    /// <summary>The measures that move a metric of a model, each with only what it moves there.</summary>
    /// <param name="model">The model.</param>
    public MeasureCatalogue For(ScoreModel model)
    {
        var known = model.Metrics.Select(metric => metric.Id).Concat(model.Adjustments.Select(adjustment => adjustment.Id)).ToHashSet();
        return new MeasureCatalogue(
            [.. Measures.Where(measure => measure.Moves.Any(moved => known.Contains(moved.Metric)))
                .Select(measure => measure with { Moves = [.. measure.Moves.Where(moved => known.Contains(moved.Metric))] })])
        { Model = model };
    }

    /// <summary>The measures that a source tells of.</summary>
    /// <param name="source">The id of the source.</param>
    /// <exception cref="WorkbookException">There is no such source; the message names the nearest one.</exception>
    public MeasureCatalogue From([Choices("Measures.Origins.Source.Id")] string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var told = Measures.Where(measure => measure.Origins.Any(origin => origin.Source.Id == source))
            .Select(measure => measure with { Origins = [.. measure.Origins.Where(origin => origin.Source.Id == source)] }).ToList();
        return told.Count > 0
            ? new MeasureCatalogue(told) { Model = Model }
            : throw NearestName.NotFound("source", "来源", source, Measures.SelectMany(measure => measure.Origins.Select(origin => origin.Source.Id)).Distinct());
    }

    /// <summary>The measures that move no metric of any score, each saying why.</summary>
    public MeasureCatalogue MovingNothing => new([.. Measures.Where(measure => measure.MovesNothing is not null)]);

    /// <summary>What platforms do to those who fake results, for the measures that tempt to it.</summary>
    public IReadOnlyList<RedLine> RedLines => [.. Measures.Select(measure => measure.RedLine).OfType<RedLine>().Distinct()];

    /// <summary>The model that the measures were chosen for; null when they were not. Its titles are shown for the ids of metrics.</summary>
    public ScoreModel? Model { get; init; }
}
