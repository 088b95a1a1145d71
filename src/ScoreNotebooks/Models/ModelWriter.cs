namespace ScoreNotebooks;

/// <summary>Writes a model as JSON, properties in the order of <see cref="ModelVocabulary"/>, what is not set left out.</summary>
internal static class ModelWriter
{
    internal static string Write(ScoreModel model) => JsonPiece.Object(
        ("$schema", Text(model.Schema)),
        ("id", Text(model.Id)),
        ("version", Text(model.Version)),
        ("platform", Text(model.Platform)),
        ("effective", model.Effective is { } effective ? JsonPiece.Object(("from", JsonPiece.Of(effective.From)), ("to", Date(effective.To))) : null),
        ("title", Title(model.Title)),
        ("description", Title(model.Description)),
        ("scale", JsonPiece.Object(("low", JsonPiece.Of(model.Scale.Low)), ("high", JsonPiece.Of(model.Scale.High)))),
        ("missing", Missing(model.Missing)),
        ("counts", List(model.Counts, CountGroup)),
        ("metrics", List(model.Metrics, Metric)),
        ("score", Dimension(model.Root, isRoot: true)),
        ("adjustments", List(model.Adjustments, RuleWriter.Adjustment)),
        ("limits", List(model.Limits, RuleWriter.Limits)),
        ("display", List(model.Display, RuleWriter.DisplayStep)),
        ("stars", List(model.Stars, RuleWriter.DisplayStep)),
        ("fewOrders", RuleWriter.FewOrders(model.FewOrders)),
        ("lowVolume", RuleWriter.LowVolume(model.LowVolume)),
        ("variants", List(model.Variants, RuleWriter.Variants)),
        ("gates", List(model.Gates, RuleWriter.Gate)),
        ("assumptions", List(model.Assumptions, assumption => Title(assumption)!)),
        ("conflicts", List(model.Conflicts, conflict => Title(conflict)!)),
        ("source", Text(model.Source)),
        ("sources", List(model.Sources, Source))).ToFile();

    private static JsonPiece Missing(MissingValues missing) => JsonPiece.Object(
        ("policy", JsonPiece.Of(ModelVocabulary.MissingPolicies.NameOf(missing.Policy))),
        ("leastCoverage", missing.LeastCoverage == 0 ? null : JsonPiece.Of(missing.LeastCoverage)));

    private static JsonPiece CountGroup(CountGroup group) => JsonPiece.Object(
        ("id", Text(group.Id)),
        ("title", Title(group.Title)),
        ("parts", JsonPiece.List(group.Parts.Select(JsonPiece.Of))),
        ("total", Text(group.Total)));

    private static JsonPiece Metric(Metric metric) => JsonPiece.Object(
        ("id", Text(metric.Id)),
        ("title", Title(metric.Title)),
        ("unit", JsonPiece.Of(ModelVocabulary.Units.NameOf(metric.Unit))),
        ("direction", JsonPiece.Of(ModelVocabulary.Directions.NameOf(metric.Direction))),
        ("value", Text(metric.Value.Text)),
        ("window", metric.Window is { } window ? JsonPiece.Object(("days", JsonPiece.Of(window.Days)), ("lag", JsonPiece.Of(window.Lag))) : null),
        ("minimumSample", metric.MinimumSample is { } sample ? JsonPiece.Object(("count", Text(sample.Count.Text)), ("least", JsonPiece.Of(sample.Least))) : null),
        ("treatment", Treatment(metric.Treatment)),
        ("normalisation", Points(metric.Normalisation)),
        ("official", metric.Official is { } official ? Official(official) : null),
        ("assumption", Title(metric.Assumption)),
        ("source", Text(metric.Source)));

    private static JsonPiece Official(OfficialUse official) => JsonPiece.Object(
        ("scored", JsonPiece.Of(ModelVocabulary.OfficialScorings.NameOf(official.Scoring))),
        ("as", Title(official.As)),
        ("source", Text(official.Source)));

