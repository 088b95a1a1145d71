using System.Numerics.Tensors;

namespace ScoreNotebooks;

/// <summary>
/// The totals of shops under many weights, by the model's own program begun at the points: one shop under a block of
/// weights at once, or all shops under one of them, whichever is asked for; the numbers are the same to the last bit.
/// Used by one thread at a time.
/// </summary>
internal sealed class WeighedTotals
{
    private readonly WeightLevel _level;
    private readonly double[][] _points;
    private readonly int[] _weights;
    private readonly PreparedProgram _shares;
    private readonly PreparedProgram _ofShop;
    private readonly PreparedProgram _ofWeights;
    private readonly double[][] _sums;
    private readonly int _shops;
    private int _count;

    /// <param name="level">The weights that vary.</param>
    /// <param name="points">The values of <see cref="CompiledModel.PointRegisters"/> for each shop.</param>
    /// <param name="block">The most weights at once.</param>
    internal WeighedTotals(WeightLevel level, double[][] points, int block)
    {
        _level = level;
        _points = points;
        _shops = points[0].Length;
        var compiled = level.Compiled;
        _weights = [.. Enumerable.Range(0, compiled.Weights.Count).Where(weight => level.Members[weight].Length > 0)];
        int[] shares = [.. _weights.Select(weight => compiled.Weights[weight].Share)];
        var given = compiled.Program.StartingAt([.. _weights.Select(weight => compiled.Weights[weight].Register)]);
        var begun = compiled.Program.StartingAt([.. compiled.PointRegisters(), .. shares]);
        _shares = new PreparedProgram(given, shares, SampleStatistics.None, block);
        _ofShop = new PreparedProgram(begun, [compiled.Root.Score], SampleStatistics.None, block);
        _ofWeights = new PreparedProgram(begun, [compiled.Root.Score], SampleStatistics.None, _shops);
        for (var point = 0; point < points.Length; point++) _ofWeights.SetColumn(point, points[point], !TensorPrimitives.IsNaNAny<double>(points[point]));
        _sums = [.. _weights.Select(weight => level.Members[weight].Length == 1 ? [] : new double[block])];
    }

    /// <summary>The share of its siblings that each weight in play has, one column per weight of <see cref="InPlay"/>, after <see cref="SetWeights"/>.</summary>
    internal double[] Shares(int weight) => _shares.Result(weight);

    /// <summary>The weights of <see cref="CompiledModel.Weights"/> that the vector decides, by their places there.</summary>
    internal IReadOnlyList<int> InPlay => _weights;

    /// <summary>Takes a block of weights.</summary>
    /// <param name="weights">One column per place of the vector.</param>
    /// <param name="count">How many weights there are.</param>
    internal void SetWeights(double[][] weights, int count)
    {
        _count = count;
        for (var i = 0; i < _weights.Length; i++)
        {
            var members = _level.Members[_weights[i]];
            _shares.SetColumn(i, members.Length == 1 ? weights[members[0]] : Sum(weights, members, _sums[i], count));
        }

        _shares.Run(count);
        for (var i = 0; i < _weights.Length; i++) _ofShop.SetColumn(_points.Length + i, _shares.Result(i));
    }

    /// <summary>The total of a shop under each weight of the block; overwritten by the next call.</summary>
    internal ReadOnlySpan<double> OfShop(int shop)
    {
        for (var point = 0; point < _points.Length; point++) _ofShop.SetNumber(point, _points[point][shop]);
        _ofShop.Run(_count);
        return _ofShop.Result(0).AsSpan(0, _count);
    }

    /// <summary>The total of a shop under each weight of the block, its points another in each row; overwritten by the next call.</summary>
    internal ReadOnlySpan<double> OfPoints(double[][] points)
    {
        for (var point = 0; point < points.Length; point++) _ofShop.SetColumn(point, points[point]);
        _ofShop.Run(_count);
        return _ofShop.Result(0).AsSpan(0, _count);
    }

    /// <summary>The total of every shop under one weight of the block; overwritten by the next call.</summary>
    internal ReadOnlySpan<double> OfWeights(int weight)
    {
        for (var i = 0; i < _weights.Length; i++) _ofWeights.SetNumber(_points.Length + i, _shares.Result(i)[weight]);
        _ofWeights.Run(_shops);
        return _ofWeights.Result(0).AsSpan(0, _shops);
    }

    private static double[] Sum(double[][] weights, int[] members, double[] sum, int count)
    {
        weights[members[0]].AsSpan(0, count).CopyTo(sum);
        for (var member = 1; member < members.Length; member++)
        {
            var added = weights[members[member]];
            for (var i = 0; i < count; i++) sum[i] += added[i];
        }

        return sum;
    }
}
