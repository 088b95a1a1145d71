namespace ScoreNotebooks;

/// <summary>Compiles a <see cref="ScoreModel"/> to a <see cref="ScoreProgram"/>.</summary>
internal sealed class ModelCompiler
{
    private readonly ScoreModel _model;
    private readonly ScoreProgramBuilder _program = new();
    private readonly Dictionary<string, MetricRegisters> _metrics = new(StringComparer.Ordinal);
    private readonly List<NodeRegisters> _nodes = [];
    private readonly List<WeightRegister> _weights = [];
    private readonly List<GoalpostInputs> _goalposts = [];
    private readonly IReadOnlySet<string> _weighedFromOutside;
    private readonly bool _hasGoalpostsFromOutside;

    private ModelCompiler(ScoreModel model, IReadOnlySet<string> weighedFromOutside, bool hasGoalpostsFromOutside)
    {
        _model = model;
        _weighedFromOutside = weighedFromOutside;
        _hasGoalpostsFromOutside = hasGoalpostsFromOutside;
    }

    /// <param name="model">The model.</param>
    /// <param name="weighedFromOutside">The ids of the dimensions whose parts' weights become inputs (<see cref="CompiledModel.Weights"/>); null for none.</param>
    /// <param name="hasGoalpostsFromOutside">Whether all goalposts become inputs (<see cref="CompiledModel.Goalposts"/>).</param>
    internal static CompiledModel Compile(
        ScoreModel model, IReadOnlySet<string>? weighedFromOutside = null, bool hasGoalpostsFromOutside = false)
    {
        model.RequireKnown();
        var compiler = new ModelCompiler(model, weighedFromOutside ?? new HashSet<string>(), hasGoalpostsFromOutside);
        foreach (var metric in model.Metrics) compiler._metrics[metric.Id] = compiler.Metric(metric);
        compiler.Node(model.Root);
        var metrics = model.Metrics.Select(metric => compiler._metrics[metric.Id]).ToArray();
        return new CompiledModel(model, compiler._program.Build(), metrics, compiler._nodes, compiler._weights, compiler._goalposts);
    }

    private MetricRegisters Metric(Metric metric)
    {
        var value = Formula(metric.Value.Root);
        if (metric.MinimumSample is { } sample) value = OnlyFrom(sample.Least, Formula(sample.Count.Root), value);
        var treated = new TreatmentCompiler(_program).Treated(metric, value);
        var normalisation = new NormalisationCompiler(_program, _model.Scale);
        if (!_hasGoalpostsFromOutside || metric.Normalisation is not Normalisation.Goalposts)
            return Protected(new MetricRegisters(metric, value, treated, normalisation.Points(metric, value, treated)));
        var (slope, shift) = (_program.Column(InputName("slope", metric.Id)), _program.Column(InputName("shift", metric.Id)));
        _goalposts.Add(new GoalpostInputs(metric, _program.InputOf(slope), _program.InputOf(shift)));
        return Protected(new MetricRegisters(metric, value, treated, normalisation.PointsOnLine(slope, shift, treated)));
    }

    private MetricRegisters Protected(MetricRegisters metric)
    {
        if (_model.LowVolume is not { } rule || rule.Metrics.FirstOrDefault(one => one.Metric == metric.Metric.Id) is not { } of) return metric;
        var protection = new FewOrdersCompiler(_program, Formula).Protection(rule, of);
        return metric with { Points = _program.IfMissing(protection, metric.Points), Protection = protection };
    }

    // The name of such an input cannot be that of a column: it holds a character that no header keeps.
    private static string InputName(string kind, string id) => $"\u0001{kind} {id}";

    private int Formula(FormulaNode node)
    {
        if (node is FormulaNode.Column column) return _program.Column(column.Name);
        if (node is FormulaNode.Number number) return _program.Constant(number.Value);
        var binary = (FormulaNode.Binary)node;
        var (left, right) = (Formula(binary.Left), Formula(binary.Right));
        return binary.Operator switch
        {
            FormulaOperator.Add => _program.Add(left, right),
            FormulaOperator.Subtract => _program.Subtract(left, right),
            FormulaOperator.Multiply => _program.Multiply(left, right),
            FormulaOperator.Divide => _program.DivideOrMissing(left, right),
            FormulaOperator.Minimum => _program.Minimum(left, right),
            FormulaOperator.Maximum => _program.Maximum(left, right),
            _ => _program.IfMissing(left, right),
        };
    }

