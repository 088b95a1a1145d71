using System.Collections.Concurrent;

namespace ScoreNotebooks;

/// <summary>
/// The model's program begun at the values of its metrics, so that "this metric at that value" can be asked of metrics
/// that are read from a column and of those that a formula makes of several. The sample of the table is held fixed (ranks
/// count the other shops), adjustments stay as they are, and a metric below its minimum sample stays missing until it is set.
/// </summary>
internal sealed class WhatIfProgram
{
    private readonly ScoreProgram _program;
    private readonly RankSamples _samples;
    private readonly int[] _registers;
    private readonly double[][] _today;
    private readonly int _total;
    private readonly ConcurrentDictionary<string, Dependence> _dependences = new();

    internal WhatIfProgram(Scoreboard scores)
    {
        var compiled = scores.Compiled;
        Scores = scores;
        _samples = new RankSamples(scores);
        _total = compiled.Root.Score;
        _registers = [.. compiled.Metrics.Select(metric => metric.Value).Concat(compiled.HeldRegisters()).Distinct().Where(CanBeSet)];
        _today = compiled.Program.Evaluate(scores.Columns, _registers, scores.Sample);
        _program = compiled.Program.StartingAt(_registers);
        Curves = [.. compiled.Metrics.Select(metric => MetricCurve.Of(scores, metric, Array.IndexOf(_registers, metric.Value)))];

        // A value that is a number of the model may be the very register of a weight.
        bool CanBeSet(int register) => compiled.Program.Operations[register].Kind != ScoreOperationKind.Constant;
    }

    /// <summary>The scores as they are.</summary>
    internal Scoreboard Scores { get; }

    /// <summary>Every metric's curve, in the model's order.</summary>
    internal IReadOnlyList<MetricCurve> Curves { get; }

    /// <summary>The curve of the metric of that id.</summary>
    /// <exception cref="WorkbookException">There is no such metric; the message names the nearest one.</exception>
    internal MetricCurve Curve(string metric)
    {
        var wanted = Scores.Model.Metric(metric);
        return Curves.First(curve => curve.Metric == wanted);
    }

    /// <summary>A metric's value for a shop as it is; NaN when missing.</summary>
    internal double ValueOf(MetricCurve curve, int shop) => Scores.Values(curve.Metric.Id).Span[shop];

    /// <summary>The bends of every metric that is the same value: setting it moves them all.</summary>
    internal IReadOnlyList<Bend> BendsOf(MetricCurve curve) => curve.Input < 0 ? curve.Bends : [.. Curves
        .Where(other => other.Input == curve.Input).SelectMany(other => other.Bends)
        .GroupBy(bend => bend.Value).Select(same => new Bend(same.Key, same.Any(bend => bend.IsStep))).OrderBy(bend => bend.Value)];

    /// <summary>True when several metrics are the same value, which may work against one another.</summary>
    internal bool IsShared(MetricCurve curve) => Curves.Count(other => other.Input == curve.Input) > 1;

    /// <summary>The total of every row; NaN where there is none.</summary>
    internal double[] Totals(WhatIfRows rows) => Evaluate(rows, [_total])[0];

    /// <summary>The total of every row, then the registers wanted.</summary>
    internal double[][] TotalsAnd(WhatIfRows rows, IReadOnlyList<int> registers) => Evaluate(rows, [_total, .. registers]);

    /// <summary>Registers of the model's program for every row.</summary>
    internal double[][] Evaluate(WhatIfRows rows, IReadOnlyList<int> registers) =>
        ForEachSample(rows, registers.Count, (columns, sample) => _program.Evaluate(columns, registers, sample));

    /// <summary>The totals of all shops when one shop's metric is set and the sample moves along.</summary>
    internal double[] TotalsScoredAgain(int shop, MetricCurve curve, double value)
    {
        var columns = _today.Select((column, input) =>
        {
            var copy = column.ToArray();
            if (input == curve.Input) copy[shop] = value;
            return (ReadOnlyMemory<double>)copy;
        }).ToList();
        return _program.Evaluate(columns, [_total])[0];
    }

    /// <summary>The derivative of the total by the value of a metric, for every row; NaN where there is no total.</summary>
    internal double[] Slopes(WhatIfRows rows, MetricCurve curve) => curve.Input < 0
        ? new double[rows.Count]
        : ForEachSample(rows, 1, (columns, sample) => _program.Gradient(columns, _total, [_registers[curve.Input]], sample))[0];

    /// <summary>
    /// The bends of a metric's own curve that a shop can meet: of ranks, not the one that only its own present value makes.
    /// </summary>
    internal IEnumerable<Bend> BendsAround(MetricCurve curve, int shop)
    {
        if (curve.IsThresholdEnough) return curve.Bends;
        var own = curve.Held.Nearest(ValueOf(curve, shop));
        var values = Scores.Values(curve.Metric.Id).Span;
        var alike = 0;
        foreach (var value in values)
            if (curve.Held.Nearest(value) == own) alike++;
        return alike > 1 ? curve.Bends : curve.Bends.Where(bend => bend.Value != own);
    }

    /// <summary>How the registers of the program depend on inputs that move together.</summary>
    internal Dependence DependenceOn(IReadOnlyList<int> inputs) =>
        _dependences.GetOrAdd(string.Join(',', inputs), _ => new Dependence(_program, inputs, _total));

    private double[][] ForEachSample(
        WhatIfRows rows, int results, Func<IReadOnlyList<ReadOnlyMemory<double>>, SampleStatistics, double[][]> evaluate)
    {
        var columns = rows.Columns(_today);
        if (_samples.AreAlike) return evaluate(columns, Scores.Sample);
        var whole = Enumerable.Range(0, results).Select(_ => new double[rows.Count]).ToArray();
        foreach (var (shop, ofShop) in rows.ByShop())
        {
            var part = evaluate([.. columns.Select(column => (ReadOnlyMemory<double>)ofShop.Select(row => column.Span[row]).ToArray())], _samples.Of(shop));
            for (var result = 0; result < results; result++)
                for (var i = 0; i < ofShop.Count; i++) whole[result][ofShop[i]] = part[result][i];
        }

        return whole;
    }
}
