using MathNet.Numerics.Random;

namespace ScoreNotebooks;

/// <summary>Draws of the counts of every shop from what they leave to chance (<see cref="CountPosterior"/>), one column per draw.</summary>
internal sealed class CountBank
{
    internal CountBank(Scoreboard scores, bool draws, int replications, int rows, ulong seed)
    {
        var names = NamesOf(scores);
        Draws = draws ? BankSize.For(replications, names.Count * rows) : 0;
        Columns = names.ToDictionary(name => name, _ => new double[Draws + 1][]);
        foreach (var columns in Columns.Values)
            for (var draw = 0; draw <= Draws; draw++) columns[draw] = new double[rows];
        for (var row = 0; row < rows; row++) Fill(scores, Math.Min(row, scores.Shops.Count - 1), row, seed);
    }

    /// <summary>How many draws there are; the place behind them holds the table's own counts.</summary>
    internal int Draws { get; }

    /// <summary>For each column that counts an outcome: draw by draw one value per row.</summary>
    internal IReadOnlyDictionary<string, double[][]> Columns { get; }

    /// <summary>Whether any shop has counts that the model knows of.</summary>
    internal static bool HasCounts(Scoreboard scores)
    {
        var posterior = new CountPosterior(scores.Compiled, scores.Columns, scores.Sample);
        var drawn = scores.Columns.Select(_ => new double[1]).ToArray();
        return Enumerable.Range(0, scores.Shops.Count).Any(row => posterior.Redraw(row, drawn, new Xoshiro256StarStar(1)));
    }

    private static List<string> NamesOf(Scoreboard scores) =>
        [.. scores.Model.Counts.SelectMany(group => group.Parts).Distinct().Where(part => scores.Compiled.Program.InputOf(part) >= 0)];

    // A shop's draws depend on the seed and its name's place alone; what a group of counts lacks stays as it is.
    private void Fill(Scoreboard scores, int shop, int row, ulong seed)
    {
        var drawn = scores.Columns.Select(column =>
        {
            var values = new double[Draws];
            Array.Fill(values, column.Span[shop]);
            return values;
        }).ToArray();
        if (Draws > 0)
            new CountPosterior(scores.Compiled, scores.Columns, scores.Sample)
                .Redraw(shop, drawn, new Xoshiro256StarStar((int)(SeedHash.Of(seed, (ulong)shop) & int.MaxValue)));
        foreach (var (name, columns) in Columns)
        {
            var input = scores.Compiled.Program.InputOf(name);
            for (var draw = 0; draw < Draws; draw++) columns[draw][row] = drawn[input][draw];
            columns[Draws][row] = scores.Columns[input].Span[shop];
        }
    }
}
