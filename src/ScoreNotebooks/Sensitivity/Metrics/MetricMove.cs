namespace ScoreNotebooks;

/// <summary>How one metric moves along a <see cref="MetricPath"/>.</summary>
/// <param name="Curve">The metric's curve.</param>
/// <param name="Start">Its value at 0.</param>
/// <param name="PerStep">How far it moves when the path moves by 1; not zero.</param>
/// <param name="Bends">Where its points bend or jump.</param>
internal sealed record MetricMove(MetricCurve Curve, double Start, double PerStep, IReadOnlyList<Bend> Bends)
{
    /// <summary>The value at a place of the path; beyond what can be had, the metric stays at its end.</summary>
    internal double At(double place) => Curve.Reachable.Nearest(Start + place * PerStep);

    /// <summary>The place of the path at which the metric has a value.</summary>
    internal double PlaceOf(double value) => (value - Start) / PerStep;

    /// <summary>The value just before (-1), at (0) or just after (+1) a bend, seen along the path.</summary>
    internal double Beside(Bend bend, int side) => Curve.Reachable.Nearest(Curve.Beside(bend, side * Math.Sign(PerStep)));
}
