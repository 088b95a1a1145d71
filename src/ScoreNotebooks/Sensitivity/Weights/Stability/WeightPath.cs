namespace ScoreNotebooks;

/// <summary>
/// The weights of a level along one weight: its share goes from 0 to 1, the others keep their proportions. Gives the
/// totals of shops on the way, by the model's program.
/// </summary>
internal sealed class WeightPath
{
    /// <summary>How near to 0 and 1 the share comes: at the very ends a part, or all others, would count no more.</summary>
    internal const double Edge = 1e-9;

    private const int MostShares = 64;

    private readonly WeightLevel _level;
    private readonly WeighedTotals _totals;
    private readonly double[][] _weights;

    internal WeightPath(WeightLevel level, int place, double[][] points)
    {
        _level = level;
        Place = place;
        _totals = new WeighedTotals(level, points, MostShares);
        _weights = [.. level.Parts.Select(_ => new double[MostShares])];
    }

    /// <summary>The place of the weight in the vector.</summary>
    internal int Place { get; }

    /// <summary>The share that the model gives it.</summary>
    internal double Current => _level.Current[Place];

    /// <summary>Goes to some shares; the totals that shops are asked for are then those under them.</summary>
    internal void GoTo(ReadOnlySpan<double> shares)
    {
        var others = 1 - Current;
        var padded = (shares.Length + ProgramEvaluator.Lanes - 1) / ProgramEvaluator.Lanes * ProgramEvaluator.Lanes;
        for (var i = 0; i < padded; i++)
        {
            var share = shares[Math.Min(i, shares.Length - 1)];
            for (var place = 0; place < _weights.Length; place++)
                _weights[place][i] = place == Place ? share : (1 - share) * _level.Current[place] / others;
        }

        _totals.SetWeights(_weights, padded);
    }

    /// <summary>A shop's total at each of the shares; overwritten by the next call.</summary>
    internal ReadOnlySpan<double> OfShop(int shop) => _totals.OfShop(shop);

    /// <summary>A shop's total at one share.</summary>
    internal double OfShop(int shop, double share)
    {
        GoTo([share]);
        return OfShop(shop)[0];
    }
}
