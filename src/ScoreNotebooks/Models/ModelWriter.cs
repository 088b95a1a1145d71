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
        ("adjustments", List(model.Adjustments, Adjustment)),
        ("limits", List(model.Limits, Limits)),
        ("display", List(model.Display, step => JsonPiece.Object(("from", JsonPiece.Of(step.From)), ("shown", Text(step.Shown))))),
        ("gates", List(model.Gates, Gate)),
        ("assumptions", List(model.Assumptions, assumption => Title(assumption)!)),
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
        ("assumption", Title(metric.Assumption)),
        ("source", Text(metric.Source)));

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
        _ => Kind("identity"),
    };

    private static JsonPiece Kind(string kind, params IEnumerable<(string, JsonPiece?)> properties) =>
        JsonPiece.Object(properties.Prepend(("kind", JsonPiece.Of(kind))));

    private static JsonPiece Knots(IReadOnlyList<Knot> knots) =>
        JsonPiece.List(knots.Select(knot => JsonPiece.List([JsonPiece.Of(knot.Value), JsonPiece.Of(knot.Points)])));

    private static JsonPiece Dimension(Dimension dimension, bool isRoot) => JsonPiece.Object(
        ("id", Text(dimension.Id)),
        ("title", Title(dimension.Title)),
        ("weight", isRoot ? null : JsonPiece.Of(dimension.Weight)),
        ("aggregation", JsonPiece.Of(ModelVocabulary.Aggregations.NameOf(dimension.Aggregation))),
        ("leastCoverage", Number(dimension.LeastCoverage)),
        ("parts", JsonPiece.List(dimension.Parts.Select(Part))));

    private static JsonPiece Part(ScorePart part) => part is Dimension below
        ? Dimension(below, isRoot: false)
        : JsonPiece.Object(("metric", Text(part.Id)), ("weight", JsonPiece.Of(part.Weight)));

    private static JsonPiece Adjustment(Adjustment adjustment) => JsonPiece.Object(
        ("id", Text(adjustment.Id)),
        ("title", Title(adjustment.Title)),
        ("count", Text(adjustment.Count.Text)),
        ("pointsEach", JsonPiece.Of(adjustment.PointsEach)),
        ("cap", Number(adjustment.Cap)),
        ("appliesTo", Text(adjustment.AppliesTo)));

    private static JsonPiece Limits(ScoreLimits limits) => JsonPiece.Object(
        ("floor", Number(limits.Floor)), ("cap", Number(limits.Cap)), ("appliesTo", Text(limits.AppliesTo)));

    private static JsonPiece Gate(Gate gate) => JsonPiece.Object(
        ("id", Text(gate.Id)),
        ("title", Title(gate.Title)),
        ("on", Text(gate.On)),
        ("enter", JsonPiece.Of(gate.Enter)),
        ("keep", JsonPiece.Of(gate.Keep)),
        ("consequence", Title(gate.Consequence)));

    private static JsonPiece Source(ModelSource source) => JsonPiece.Object(
        ("id", Text(source.Id)),
        ("title", Title(source.Title)),
        ("confidence", JsonPiece.Of(ModelVocabulary.Confidences.NameOf(source.Confidence))),
        ("address", Text(source.Address)),
        ("date", Date(source.Date)));

    private static JsonPiece? List<T>(IReadOnlyList<T> items, Func<T, JsonPiece> write) =>
        items.Count == 0 ? null : JsonPiece.List(items.Select(write));

    private static JsonPiece? Title(BilingualText? text) =>
        text is null ? null : JsonPiece.Object(("en", Text(text.English)), ("zh", Text(text.Chinese)));

    private static JsonPiece? Text(string? text) => text is null ? null : JsonPiece.Of(text);

    private static JsonPiece? Number(double? number) => number is { } value ? JsonPiece.Of(value) : null;

    private static JsonPiece? Date(DateOnly? date) => date is { } day ? JsonPiece.Of(day) : null;
}
