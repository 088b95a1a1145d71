using MathNet.Numerics.Random;

namespace ScoreNotebooks;

/// <summary>
/// The points of a shop when its counts are drawn from their posterior, block by block: what a metric that rests on
/// counts might have been. One stream per shop and batch, so that a shop's draws depend on no other shop.
/// Used by one thread at a time.
/// </summary>
internal sealed class DrawnPoints
{
    private readonly Scoreboard _scores;
    private readonly CountPosterior _posterior;
    private readonly PreparedProgram _program;
    private readonly int[] _placeOf;
    private readonly double[][] _drawn;
    private readonly Random[] _randoms;
    private readonly int _seed;

    /// <param name="scores">The scores whose counts are drawn.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="block">How many draws are made at once.</param>
    internal DrawnPoints(Scoreboard scores, int seed, int block)
    {
        _scores = scores;
        _seed = seed;
        _posterior = new CountPosterior(scores.Compiled, scores.Columns, scores.Sample);
        var points = scores.Compiled.PointRegisters();
        var distinct = points.Distinct().ToArray();
        _placeOf = [.. points.Select(point => Array.IndexOf(distinct, point))];
        _program = new PreparedProgram(scores.Compiled.Program, distinct, scores.Sample, block);
        _drawn = [.. scores.Columns.Select(_ => new double[block])];
        _randoms = new Random[scores.Shops.Count];
    }

    /// <summary>Begins a batch: its draws follow from the seed, the batch and the shop alone.</summary>
    internal void Begin(int batch)
    {
        for (var row = 0; row < _randoms.Length; row++)
            _randoms[row] = new Xoshiro256StarStar(unchecked((_seed * 1_000_003 + batch) * 1_000_003 + row));
    }

    /// <summary>Draws the next block of a shop's points: one column per register of <see cref="CompiledModel.PointRegisters"/>; overwritten by the next call.</summary>
    internal double[][] Next(int row)
    {
        for (var input = 0; input < _drawn.Length; input++) Array.Fill(_drawn[input], _scores.Columns[input].Span[row]);
        _posterior.Redraw(row, _drawn, _randoms[row]);
        for (var input = 0; input < _drawn.Length; input++) _program.SetColumn(input, _drawn[input]);
        _program.Run(_drawn[0].Length);
        return [.. _placeOf.Select(_program.Result)];
    }
}
