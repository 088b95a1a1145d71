namespace ScoreNotebooks;

/// <summary>
/// How the totals of shops answer to one metric, each shop's other metrics as they are: the response curve over the
/// metric's range. Exact at every bend and step, whatever makes it; between two points it is a straight line, or closely
/// followed where geometric or harmonic means curve it.
/// </summary>
/// <param name="Scores">The scores as they are.</param>
/// <param name="Metric">The metric.</param>
/// <param name="Low">The lowest value shown: from the ends of the metric's own curve and of the table, within what can be had.</param>
/// <param name="High">The highest value shown.</param>
/// <param name="Curves">One curve per shop, in the order asked for.</param>
public sealed partial record MetricResponse(
    Scoreboard Scores, Metric Metric, double Low, double High, IReadOnlyList<ResponseCurve> Curves)
{
    /// <summary>The curve of a shop.</summary>
    /// <exception cref="WorkbookException">The shop is not among those asked for.</exception>
    public ResponseCurve this[[Choices("Curves.Shop")] string shop] => Curves.FirstOrDefault(curve => curve.Shop == shop)
        ?? throw NearestName.NotFound("response curve of a shop", "店铺的响应曲线", shop, Curves.Select(curve => curve.Shop));
}

/// <summary>One shop's response curve.</summary>
/// <param name="Shop">The shop.</param>
/// <param name="Value">Its value as it is; NaN when missing: then the curve tells what a value would give, and no point of it is the shop's.</param>
/// <param name="Total">Its total as it is; NaN when it has none.</param>
/// <param name="Points">The curve from low to high values; two points at one value are a step, upright from the first to the second.</param>
public sealed record ResponseCurve(string Shop, double Value, double Total, IReadOnlyList<ResponsePoint> Points);

/// <summary>A point of a response curve.</summary>
/// <param name="Value">The metric's value.</param>
/// <param name="Total">The total there; NaN where there is none.</param>
public readonly record struct ResponsePoint(double Value, double Total);
