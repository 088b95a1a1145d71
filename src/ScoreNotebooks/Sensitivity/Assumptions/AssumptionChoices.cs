namespace ScoreNotebooks;

/// <summary>
/// Which choices of a model are varied, and between what. The model's own choice always takes part, so a list holds
/// what else one could reasonably have chosen; an empty list, or a share of zero, leaves a choice as it is. What cannot
/// matter for a model and its table (missing values where none is missing) is left out and said.
/// </summary>
/// <example><c>AssumptionChoices.Default.With(normalisations: [NormalisationKind.MinMax], weightShare: 0.1)</c></example>
public sealed record AssumptionChoices
{
    private AssumptionChoices()
    {
    }

    /// <summary>
    /// The usual ones: min–max and percentiles for points, an arithmetic and a geometric mean at all levels, every
    /// weight ± 25 %, both goalposts ± 10 % of their range, missing values renormalised or zero, outliers winsorised,
    /// and what the counts leave to chance.
    /// </summary>
    public static AssumptionChoices Default { get; } = new()
    {
        Normalisations = [NormalisationKind.MinMax, NormalisationKind.Percentile],
        Aggregations = [Aggregation.Arithmetic, Aggregation.Geometric],
        WeightShare = 0.25,
        GoalpostShare = 0.1,
        MissingPolicies = [MissingPolicy.Renormalise, MissingPolicy.Zero],
        Treatments = [new Treatment.Winsorise()],
        DrawsCounts = true,
    };

    /// <summary>Nothing varies; to be filled with <see cref="With"/>.</summary>
    public static AssumptionChoices None { get; } = new();

    /// <summary>Rules for points, each for all metrics.</summary>
    public IReadOnlyList<NormalisationKind> Normalisations { get; private init; } = [];

    /// <summary>Rules by which parts make one score.</summary>
    public IReadOnlyList<Aggregation> Aggregations { get; private init; } = [];

    /// <summary>Which dimensions the rules of <see cref="Aggregations"/> are for.</summary>
    public AggregationLevel AggregationLevel { get; private init; }

    /// <summary>The share by which every weight is raised or lowered, independently and evenly spread, before it is normalised; from 0 to below 1.</summary>
    public double WeightShare { get; private init; }

    /// <summary>The share of its range by which each end of a metric's goalposts is moved either way, independently and evenly spread; from 0 to below 0.5.</summary>
    public double GoalpostShare { get; private init; }

    /// <summary>Rules for what a shop has no value for.</summary>
    public IReadOnlyList<MissingPolicy> MissingPolicies { get; private init; } = [];

    /// <summary>Treatments of outliers, each for all metrics; null leaves values as they are.</summary>
    public IReadOnlyList<Treatment?> Treatments { get; private init; } = [];

    /// <summary>Whether counts are drawn anew from what they leave to chance (the posterior of <see cref="ScoreModel.Counts"/>).</summary>
    public bool DrawsCounts { get; private init; }

    /// <summary>The same choices with some of them replaced.</summary>
    /// <param name="normalisations">Rules for points beside the model's own.</param>
    /// <param name="aggregations">Rules by which parts make one score beside the model's own.</param>
    /// <param name="aggregationLevel">Which dimensions these are for.</param>
    /// <param name="weightShare">The share by which every weight varies, 0 to below 1.</param>
    /// <param name="goalpostShare">The share of its range by which each goalpost varies, 0 to below 0.5.</param>
    /// <param name="missingPolicies">Rules for missing values beside the model's own.</param>
    /// <param name="treatments">Treatments of outliers beside the model's own; null for none.</param>
    /// <param name="drawsCounts">Whether counts are drawn anew.</param>
    /// <exception cref="WorkbookException">A share is outside its range.</exception>
    public AssumptionChoices With(
        IReadOnlyList<NormalisationKind>? normalisations = null, IReadOnlyList<Aggregation>? aggregations = null,
        AggregationLevel? aggregationLevel = null, double? weightShare = null, double? goalpostShare = null,
        IReadOnlyList<MissingPolicy>? missingPolicies = null, IReadOnlyList<Treatment?>? treatments = null, bool? drawsCounts = null)
    {
        if (weightShare is { } weight && !(weight is >= 0 and < 1))
            throw OutOfRange("weights", "权重", weight, "below 1, so that no weight becomes zero or negative; 0.25 is usual", "小于 1，以免权重变为零或负数；常用 0.25");
        if (goalpostShare is { } goalpost && !(goalpost is >= 0 and < 0.5))
            throw OutOfRange("goalposts", "计分上下限", goalpost, "below 0.5, so that the ends do not cross; 0.1 is usual", "小于 0.5，以免上下限交叉；常用 0.1");
        return this with
        {
            Normalisations = normalisations ?? Normalisations,
            Aggregations = aggregations ?? Aggregations,
            AggregationLevel = aggregationLevel ?? AggregationLevel,
            WeightShare = weightShare ?? WeightShare,
            GoalpostShare = goalpostShare ?? GoalpostShare,
            MissingPolicies = missingPolicies ?? MissingPolicies,
            Treatments = treatments ?? Treatments,
            DrawsCounts = drawsCounts ?? DrawsCounts,
        };
    }

    private static WorkbookException OutOfRange(string what, string whatInChinese, double share, string range, string rangeInChinese) => new(
        FormattableString.Invariant($"The {what} cannot vary by a share of {share}; a share is zero or more and {range}."),
        FormattableString.Invariant($"{whatInChinese}的变动比例不能为 {share}；应不小于零，且{rangeInChinese}。"));
}
