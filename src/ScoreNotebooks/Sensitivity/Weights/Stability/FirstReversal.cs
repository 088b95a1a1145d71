namespace ScoreNotebooks;

/// <summary>
/// Where two shops first stand the other way round as a weight goes away from the model's. The difference of two
/// smooth pieces is a polynomial; halves of it are discarded when they certainly have one sign, until what is left is
/// certainly monotone and can be bisected: no reversal is overlooked, however short.
/// </summary>
/// <param name="ahead">The curve of the shop that is ahead at the model's weights.</param>
/// <param name="behind">The curve of the shop that is behind.</param>
/// <param name="isUpward">Whether the weight grows or shrinks on the way.</param>
internal sealed class FirstReversal(TotalCurve ahead, TotalCurve behind, bool isUpward)
{
    // Differences below this share of the totals are rounding.
    private const double Rounding = 1e-13;
    private const double LeastWidth = 1e-15;

    /// <summary>
    /// The shares from which, by the curves, the shop that was behind is ahead, the nearest first, each with the end of
    /// its piece; the first that the program confirms is the reversal.
    /// </summary>
    internal IEnumerable<(double Share, double End)> Candidates()
    {
        var pieces = Together();
        foreach (var (from, to, first, second) in isUpward ? pieces : pieces.Reverse())
        {
            // A shop without a total stands behind every shop that has one.
            if (second is null) continue;
            var found = first is null ? isUpward ? from : to : Search(Difference(from, to, first, second), Noise(from, to, first, second));
            if (found is { } share) yield return (share, isUpward ? to : from);
        }
    }

    private double? Search(ChebyshevSeries lead, double noise)
    {
        var (near, far) = isUpward ? (lead.From, lead.To) : (lead.To, lead.From);
        if (lead.CertainSign() is var sign and not 0) return sign > 0 || lead.At(near) > -noise && lead.At(far) > -noise ? null : near;
        if (lead.IsCertainlyMonotone())
        {
            if (lead.At(far) >= -noise) return null;
            return lead.At(near) <= 0 ? near : Bisect(lead, near, far);
        }

        if (lead.To - lead.From < LeastWidth || Math.Abs(lead.At(near)) <= noise && Math.Abs(lead.At((near + far) / 2)) <= noise && Math.Abs(lead.At(far)) <= noise)
            return null;
        var middle = (near + far) / 2;
        return Search(Part(lead, near, middle), noise) ?? Search(Part(lead, middle, far), noise);
    }

    private static double Bisect(ChebyshevSeries lead, double isAhead, double isBehind)
    {
        for (var step = 0; step < 60; step++)
        {
            var middle = (isAhead + isBehind) / 2;
            if (lead.At(middle) > 0) isAhead = middle;
            else isBehind = middle;
        }

        return isBehind;
    }

    private static ChebyshevSeries Part(ChebyshevSeries whole, double one, double other)
    {
        var (from, to) = (Math.Min(one, other), Math.Max(one, other));
        return ChebyshevSeries.Through(from, to, [.. ChebyshevSeries.Nodes(from, to).Select(whole.At)]);
    }

    private static ChebyshevSeries Difference(double from, double to, ChebyshevSeries first, ChebyshevSeries second) =>
        ChebyshevSeries.Through(from, to, [.. ChebyshevSeries.Nodes(from, to).Select(share => first.At(share) - second.At(share))]);

    private static double Noise(double from, double to, ChebyshevSeries first, ChebyshevSeries second) =>
        Rounding * new[] { from, to }.Max(share => Math.Max(1, Math.Max(Math.Abs(first.At(share)), Math.Abs(second.At(share)))));

    // The pieces on which both curves are smooth.
    private IReadOnlyList<(double From, double To, ChebyshevSeries? Ahead, ChebyshevSeries? Behind)> Together()
    {
        var together = new List<(double, double, ChebyshevSeries?, ChebyshevSeries?)>();
        var (first, second) = (0, 0);
        while (first < ahead.Pieces.Count && second < behind.Pieces.Count)
        {
            var (one, other) = (ahead.Pieces[first], behind.Pieces[second]);
            var (from, to) = (Math.Max(one.From, other.From), Math.Min(one.To, other.To));
            if (from < to) together.Add((from, to, one.Total, other.Total));
            if (one.To <= to) first++;
            if (other.To <= to) second++;
        }

        return together;
    }
}
