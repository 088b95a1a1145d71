namespace ScoreNotebooks;

/// <summary>The smallest change of a level's weights that brings one shop level with another.</summary>
/// <param name="scores">The scores as they are.</param>
/// <param name="level">The weights that vary.</param>
/// <param name="ahead">The row of the shop that is ahead.</param>
/// <param name="behind">The row of the shop that is behind.</param>
internal sealed class NearestReversalSearch(Scoreboard scores, WeightLevel level, int ahead, int behind)
{
    private const int Rounds = 60;
    private const int RandomStarts = 200;
    private const double Step = 1e-6;
    private const double LevelEnough = 1e-9;

    private readonly LevelTotals _totals = new(scores, level);

    /// <summary>The weights; null when none turn the pair. Exact where totals are linear, otherwise the nearest that a search found.</summary>
    internal (double[]? Weights, bool IsExact) Find(CancellationToken cancellation)
    {
        if (LinearTotals.Find(scores, level)?.Lead(ahead, behind) is { } lead)
            return (lead.Min() < -LevelEnough * lead.Max(Math.Abs) ? NearestWeights.At(level.Current, lead, 0) : null, true);
        double[]? nearest = null;
        foreach (var start in Starts())
        {
            cancellation.ThrowIfCancellationRequested();
            if (Approach(start) is not { } found || (nearest is not null && Distance(found) >= Distance(nearest))) continue;
            nearest = found;
        }

        return (nearest, false);
    }

    /// <summary>The totals of both shops under weights that may be zero: just inside, where every part still counts.</summary>
    internal (double Ahead, double Behind) TotalsAt(double[] weights)
    {
        var totals = _totals.Of(level.Inside(weights));
        return (totals[ahead], totals[behind]);
    }

    /// <summary>How far weights are from the model's, by Euclid.</summary>
    internal double Distance(double[] weights) => Math.Sqrt(weights.Zip(level.Current, (one, other) => (one - other) * (one - other)).Sum());

    // Where the pair is turned, or nearly: towards each corner, and anywhere.
    private IEnumerable<double[]> Starts()
    {
        yield return level.Current;
        for (var place = 0; place < level.Parts.Count; place++) yield return level.HalfwayTo(place);
        var columns = level.Parts.Select(_ => new double[RandomStarts]).ToArray();
        WeightDraws.Of(level, WeightSet.Uniform, seed: 1).Begin(0).Next(columns, RandomStarts);
        var drawn = Enumerable.Range(0, RandomStarts).Select(draw => columns.Select(column => column[draw]).ToArray());
        foreach (var turned in drawn.Where(weights => Lead(weights) < 0).OrderBy(Distance).Take(RandomStarts / 10)) yield return turned;
    }

    // The nearest weights on the plane that touches the difference of the totals here, then again from there.
    private double[]? Approach(double[] weights)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var lead = Lead(weights);
            if (double.IsNaN(lead)) return null;
            var slope = Slope(weights, lead);
            if (NearestWeights.At(level.Current, slope, slope.Zip(weights, (s, w) => s * w).Sum() - lead) is not { } next) return null;
            var moved = next.Zip(weights, (one, other) => Math.Abs(one - other)).Max();
            weights = next;
            if (moved < 1e-12) break;
        }

        return Math.Abs(Lead(weights)) < LevelEnough * Math.Max(1, Math.Abs(TotalsAt(weights).Ahead)) ? weights : null;
    }

    // The derivative towards each corner, by what the program gives on both sides.
    private double[] Slope(double[] weights, double lead)
    {
        var inside = level.Inside(weights);
        return [.. inside.Select((_, place) =>
        {
            var towards = inside.Select((weight, other) => ((1 - Step) * weight) + (other == place ? Step : 0)).ToArray();
            return (Lead(towards) - lead) / Step;
        })];
    }

    private double Lead(double[] weights)
    {
        var (one, other) = TotalsAt(weights);
        return one - other;
    }
}
