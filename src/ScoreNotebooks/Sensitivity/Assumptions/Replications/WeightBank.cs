using MathNet.Numerics.Random;

namespace ScoreNotebooks;

/// <summary>
/// Draws of all weights of a tree: each weight times an independent factor spread evenly around 1, then normalised
/// among its siblings by the model's own program.
/// </summary>
internal sealed class WeightBank
{
    internal WeightBank(CompiledModel compiled, double share, int replications, ulong seed)
    {
        var weights = compiled.Weights;
        Draws = share == 0 ? 0 : BankSize.For(replications, weights.Count);
        var random = new Xoshiro256StarStar((int)(seed & int.MaxValue));
        var given = weights.Select(_ => new double[Draws + 1]).ToArray();
        for (var draw = 0; draw <= Draws; draw++)
            for (var i = 0; i < given.Length; i++)
                given[i][draw] = draw == Draws ? weights[i].Part.Weight : weights[i].Part.Weight * (1 + (share * ((2 * random.NextDouble()) - 1)));
        Given = given;
        var program = compiled.Program.StartingAt([.. weights.Select(weight => weight.Register)]);
        Shares = program.Evaluate([.. given.Select(column => (ReadOnlyMemory<double>)column)], [.. weights.Select(weight => weight.Share)], SampleStatistics.None);
    }

    /// <summary>How many draws there are; the place behind them holds the model's own weights.</summary>
    internal int Draws { get; }

    /// <summary>For each weight of <see cref="CompiledModel.Weights"/> its draws, not normalised.</summary>
    internal double[][] Given { get; }

    /// <summary>For each of them its share of its siblings in every draw.</summary>
    internal double[][] Shares { get; }
}
