namespace ScoreNotebooks;

/// <summary>A model compiled to a program, with the registers that hold what a scoreboard shows.</summary>
public sealed class CompiledModel
{
    internal CompiledModel(
        ScoreModel model, ScoreProgram program, IReadOnlyList<MetricRegisters> metrics, IReadOnlyList<NodeRegisters> nodes,
        IReadOnlyList<WeightRegister> weights, IReadOnlyList<GoalpostInputs> goalposts)
    {
        Model = model;
        Program = program;
        Metrics = metrics;
        Nodes = nodes;
        Weights = weights;
        Goalposts = goalposts;
    }

    /// <summary>The model.</summary>
    public ScoreModel Model { get; }

    /// <summary>The program; its inputs are columns of the table by name.</summary>
    public ScoreProgram Program { get; }

    /// <summary>The registers of each metric, in the model's order.</summary>
    public IReadOnlyList<MetricRegisters> Metrics { get; }

    /// <summary>The registers of each dimension, parts before the dimensions they belong to; the root is the last.</summary>
    public IReadOnlyList<NodeRegisters> Nodes { get; }

    /// <summary>The registers of the root, the composite score.</summary>
    public NodeRegisters Root => Nodes[^1];

    /// <summary>
    /// The weights that are inputs of the program instead of constants, in the order of the tree; empty for a model
    /// compiled as it stands. They are no columns of a table: an analysis gives them with
    /// <see cref="ScoreProgram.StartingAt"/>. Each is above zero and counts beside its siblings; the program normalises them.
    /// </summary>
    internal IReadOnlyList<WeightRegister> Weights { get; }

    /// <summary>The goalposts that are inputs of the program instead of constants, in the model's order; empty for a model compiled as it stands.</summary>
    internal IReadOnlyList<GoalpostInputs> Goalposts { get; }

    /// <summary>What changes totals beside metrics: every adjustment, then the rule for few orders where there is one.</summary>
    internal IReadOnlyList<RuleRegister> Rules =>
    [
        .. Nodes.SelectMany(node => node.Adjustments.Select(one => new RuleRegister(one.Adjustment.Id, one.Adjustment.Title, one.Adjustment.AppliesTo, one.Points))),
        .. Root.Stage is { } stage ? [new RuleRegister(ScoreAccount.StageId, Model.FewOrders!.Title, Model.Root.Id, stage)] : Array.Empty<RuleRegister>(),
    ];

    /// <summary>Whether a shop's total is the fixed score of few orders.</summary>
    /// <param name="registers">Every register of its row.</param>
    internal bool IsStaged(IReadOnlyList<double> registers) =>
        Root.Stage is { } stage && Model.FewOrders is { Score: not null } && !double.IsNaN(registers[stage]);

    /// <summary>The registers that a shop's total is made of: every metric's points, in the model's order, then every rule's.</summary>
    internal int[] PointRegisters() => [.. Metrics.Select(metric => metric.Points), .. Rules.Select(rule => rule.Points)];

    /// <summary>The registers that stay as they are when values of metrics change: every rule's, and whether metrics are protected.</summary>
    internal IEnumerable<int> HeldRegisters() => Rules.Select(rule => rule.Points).Concat(Metrics.Select(metric => metric.Protection).OfType<int>());
}

/// <summary>Where a program holds a weight that is given from outside.</summary>
/// <param name="Dimension">The dimension the part belongs to.</param>
/// <param name="Part">The part that is weighed; one that the model gives a weight above zero.</param>
/// <param name="Register">The register of its weight, not yet normalised.</param>
/// <param name="Share">The register of its share of its siblings' weights.</param>
internal sealed record WeightRegister(Dimension Dimension, ScorePart Part, int Register, int Share);

/// <summary>
/// The inputs of a program that are the goalposts of a metric: points are shift + slope × value, held to the scale. A value
/// of a metric whose treatment is a logarithm is the logarithm.
/// </summary>
/// <param name="Metric">The metric.</param>
/// <param name="Slope">The number of the input that holds the slope, in points per unit of the value.</param>
/// <param name="Shift">The number of the input that holds the points of a value of zero, were they not held to the scale.</param>
internal sealed record GoalpostInputs(Metric Metric, int Slope, int Shift);

/// <summary>Where a program holds a metric.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Value">The register of its value, in the metric's unit.</param>
/// <param name="Treated">The register of its value after the treatment of outliers; that of the value where there is none.</param>
/// <param name="Points">The register of its points.</param>
public sealed record MetricRegisters(Metric Metric, int Value, int Treated, int Points)
{
    /// <summary>The register of the points that the protection of few orders gives it, missing where it does not; null without such a rule.</summary>
    public int? Protection { get; init; }
}

/// <summary>Where a program holds what an adjustment or the rule for few orders does to a total.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Title">Its title.</param>
/// <param name="AppliesTo">The id of the dimension whose score it changes.</param>
/// <param name="Points">The register of its points.</param>
internal sealed record RuleRegister(string Id, BilingualText Title, string AppliesTo, int Points);

/// <summary>Where a program holds a dimension.</summary>
/// <param name="Dimension">The dimension.</param>
/// <param name="Parts">Its parts that count (weight above zero), each with the register of its score.</param>
/// <param name="Aggregated">The register of what the parts make, before adjustments and limits.</param>
/// <param name="Adjustments">Its adjustments, each with the register of its points.</param>
/// <param name="Score">The register of its score, after adjustments and limits.</param>
/// <param name="Coverage">The register of its coverage: the share of weight below it that is present, 0 to 1.</param>
public sealed record NodeRegisters(
    Dimension Dimension, IReadOnlyList<(ScorePart Part, int Score)> Parts, int Aggregated,
    IReadOnlyList<(Adjustment Adjustment, int Points)> Adjustments, int Score, int Coverage)
{
    /// <summary>
    /// The register of what the rule for few orders makes of the shop: its fixed score, missing for a shop with enough;
    /// where the rule gives no score, 1 for a shop with enough and missing for the others. Null but for the root of a model with such a rule.
    /// </summary>
    public int? Stage { get; init; }
}
