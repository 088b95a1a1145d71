using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;

namespace ScoreNotebooks;

/// <summary>
/// Draws what a shop's counts might have been: the outcome shares of each <see cref="CountGroup"/> from their
/// Dirichlet posterior under the Jeffreys prior (Gelman et al., Bayesian Data Analysis, 3.4), times the same
/// number of cases. Seeded, so the same table always gives the same draws.
/// </summary>
internal sealed class CountPosterior(CompiledModel compiled, IReadOnlyList<ReadOnlyMemory<double>> columns, SampleStatistics sample)
{
    internal const int Draws = 10_000;

    private const double JeffreysPrior = 0.5;

    /// <summary>The total of each draw, ascending; null when the shop has no counts that the model knows of.</summary>
    internal double[]? Totals(int row, int seed)
    {
        var random = new Xoshiro256StarStar(unchecked(seed * 1_000_003 + row));
        var drawn = columns.Select(column => Repeated(column.Span[row])).ToArray();
        if (!Redraw(row, drawn, random)) return null;
        var totals = compiled.Program.Evaluate([.. drawn.Select(column => (ReadOnlyMemory<double>)column)], [compiled.Root.Score], sample)[0];
        Array.Sort(totals);
        return totals;
    }

    /// <summary>Draws a shop's counts anew.</summary>
    /// <param name="row">The shop's row.</param>
    /// <param name="drawn">One array per input of the program, all of one length; those of the counts are filled, the others left as they are.</param>
    /// <param name="random">Where the numbers come from.</param>
    /// <returns>False when the shop has no counts that the model knows of.</returns>
    internal bool Redraw(int row, double[][] drawn, Random random)
    {
        var hasCounts = false;
        foreach (var group in compiled.Model.Counts) hasCounts |= Redraw(group, row, drawn, random);
        return hasCounts;
    }

    private bool Redraw(CountGroup group, int row, double[][] drawn, Random random)
    {
        var inputs = group.Parts.Select(compiled.Program.InputOf).ToArray();
        var counts = inputs.Select(input => input < 0 ? double.NaN : columns[input].Span[row]).ToList();
        var total = group.Total is null ? counts.Sum() : compiled.Program.InputOf(group.Total) is var input and >= 0 ? columns[input].Span[row] : double.NaN;
        if (group.Total is not null) counts.Add(total - counts.Sum());
        if (counts.Any(count => !(count >= 0)) || !(total > 0)) return false;

        var draws = drawn[0].Length;
        var gammas = counts.Select(count => Gammas(count + JeffreysPrior, draws, random)).ToArray();
        for (var draw = 0; draw < draws; draw++)
        {
            var sum = gammas.Sum(gamma => gamma[draw]);
            for (var part = 0; part < inputs.Length; part++) drawn[inputs[part]][draw] = total * gammas[part][draw] / sum;
        }

        return true;
    }

    private static double[] Gammas(double shape, int draws, Random random)
    {
        var values = new double[draws];
        Gamma.Samples(random, values, shape, 1);
        return values;
    }

    private static double[] Repeated(double value)
    {
        var values = new double[Draws];
        Array.Fill(values, value);
        return values;
    }
}