    private static JsonPiece? Treatment(Treatment? treatment) => treatment switch
    {
        ScoreNotebooks.Treatment.Winsorise rule => Kind(
            "winsorise", ("mostPoints", JsonPiece.Of(rule.MostPoints)), ("skewness", JsonPiece.Of(rule.Skewness)), ("kurtosis", JsonPiece.Of(rule.Kurtosis))),
        ScoreNotebooks.Treatment.Percentiles rule => Kind("percentiles", ("low", JsonPiece.Of(rule.Low)), ("high", JsonPiece.Of(rule.High))),
        ScoreNotebooks.Treatment.Logarithm rule => Kind("logarithm", ("offset", JsonPiece.Of(rule.Offset))),
        _ => null,
    };

    private static JsonPiece Points(Normalisation normalisation) => normalisation switch
    {
        Normalisation.Curve curve => Kind("curve", ("knots", Knots(curve.Knots))),
        Normalisation.Step step => Kind("step", ("tiers", Knots(step.Tiers)), ("otherwise", JsonPiece.Of(step.Otherwise))),
        Normalisation.Goalposts goalposts => Kind("goalposts", ("worst", JsonPiece.Of(goalposts.Worst)), ("best", JsonPiece.Of(goalposts.Best))),
        Normalisation.MinMax range => Kind("minmax", ("low", JsonPiece.Of(range.Low)), ("high", JsonPiece.Of(range.High))),
        Normalisation.ZScore z => Kind("zscore", ("mean", JsonPiece.Of(z.Mean)), ("deviation", JsonPiece.Of(z.Deviation))),
        Normalisation.Rank => Kind("rank"),
        Normalisation.Percentile range => Kind("percentile", ("low", JsonPiece.Of(range.Low)), ("high", JsonPiece.Of(range.High))),
        Normalisation.Unknown unknown => Kind("unknown", ("readAt", Title(unknown.ReadAt))),
        _ => Kind("identity"),
    };

    private static JsonPiece Kind(string kind, params IEnumerable<(string, JsonPiece?)> properties) =>
        JsonPiece.Object(properties.Prepend(("kind", JsonPiece.Of(kind))));

    private static JsonPiece Knots(IReadOnlyList<Knot> knots) =>
        JsonPiece.List(knots.Select(knot => JsonPiece.List([JsonPiece.Of(knot.Value), JsonPiece.Of(knot.Points)])));

    private static JsonPiece Dimension(Dimension dimension, bool isRoot) => JsonPiece.Object(
        ("id", Text(dimension.Id)),
        ("title", Title(dimension.Title)),
        ("weight", isRoot ? null : NumberOrUnknown(dimension.Weight)),
        ("aggregation", JsonPiece.Of(ModelVocabulary.Aggregations.NameOf(dimension.Aggregation))),
        ("leastCoverage", Number(dimension.LeastCoverage)),
        ("weightsAt", Title(dimension.WeightsAt)),
        ("parts", JsonPiece.List(dimension.Parts.Select(Part))),
        ("source", Text(dimension.Source)));

    private static JsonPiece Part(ScorePart part) => part is Dimension below
        ? Dimension(below, isRoot: false)
        : JsonPiece.Object(("metric", Text(part.Id)), ("weight", NumberOrUnknown(part.Weight)));

    private static JsonPiece Source(ModelSource source) => JsonPiece.Object(
        ("id", Text(source.Id)),
        ("title", Title(source.Title)),
        ("confidence", JsonPiece.Of(ModelVocabulary.Confidences.NameOf(source.Confidence))),
        ("address", Text(source.Address)),
        ("date", Date(source.Date)));

    internal static JsonPiece? List<T>(IReadOnlyList<T> items, Func<T, JsonPiece> write) =>
        items.Count == 0 ? null : JsonPiece.List(items.Select(write));

    internal static JsonPiece? Title(BilingualText? text) =>
        text is null ? null : JsonPiece.Object(("en", Text(text.English)), ("zh", Text(text.Chinese)));

    internal static JsonPiece? Text(string? text) => text is null ? null : JsonPiece.Of(text);

    internal static JsonPiece? Number(double? number) => number is { } value ? JsonPiece.Of(value) : null;

    internal static JsonPiece? Date(DateOnly? date) => date is { } day ? JsonPiece.Of(day) : null;

    internal static JsonPiece NumberOrUnknown(double number) =>
        double.IsNaN(number) ? JsonPiece.Of(ModelVocabulary.Unknown) : JsonPiece.Of(number);
}
