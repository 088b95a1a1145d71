namespace ScoreNotebooks;

/// <summary>
/// The standard error of a metric that a formula makes of counts: the standard deviation of its value when the outcome
/// shares of each <see cref="CountGroup"/> have their Dirichlet posterior under the Jeffreys prior. Exact for a share or
/// a mean, which are linear in the counts at a given number of cases; the first term of its series otherwise.
/// </summary>
internal sealed class CountedError(Scoreboard scores)
{
    private const double JeffreysPrior = 0.5;

    private readonly CompiledModel _compiled = scores.Compiled;

    /// <summary>The standard error in the metric's unit; null when its value rests on no counts that the shop has.</summary>
    internal double? Of(int shop, Metric metric)
    {
        var value = _compiled.Metrics.First(known => known.Metric == metric).Value;
        var variances = scores.Model.Counts.Select(group => VarianceFrom(group, shop, value)).OfType<double>().ToList();
        return variances.Count == 0 ? null : Math.Sqrt(variances.Sum());
    }

    private double? VarianceFrom(CountGroup group, int shop, int value)
    {
        if (Cases.Of(scores, group, shop) is not { } cases) return null;
        var slopes = SlopesBy(group, shop, value);
        if (slopes.All(slope => slope == 0)) return null;
        // Cov(xᵢ, xⱼ) of Dirichlet(α): (δᵢⱼ·mᵢ − mᵢ·mⱼ) ÷ (Σα + 1) with m = α ÷ Σα; times the square of the cases.
        var weights = cases.Counts.Select(count => count + JeffreysPrior).ToArray();
        var sum = weights.Sum();
        var mean = slopes.Select((slope, i) => slope * weights[i] / sum).Sum();
        var square = slopes.Select((slope, i) => slope * slope * weights[i] / sum).Sum();
        return cases.Total * cases.Total * (square - mean * mean) / (sum + 1);
    }

    private double[] SlopesBy(CountGroup group, int shop, int value)
    {
        var columns = scores.Columns.Select(column => column.Slice(shop, 1)).ToList();
        var registers = group.Parts.Select(RegisterOf).ToArray();
        var slopes = _compiled.Program.Gradient(columns, value, [.. registers.Where(register => register >= 0).Distinct()], scores.Sample);
        var byRegister = registers.Where(register => register >= 0).Distinct().Zip(slopes, (register, slope) => (register, slope[0]))
            .ToDictionary(pair => pair.register, pair => double.IsNaN(pair.Item2) ? 0 : pair.Item2);
        return [.. registers.Select(register => byRegister.GetValueOrDefault(register))];
    }

    private int RegisterOf(string column)
    {
        var input = _compiled.Program.InputOf(column);
        for (var register = 0; register < _compiled.Program.Operations.Count; register++)
            if (_compiled.Program.Operations[register] is { Kind: ScoreOperationKind.Column } operation && operation.Index == input) return register;
        return -1;
    }
}
