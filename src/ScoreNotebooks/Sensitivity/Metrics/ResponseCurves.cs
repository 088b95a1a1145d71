namespace ScoreNotebooks;

/// <summary>Draws out the totals along paths of one metric as the points of response curves.</summary>
internal sealed class ResponseCurves(WhatIfProgram whatIf, MetricCurve curve)
{
    private const int PointsOfACurvedStretch = 12;

    internal MetricResponse Of(IReadOnlyList<int> shops)
    {
        var range = curve.Shown();
        var totals = PathTotals.Along(whatIf, [.. shops.Select(shop => MetricPath.Over(whatIf, shop, curve, range, Own(shop, range)))]);
        var scores = whatIf.Scores;
        return new MetricResponse(scores, curve.Metric, range.Low, range.High, [.. shops.Zip(totals, (shop, along) => new ResponseCurve(
            scores.Shops[shop], whatIf.ValueOf(curve, shop), scores.Totals.Span[shop], [.. Points(along)]))]);
    }

    private double[] Own(int shop, ValueRange range) =>
        whatIf.ValueOf(curve, shop) is var value && range.Contains(value) ? [value] : [];

    private static IEnumerable<ResponsePoint> Points(PathTotals totals)
    {
        for (var i = 0; i < totals.Places.Count; i++)
        {
            var place = totals.Places[i];
            var isFirst = i == 0;
            var isLast = i == totals.Places.Count - 1;
            if (!isFirst && place.Before != place.Total) yield return new ResponsePoint(place.At, place.Before);
            yield return new ResponsePoint(place.At, place.Total);
            if (!isLast && place.After != place.Total) yield return new ResponsePoint(place.At, place.After);
            if (isLast || totals.IsLinear) continue;
            var inner = Enumerable.Range(1, PointsOfACurvedStretch)
                .Select(step => place.At + (totals.Places[i + 1].At - place.At) * step / (PointsOfACurvedStretch + 1)).ToList();
            foreach (var (at, total) in inner.Zip(totals.At(inner))) yield return new ResponsePoint(at, total);
        }
    }
}
