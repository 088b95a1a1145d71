namespace ScoreNotebooks;

/// <summary>Sums and sums of squares of the weights under which each shop was first, of one batch of draws.</summary>
internal sealed class CentralTally(int shops, int places)
{
    private readonly (double[] Sums, double[] Squares)[] _of = new (double[], double[])[shops];
    private readonly int[] _counts = new int[shops];

    /// <summary>The sums of a shop, made at the first call.</summary>
    internal (double[] Sums, double[] Squares) Of(int shop)
    {
        if (_of[shop].Sums is null) _of[shop] = (new double[places], new double[places]);
        return _of[shop];
    }

    internal bool Has(int shop) => _counts[shop] > 0;

    internal int CountOf(int shop) => _counts[shop];

    internal void Count(int shop, int firsts) => _counts[shop] += firsts;

    /// <summary>Adds one draw under which the shop was first.</summary>
    internal void Add(int shop, double[][] weights, int draw)
    {
        var (sums, squares) = Of(shop);
        _counts[shop]++;
        for (var place = 0; place < places; place++)
        {
            var weight = weights[place][draw];
            sums[place] += weight;
            squares[place] += weight * weight;
        }
    }
}