    private NodeRegisters Node(Dimension dimension)
    {
        var parts = new List<WeightedRegister>();
        var registers = new List<(ScorePart, int)>();
        var weights = Weights(dimension);
        foreach (var part in dimension.Parts)
        {
            var (score, coverage) = Part(part);
            if (!weights.TryGetValue(part.Id, out var weight)) continue;
            registers.Add((part, score));
            parts.Add(new WeightedRegister(weight, score, coverage));
        }

        var aggregation = new AggregationCompiler(_program, _model.Missing.Policy);
        var wholeCoverage = aggregation.Coverage(parts);
        var aggregated = aggregation.Aggregate(dimension.Aggregation, parts);
        var least = dimension.LeastCoverage ?? _model.Missing.LeastCoverage;
        if (least > 0) aggregated = OnlyFrom(least - RoundingOfCoverage, wholeCoverage, aggregated);
        var (adjustments, adjusted) = Adjust(dimension.Id, aggregated);
        var node = new NodeRegisters(dimension, registers, aggregated, adjustments, Limit(dimension.Id, adjusted), wholeCoverage);
        if (dimension == _model.Root && _model.FewOrders is { } fewOrders) node = new FewOrdersCompiler(_program, Formula).Staged(node, fewOrders);
        _nodes.Add(node);
        return node;
    }

    /// <summary>The register of each part's share of the weight; parts that weigh nothing are not among them.</summary>
    private Dictionary<string, int> Weights(Dimension dimension)
    {
        var weighed = dimension.Parts.Zip(dimension.NormalisedWeights()).Where(part => part.Second > 0).ToList();
        if (!_weighedFromOutside.Contains(dimension.Id))
            return weighed.ToDictionary(part => part.First.Id, part => _program.Constant(part.Second));
        var given = weighed.Select(part => (Part: part.First, Register: _program.Column(InputName("weight", part.First.Id)))).ToList();
        var sum = _program.Add([.. given.Select(weight => weight.Register)]);
        var weights = given.Select(weight => new WeightRegister(dimension, weight.Part, weight.Register, _program.Divide(weight.Register, sum))).ToList();
        _weights.AddRange(weights);
        return weights.ToDictionary(weight => weight.Part.Id, weight => weight.Share);
    }

    // Weights are binary fractions of what a person wrote; a coverage of exactly one half must pass one half.
    private const double RoundingOfCoverage = 1e-9;

    private (int Score, int Coverage) Part(ScorePart part)
    {
        if (part is Dimension below && Node(below) is var node) return (node.Score, node.Coverage);
        var points = _metrics[part.Id].Points;
        if (_model.IsMissingBelowZero(_model.Metric(part.Id))) points = OnlyFrom(0, points, points);
        return (points, _program.Present(points));
    }

    private (List<(Adjustment, int)> Registers, int Adjusted) Adjust(string dimension, int aggregated)
    {
        var registers = new List<(Adjustment, int)>();
        foreach (var adjustment in _model.Adjustments.Where(adjustment => adjustment.AppliesTo == dimension))
        {
            var zero = _program.Constant(0);
            var count = _program.Maximum(_program.IfMissing(Formula(adjustment.Count.Root), zero), zero);
            var points = _program.Multiply(count, _program.Constant(adjustment.PointsEach));
            if (adjustment.Cap is { } cap)
                points = adjustment.PointsEach < 0
                    ? _program.Maximum(points, _program.Constant(-cap))
                    : _program.Minimum(points, _program.Constant(cap));
            registers.Add((adjustment, points));
        }

        return (registers, _program.Add([aggregated, .. registers.Select(register => register.Item2)]));
    }

    private int Limit(string dimension, int adjusted)
    {
        foreach (var limits in _model.Limits.Where(limits => limits.AppliesTo == dimension))
        {
            if (limits.Floor is { } floor) adjusted = _program.Maximum(adjusted, _program.Constant(floor));
            if (limits.Cap is { } cap) adjusted = _program.Minimum(adjusted, _program.Constant(cap));
        }

        return adjusted;
    }

    private int OnlyFrom(double least, int measure, int register) =>
        _program.Multiply(register, _program.Curve(PiecewiseCurve.Stairs(double.NaN, [least], [1]), measure));
}
