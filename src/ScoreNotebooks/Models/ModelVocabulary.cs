namespace ScoreNotebooks;

/// <summary>The words of a model file: the properties of each kind of object, and the names of choices.</summary>
internal static class ModelVocabulary
{
    internal static readonly string[] Model =
    [
        "$schema", "id", "version", "platform", "effective", "title", "description", "scale", "missing", "counts",
        "metrics", "score", "adjustments", "limits", "display", "stars", "fewOrders", "lowVolume", "variants", "gates", "assumptions",
        "conflicts", "source", "sources",
    ];

    internal static readonly string[] Text = ["en", "zh"];
    internal static readonly string[] Effective = ["from", "to"];
    internal static readonly string[] Scale = ["low", "high"];
    internal static readonly string[] Missing = ["policy", "leastCoverage"];
    internal static readonly string[] CountGroup = ["id", "title", "parts", "total"];

    internal static readonly string[] Metric =
        ["id", "title", "unit", "direction", "value", "window", "minimumSample", "treatment", "normalisation", "official", "assumption", "source"];

    internal static readonly string[] Window = ["days", "lag"];
    internal static readonly string[] MinimumSample = ["count", "least"];
    internal static readonly string[] Score = ["id", "title", "aggregation", "leastCoverage", "weightsAt", "parts", "source"];
    internal static readonly string[] MetricPart = ["metric", "weight"];
    internal static readonly string[] DimensionPart = ["id", "title", "weight", "aggregation", "leastCoverage", "weightsAt", "parts", "source"];
    internal static readonly string[] Adjustment = ["id", "title", "count", "pointsEach", "cap", "appliesTo", "source"];
    internal static readonly string[] Limits = ["floor", "cap", "appliesTo", "source"];
    internal static readonly string[] Display = ["from", "shown", "source"];
    internal static readonly string[] FewOrders = ["title", "orders", "fewerThan", "score", "lowered", "loweredIf", "source"];
    internal static readonly string[] LowVolume = ["id", "title", "orders", "fewerThan", "atMost", "points", "metrics", "readAt", "source"];
    internal static readonly string[] ProtectedMetric = ["metric", "bad"];
    internal static readonly string[] Variants = ["title", "sets", "rows", "source"];
    internal static readonly string[] VariantRow = ["industry", "shopType", "values"];
    internal static readonly string[] Official = ["scored", "as", "source"];

    internal static readonly string[] Gate =
        ["id", "title", "on", "enter", "keep", "also", "meanDays", "for", "further", "consequence", "readAt", "source"];

    internal static readonly string[] GateLine = ["on", "enter", "keep"];
    internal static readonly string[] Source = ["id", "title", "confidence", "address", "date"];

    /// <summary>The properties of a normalisation by its kind.</summary>
    internal static readonly IReadOnlyDictionary<string, string[]> Normalisations = new Dictionary<string, string[]>
    {
        ["curve"] = ["kind", "knots"],
        ["step"] = ["kind", "tiers", "otherwise"],
        ["goalposts"] = ["kind", "worst", "best"],
        ["minmax"] = ["kind", "low", "high"],
        ["zscore"] = ["kind", "mean", "deviation"],
        ["rank"] = ["kind"],
        ["percentile"] = ["kind", "low", "high"],
        ["unknown"] = ["kind", "readAt"],
        ["identity"] = ["kind"],
    };

    /// <summary>The properties of a treatment of outliers by its kind.</summary>
    internal static readonly IReadOnlyDictionary<string, string[]> Treatments = new Dictionary<string, string[]>
    {
        ["winsorise"] = ["kind", "mostPoints", "skewness", "kurtosis"],
        ["percentiles"] = ["kind", "low", "high"],
        ["logarithm"] = ["kind", "offset"],
    };

    internal static readonly ChoiceNames<MetricUnit> Units = new(
        ("number", MetricUnit.Number), ("stars", MetricUnit.Stars), ("share", MetricUnit.Share),
        ("hours", MetricUnit.Hours), ("seconds", MetricUnit.Seconds), ("count", MetricUnit.Count), ("points", MetricUnit.Points));

    internal static readonly ChoiceNames<Direction> Directions = new(("benefit", Direction.Benefit), ("cost", Direction.Cost));

    internal static readonly ChoiceNames<Aggregation> Aggregations = new(
        ("arithmetic", Aggregation.Arithmetic), ("geometric", Aggregation.Geometric),
        ("harmonic", Aggregation.Harmonic), ("min", Aggregation.Minimum));

    internal static readonly ChoiceNames<MissingPolicy> MissingPolicies = new(
        ("renormalise", MissingPolicy.Renormalise), ("zero", MissingPolicy.Zero), ("require", MissingPolicy.Require));

    /// <summary>What stands in a file for a number that nobody has published.</summary>
    internal const string Unknown = "unknown";

    internal static readonly ChoiceNames<OfficialScoring> OfficialScorings = new(
        ("yes", OfficialScoring.Scored), ("another-form", OfficialScoring.InAnotherForm), ("no", OfficialScoring.NotScored));

    internal static readonly ChoiceNames<Confidence> Confidences = new(
        ("official", Confidence.Official), ("captured", Confidence.Captured), ("secondary", Confidence.Secondary),
        ("hearsay", Confidence.Hearsay), ("derived", Confidence.Derived), ("illustrative", Confidence.Illustrative));
}

/// <summary>The names that the values of an enumeration have in a model file.</summary>
internal sealed class ChoiceNames<T>(params (string Name, T Value)[] choices)
    where T : struct, Enum
{
    /// <summary>What stands for a choice that could not be read; not one of the enumeration's values.</summary>
    internal static readonly T Unreadable = (T)Enum.ToObject(typeof(T), -1);

    internal IReadOnlyList<string> Names { get; } = NamesOf(choices);

    internal T? Find(string name)
    {
        foreach (var choice in choices)
            if (choice.Name == name) return choice.Value;
        return null;
    }

    internal string NameOf(T value) => choices[IndexOf(value)].Name;

    internal bool Has(T value) => IndexOf(value) >= 0;

    private int IndexOf(T value)
    {
        for (var index = 0; index < choices.Length; index++)
            if (choices[index].Value.Equals(value)) return index;
        return -1;
    }

    private static string[] NamesOf((string Name, T Value)[] choices)
    {
        var names = new string[choices.Length];
        for (var index = 0; index < names.Length; index++)
            names[index] = choices[index].Name;
        return names;
    }
}
