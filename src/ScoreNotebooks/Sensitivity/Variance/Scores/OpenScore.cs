namespace ScoreNotebooks;

/// <summary>
/// The score of the table's shops with some of it left open: which inputs there are, and what total a shop has for given
/// values of them. The sample that shops are compared with is held fixed.
/// </summary>
internal sealed class OpenScore
{
    private readonly Scoreboard _scores;
    private readonly CompiledModel _compiled;
    private readonly OpenMetric[] _metrics;
    private readonly OpenWeight[] _weights;
    private readonly SampleStatistics _sample;
    private readonly IReadOnlyList<ReadOnlyMemory<double>> _columns;

    /// <param name="scores">The scores as they are.</param>
    /// <param name="shop">The row of the shop whose metrics are left open.</param>
    /// <param name="uncertainty">What is left open.</param>
    /// <exception cref="WorkbookException">Nothing is left open, or a metric is unknown.</exception>
    internal OpenScore(Scoreboard scores, int shop, ScoreUncertainty uncertainty)
    {
        _scores = scores;
        Shop = shop;
        _compiled = uncertainty.WeightsAround is null
            ? scores.Compiled
            : ModelCompiler.Compile(scores.Model, OpenWeight.Dimensions(scores.Model));
        var missing = Enumerable.Repeat(double.NaN, scores.Shops.Count).ToArray();
        _columns = [.. _compiled.Program.Inputs.Select(name => scores.Compiled.Program.InputOf(name) is var input and >= 0 ? scores.Columns[input] : missing)];
        _sample = _compiled.Program.Describe(_columns);
        var openings = new MetricOpenings(scores, shop, uncertainty);
        _metrics = [.. openings.Find(_compiled)];
        _weights = [.. OpenWeight.All(_compiled, uncertainty.WeightsAround)];
        Inputs = [.. _metrics.Select(metric => metric.Input), .. _weights.Select(weight => weight.Input)];
        Notes = openings.Notes(scores.Model);
        if (Inputs.Count == 0) throw NothingOpen(scores, shop);
    }

    /// <summary>The row of the shop whose metrics are left open.</summary>
    internal int Shop { get; }

    /// <summary>What is left open: metrics first, then weights.</summary>
    internal IReadOnlyList<UncertainInput> Inputs { get; }

    /// <summary>The metrics that are left open.</summary>
    internal IReadOnlyList<OpenMetric> Metrics => _metrics;

    internal bool HasOpenWeights => _weights.Length > 0;

    /// <summary>What does not vary although one might think so, and why.</summary>
    internal IReadOnlyList<BilingualText> Notes { get; }

    /// <summary>The total of the shop whose metrics are left open, as a function of all inputs.</summary>
    internal BatchFunction Total() => ScoreOf(_compiled.Model.Root.Id);

    /// <summary>The score of a dimension of that shop, as a function of all inputs.</summary>
    internal BatchFunction ScoreOf(string dimension) => Evaluated(
        ProgramOf(Shop, [.. _metrics.Select(metric => metric.Register), .. _weights.Select(weight => weight.Register)], _compiled.Nodes.First(node => node.Dimension.Id == dimension).Score), 0);

    /// <summary>The total of another shop, which depends on the weights alone.</summary>
    internal BatchFunction TotalOf(int other)
    {
        if (HasOpenWeights) return Evaluated(ProgramOf(other, [.. _weights.Select(weight => weight.Register)], _compiled.Root.Score), _metrics.Length);
        var total = _scores.Totals.Span[other];
        return columns => [[.. Enumerable.Repeat(total, columns[0].Length)]];
    }

    /// <summary>The points of one metric that is left open, for values of it.</summary>
    internal double[] Points(OpenMetric metric, MetricRegisters registers, double[] values)
    {
        var program = ProgramOf(Shop, [metric.Register], registers.Points);
        return program([values]);
    }

    /// <summary>The values of registers for a shop as it is.</summary>
    internal double[] AsItIs(int shop, IReadOnlyList<int> registers) =>
        [.. _compiled.Program.Evaluate([.. _columns.Select(column => column.Slice(shop, 1))], registers, _sample).Select(value => value[0])];

    private static BatchFunction Evaluated(Func<IReadOnlyList<ReadOnlyMemory<double>>, double[]> program, int skipped) =>
        columns => [program(skipped == 0 ? columns : [.. columns.Skip(skipped)])];

    // The program begun at what is open, all else of the shop being constants.
    private Func<IReadOnlyList<ReadOnlyMemory<double>>, double[]> ProgramOf(int shop, int[] open, int output)
    {
        var held = Held().Except(open).ToArray();
        var begun = _compiled.Program.StartingAt([.. open, .. held]);
        var operations = begun.Operations.ToArray();
        var values = AsItIs(shop, held);
        for (var i = 0; i < held.Length; i++)
            operations[held[i]] = new ScoreOperation(ScoreOperationKind.Constant, [], Number: values[i]);
        var evaluator = new ProgramEvaluator(new ScoreProgram(operations, [.. begun.Inputs.Take(open.Length)]), [output], _sample);
        return columns =>
        {
            var results = new double[columns[0].Length];
            evaluator.Run(columns, [results], results.Length);
            return results;
        };
    }

    // A metric whose value is a number of the model stays one, and may be the very number of a weight.
    private IEnumerable<int> Held() => _compiled.Metrics.Select(metric => metric.Value)
        .Concat(_compiled.HeldRegisters()).Distinct()
        .Where(register => _compiled.Program.Operations[register].Kind != ScoreOperationKind.Constant);

    private static WorkbookException NothingOpen(Scoreboard scores, int shop) => new(
        $"Nothing of the score of \"{scores.Shops[shop]}\" is left open: no metric it has differs among the shops of the table. State what values metrics can take with ScoreUncertainty.Only((\"{scores.Model.Metrics[0].Id}\", Distribution.Uniform(…, …))), or leave the weights open with ScoreUncertainty.Weights(around: 0.25).",
        $"“{scores.Shops[shop]}”的得分没有任何不确定之处：它已有的指标在表中各店之间都相同。请用 ScoreUncertainty.Only((\"{scores.Model.Metrics[0].Id}\", Distribution.Uniform(…, …))) 说明指标的取值范围，或用 ScoreUncertainty.Weights(around: 0.25) 让权重浮动。");
}
