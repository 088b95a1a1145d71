namespace ScoreNotebooks.Tests.Sensitivity.Assumptions;

/// <summary>The model and the table that a replication stands for, built anew with <c>with</c> and scored as any other.</summary>
internal sealed class RebuiltModel(AssumptionChoices asked, ReplicationBanks banks)
{
    internal Scoreboard Score(Replication replication)
    {
        var model = WithGoalposts(banks.Scores.Model, replication);
        if (replication.Choices.Normalisation > 0) model = model with { Metrics = [.. model.Metrics.Select(metric => metric with { Normalisation = Normalisations(model)[replication.Choices.Normalisation - 1] })] };
        if (replication.Choices.Treatment > 0) model = model with { Metrics = [.. model.Metrics.Select(metric => metric with { Treatment = Treatments(model)[replication.Choices.Treatment - 1] })] };
        if (replication.Choices.Missing > 0) model = model with { Missing = model.Missing with { Policy = Policies(model)[replication.Choices.Missing - 1] } };
        var weights = banks.Weights.Given;
        var place = 0;
        var root = Rebuilt(model.Root, replication, weights, ref place, isRoot: true);
        return (model with { Root = root }).Score(WithCounts(banks.Scores.Table, replication));
    }

    private ScoreModel WithGoalposts(ScoreModel model, Replication replication)
    {
        var place = 0;
        return model with
        {
            Metrics = [.. model.Metrics.Select(metric => metric.Normalisation is not Normalisation.Goalposts ? metric : metric with
            {
                Normalisation = new Normalisation.Goalposts(banks.Goalposts.Worst[place][replication.Goalposts], banks.Goalposts.Best[place++][replication.Goalposts]),
            })],
        };
    }

    private Normalisation[] Normalisations(ScoreModel model)
    {
        var (low, high) = (model.Scale.Low, model.Scale.High);
        return [.. asked.Normalisations.Select(kind => (Normalisation)(kind switch
        {
            NormalisationKind.MinMax => new Normalisation.MinMax(low + (0.01 * (high - low)), high),
            NormalisationKind.ZScore => new Normalisation.ZScore((low + high) / 2, (high - low) / 10),
            NormalisationKind.Rank => new Normalisation.Rank(),
            _ => new Normalisation.Percentile(low + (0.01 * (high - low)), high),
        })).Where(rule => banks.Scores.Model.Metrics.Any(metric => metric.Normalisation != rule))];
    }

    private Treatment?[] Treatments(ScoreModel model) => [.. asked.Treatments.Where(rule => model.Metrics.Any(metric => metric.Treatment != rule))];

    private MissingPolicy[] Policies(ScoreModel model) => [.. asked.MissingPolicies.Where(policy => policy != model.Missing.Policy)];

    // The weights of a dimension's parts stand together in the bank, before those of the dimensions below it.
    private Dimension Rebuilt(Dimension dimension, Replication replication, double[][] weights, ref int place, bool isRoot)
    {
        var own = new Dictionary<string, double>();
        foreach (var part in dimension.Parts) own[part.Id] = part.Weight > 0 ? weights[place++][replication.Weights] : 0;
        var parts = new List<ScorePart>();
        foreach (var part in dimension.Parts)
            parts.Add((part is Dimension below ? Rebuilt(below, replication, weights, ref place, isRoot: false) : part) with { Weight = own[part.Id] });
        var rules = asked.Aggregations.Where(Differs).ToArray();
        var isVaried = replication.Choices.Aggregation > 0 && (isRoot || asked.AggregationLevel == AggregationLevel.All);
        return dimension with { Parts = parts, Aggregation = isVaried ? rules[replication.Choices.Aggregation - 1] : dimension.Aggregation };
    }

    private bool Differs(Aggregation rule) => (asked.AggregationLevel == AggregationLevel.Root ? [banks.Scores.Model.Root] : banks.Scores.Model.Dimensions)
        .Any(node => node.Parts.Count(part => part.Weight > 0) > 1 && node.Aggregation != rule);

    private ShopTable WithCounts(ShopTable table, Replication replication) => new(
        table.Shops,
        [.. table.Columns.Select(column => banks.Counts.Columns.TryGetValue(column.Name, out var drawn)
            ? new TableColumn(column.Name, column.Unit, drawn[replication.Counts].AsMemory(0, table.Shops.Count))
            : column)]);
}
