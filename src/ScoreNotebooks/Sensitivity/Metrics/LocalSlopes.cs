namespace ScoreNotebooks;

/// <summary>The derivative of a total by one metric's value, on the side of larger and of smaller values.</summary>
/// <param name="Above">The derivative towards larger values, in points of the total per unit of the value; infinite where the total leaves zero vertically.</param>
/// <param name="Below">The derivative towards smaller values, likewise: positive where a larger value gives more.</param>
internal readonly record struct LocalSlope(double Above, double Below);

/// <summary>
/// The exact gradient of the program on both sides of a shop's value. Away from bends it is taken at the value itself;
/// at a bend, and where parts of a minimum may be equal, a billionth of the curve's width to either side.
/// </summary>
internal sealed class LocalSlopes(WhatIfProgram whatIf, MetricCurve curve)
{
    private const double Aside = 1.0 / (1 << 30);
    private const double Closer = 1.0 / (1 << 10);

    // A slope that still grows by this factor when the value is a thousand times closer has no limit.
    private const double GrowthWithoutLimit = 1.001;

    private readonly IReadOnlyList<Bend> _bends = whatIf.BendsOf(curve);
    private readonly Dependence _dependence = whatIf.DependenceOn([curve.Input]);

    internal IReadOnlyList<LocalSlope> At(IReadOnlyList<int> shops)
    {
        var rows = new WhatIfRows();
        foreach (var shop in shops)
            foreach (var value in Around(whatIf.ValueOf(curve, shop))) rows.Add(shop, curve.Input, value);
        var slopes = whatIf.Slopes(rows, curve);
        return [.. shops.Select((_, i) => new LocalSlope(Limit(slopes[4 * i], slopes[4 * i + 1]), Limit(slopes[4 * i + 2], slopes[4 * i + 3])))];
    }

    // Above, closer above, below, closer below.
    private IEnumerable<double> Around(double value)
    {
        var width = _bends.Count == 0 ? 0 : _bends[^1].Value - _bends[0].Value;
        var aside = Math.Max(width, Math.Abs(value)) is var scale and > 0 ? scale * Aside : Aside;
        var bends = _bends.Where(bend => Math.Abs(bend.Value - value) <= 2 * aside).ToList();
        if (bends.Count > 0) value = bends[0].Value;
        else if (_dependence.Choices.Count == 0) aside = 0;
        return [value + aside, value + aside * Closer, value - aside, value - aside * Closer];
    }

    private static double Limit(double slope, double closer)
    {
        if (slope == 0 || closer / slope <= GrowthWithoutLimit) return slope;
        return slope > 0 ? double.PositiveInfinity : double.NegativeInfinity;
    }
}
