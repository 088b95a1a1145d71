namespace ScoreNotebooks;

/// <summary>Works out <see cref="MetricSensitivity"/> for some shops and all metrics, in a few evaluations for all of them.</summary>
internal sealed class LocalSensitivity(WhatIfProgram whatIf)
{
    private readonly Scoreboard _scores = whatIf.Scores;

    /// <summary>One entry per shop and metric, shop by shop.</summary>
    /// <param name="shops">Rows of shops that have a total.</param>
    internal IReadOnlyList<MetricSensitivity> Of(IReadOnlyList<int> shops)
    {
        var slopes = whatIf.Curves.Select(curve => new LocalSlopes(whatIf, curve).At(shops)).ToList();
        var places = shops.SelectMany((shop, i) => whatIf.Curves.Select((curve, metric) => (shop, curve, metric, Slope: slopes[metric][i])))
            .Select(place => new Place(place.shop, place.curve, place.metric, place.Slope, whatIf.ValueOf(place.curve, place.shop))).ToList();
        var best = Best(places);
        var bends = new BendsAhead(whatIf);
        foreach (var place in places.Where(HasPoints)) bends.Ask(place.Shop, place.Metric, place.Value);
        bends.Answer();
        return [.. places.Select((place, i) => HasPoints(place) ? Entry(place, best[i], bends) : Bare(place))];
    }

    private MetricSensitivity Bare(Place place) =>
        new(_scores.Shops[place.Shop], place.Curve.Metric, place.Value, PointsOf(place));

    private MetricSensitivity Entry(Place place, Boundary best, BendsAhead bends)
    {
        var total = _scores.Totals.Span[place.Shop];
        var (better, worse) = place.Curve.MoreIsBetter ? (place.Slope.Above, place.Slope.Below) : (-place.Slope.Below, -place.Slope.Above);
        return Bare(place) with
        {
            SlopeBetter = better * NaturalUnit.Of(place.Curve.Metric).Size,
            SlopeWorse = worse * NaturalUnit.Of(place.Curve.Metric).Size,
            StandardStep = place.Curve.StandardStep,
            SlopePerStandardStep = better * place.Curve.StandardStep,
            Elasticity = total == 0 ? double.NaN : place.Curve.Better * better * place.Value / total,
            NextBetter = bends.Next(place.Shop, place.Metric, place.Curve.Better),
            NextWorse = bends.Next(place.Shop, place.Metric, -place.Curve.Better),
            Headroom = best.Total - total,
            BestValue = best.At,
            BestSide = best.Side,
        };
    }

    private List<Boundary> Best(List<Place> places)
    {
        var wanted = places.Where(HasPoints).ToLookup(IsHighestAtTheLastRank);
        var found = new Dictionary<Place, Boundary>();
        var along = PathTotals.Along(whatIf, [.. wanted[false].Select(place =>
            MetricPath.Over(whatIf, place.Shop, place.Curve, place.Curve.Reachable, place.Value))]);
        foreach (var (place, totals) in wanted[false].Zip(along)) found[place] = Headroom.Best(totals, place.Value);
        foreach (var (place, best) in BestOfRanks([.. wanted[true]])) found[place] = best;
        return [.. places.Select(place => found.GetValueOrDefault(place))];
    }

    // A rank has as many steps as there are shops. Where nothing but the rank decides, only the last one matters.
    private bool IsHighestAtTheLastRank(Place place) =>
        !place.Curve.IsThresholdEnough && !whatIf.IsShared(place.Curve) && whatIf.DependenceOn([place.Curve.Input]).Choices.Count == 0;

    private IEnumerable<(Place Place, Boundary Best)> BestOfRanks(List<Place> places)
    {
        var rows = new WhatIfRows();
        var last = places.Select(place => LastRank(place)).ToList();
        foreach (var (place, bend) in places.Zip(last))
            rows.Add(place.Shop, place.Curve.Input, bend is { } there ? place.Curve.Beside(there, place.Curve.Better) : place.Value);
        var totals = whatIf.Totals(rows);
        for (var i = 0; i < places.Count; i++)
        {
            var now = _scores.Totals.Span[places[i].Shop];
            yield return (places[i], last[i] is { } bend && !new ScoreTarget(totals[i]).IsMetBy(now)
                ? new Boundary(bend.Value, totals[i], places[i].Curve.Better)
                : new Boundary(places[i].Value, now, 0));
        }
    }

    private Bend? LastRank(Place place)
    {
        var better = place.Curve.Better;
        var ahead = whatIf.BendsAround(place.Curve, place.Shop)
            .Where(bend => (place.Curve.Beside(bend, better) - place.Value) * better > 0 && place.Curve.Reachable.Contains(place.Curve.Beside(bend, better))).ToList();
        return ahead.Count == 0 ? null : better > 0 ? ahead[^1] : ahead[0];
    }

    private bool HasPoints(Place place) => !double.IsNaN(place.Value) && !double.IsNaN(PointsOf(place));

    private double PointsOf(Place place) => _scores.Points(place.Curve.Metric.Id).Span[place.Shop];

    private sealed record Place(int Shop, MetricCurve Curve, int Metric, LocalSlope Slope, double Value);
}
