namespace ScoreNotebooks;

/// <summary>The ranges of one weight in which the first place and the whole ranking hold.</summary>
internal sealed class StabilitySearch
{
    // Totals that differ by less than this share of theirs are level.
    private const double Rounding = 1e-12;

    private readonly WeightPath _path;
    private readonly Scoreboard _scores;
    private readonly int[][] _tiers;
    private readonly TotalCurve[] _below;
    private readonly TotalCurve[] _above;

    /// <param name="scores">The scores as they are.</param>
    /// <param name="path">The weight.</param>
    internal StabilitySearch(Scoreboard scores, WeightPath path)
    {
        _scores = scores;
        _path = path;
        _tiers = Tiers(scores);
        _below = TotalCurve.OfAll(path, scores.Shops.Count, Math.Min(WeightPath.Edge, path.Current / 2), path.Current);
        _above = TotalCurve.OfAll(path, scores.Shops.Count, path.Current, 1 - Math.Min(WeightPath.Edge, (1 - path.Current) / 2));
    }

    /// <summary>True when every shop's total is a straight line of the weight.</summary>
    internal bool IsLinear => _below.All(curve => curve.IsLinear) && _above.All(curve => curve.IsLinear);

    /// <summary>Where no shop comes ahead of those that are first now.</summary>
    internal StableRange FirstPlace() => RangeOf(_tiers[0].SelectMany(first => _tiers.Skip(1).SelectMany(tier => tier), (first, other) => (first, other)));

    /// <summary>Where no shop comes ahead of one that is ahead of it now.</summary>
    // The order is that of neighbours: the first pair that turns has no shop between it.
    internal StableRange Ranking() => RangeOf(_tiers.Zip(_tiers.Skip(1)).SelectMany(tiers => tiers.First.SelectMany(_ => tiers.Second, (one, other) => (one, other))));

    private StableRange RangeOf(IEnumerable<(int Ahead, int Behind)> pairs)
    {
        var all = pairs.ToList();
        var low = Nearest(all, _below, isUpward: false);
        var high = Nearest(all, _above, isUpward: true);
        return new StableRange(low?.Share ?? 0, high?.Share ?? 1, low, high);
    }

    private OrderTurn? Nearest(List<(int Ahead, int Behind)> pairs, TotalCurve[] curves, bool isUpward)
    {
        (int Ahead, int Behind, double Share)? nearest = null;
        foreach (var (ahead, behind) in pairs)
            foreach (var (share, end) in new FirstReversal(curves[ahead], curves[behind], isUpward).Candidates())
            {
                if (nearest is { } known && (isUpward ? known.Share <= share : known.Share >= share)) break;
                if (Confirmed(ahead, behind, share, end) is not { } confirmed) continue;
                nearest = (ahead, behind, confirmed);
                break;
            }

        return nearest is { } turn ? Turn(turn.Ahead, turn.Behind, turn.Share, isUpward) : null;
    }

    private OrderTurn Turn(int ahead, int behind, double share, bool isUpward)
    {
        var beyond = share + ((isUpward ? 1 : -1) * 1e-9);
        return new OrderTurn(_scores.Shops[ahead], _scores.Shops[behind], share, beyond is > 0 and < 1 && double.IsNaN(_path.OfShop(ahead, beyond)));
    }

    /// <summary>
    /// Bisects the program itself around what was found on the curves, to the last bit of the share; null where the
    /// program knows of no reversal, as when both totals step at once.
    /// </summary>
    private double? Confirmed(int ahead, int behind, double share, double end)
    {
        var away = Math.Sign(end - share);
        for (var reach = 1e-15; reach < 1e-6; reach *= 8)
        {
            var turned = share + (away * Math.Min(reach, Math.Abs(end - share)));
            if (!IsTurned(ahead, behind, turned, Rounding)) continue;
            var held = share - (away * reach);
            return IsTurned(ahead, behind, held, 0) ? share : Bisect(ahead, behind, held, turned);
        }

        return IsTurned(ahead, behind, end, Rounding) && !IsTurned(ahead, behind, share, 0) ? Bisect(ahead, behind, share, end) : null;
    }

    private double Bisect(int ahead, int behind, double held, double turned)
    {
        for (var step = 0; step < 60; step++)
        {
            var middle = (held + turned) / 2;
            if (middle == held || middle == turned) break;
            if (IsTurned(ahead, behind, middle, 0)) turned = middle;
            else held = middle;
        }

        return held;
    }

    private bool IsTurned(int ahead, int behind, double share, double rounding)
    {
        if (share is <= 0 or >= 1) return false;
        var other = _path.OfShop(behind, share);
        return !double.IsNaN(other) && !(_path.OfShop(ahead, share) >= other - (rounding * Math.Max(1, Math.Abs(other))));
    }

    // Shops with the same total share a tier; those without a total are the last.
    private static int[][] Tiers(Scoreboard scores) =>
    [
        .. scores.RowsBestFirst().GroupBy(row => scores.Ranks.Span[row]).Select(tier => tier.ToArray()),
    ];
}
