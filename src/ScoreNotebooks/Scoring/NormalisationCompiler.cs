namespace ScoreNotebooks;

/// <summary>Writes the operations that turn a metric's value into points.</summary>
internal sealed class NormalisationCompiler(ScoreProgramBuilder program, ScoreScale scale)
{
    /// <param name="metric">The metric.</param>
    /// <param name="value">The register of its value.</param>
    /// <param name="treated">The register of its value after the treatment of outliers.</param>
    internal int Points(Metric metric, int value, int treated) =>
        // No logarithm changes which tiers a value reaches.
        metric.Normalisation is Normalisation.Step step
            ? Step(step, metric.Direction, metric.Treatment is Treatment.Logarithm ? value : treated)
            : Points(metric, treated);

    /// <summary>The points between goalposts whose line from the one to the other is given by registers.</summary>
    internal int PointsOnLine(int slope, int shift, int treated) =>
        Clamped(scale.Low, scale.High, program.Add(program.Multiply(treated, slope), shift));

    private int Points(Metric metric, int value) => metric.Normalisation switch
    {
        Normalisation.Goalposts goalposts => program.Curve(Line(metric, goalposts), value),
        Normalisation.Curve curve => program.Curve(
            PiecewiseCurve.Lines(curve.Knots.Select(knot => Treated(metric, knot.Value)), curve.Knots.Select(knot => knot.Points)), value),
        Normalisation.MinMax range => Within(
            range.Low, range.High, program.Subtract(Upward(metric, value), Of(SampleStatistic.Minimum, metric, value)),
            program.Subtract(Of(SampleStatistic.Maximum, metric, value), Of(SampleStatistic.Minimum, metric, value))),
        Normalisation.ZScore z => Spread(
            z.Mean, z.Mean + z.Deviation, program.Subtract(Upward(metric, value), Of(SampleStatistic.Mean, metric, value)),
            Of(SampleStatistic.Deviation, metric, value)),
        Normalisation.Rank => Of(SampleStatistic.Rank, metric, value),
        Normalisation.Percentile range => Within(
            range.Low, range.High, program.Subtract(Of(SampleStatistic.Rank, metric, value), program.Constant(1)),
            program.Subtract(Of(SampleStatistic.Count, metric, value), program.Constant(1))),
        _ => value,
    };

    private PiecewiseCurve Line(Metric metric, Normalisation.Goalposts goalposts)
    {
        var (worst, best) = (Treated(metric, goalposts.Worst), Treated(metric, goalposts.Best));
        return worst < best
            ? PiecewiseCurve.Lines([worst, best], [scale.Low, scale.High])
            : PiecewiseCurve.Lines([best, worst], [scale.High, scale.Low]);
    }

    // What a model states in the metric's unit goes through the same logarithm as the shops' values.
    private static double Treated(Metric metric, double value) =>
        metric.Treatment is Treatment.Logarithm logarithm ? Math.Log(value + logarithm.Offset) : value;

    private int Step(Normalisation.Step step, Direction direction, int value)
    {
        if (direction == Direction.Benefit)
            return program.Curve(
                PiecewiseCurve.Stairs(step.Otherwise, step.Tiers.Select(tier => tier.Value), step.Tiers.Select(tier => tier.Points)), value);
        var downward = step.Tiers.Reverse().ToArray();
        return program.Curve(
            PiecewiseCurve.Stairs(step.Otherwise, downward.Select(tier => -tier.Value), downward.Select(tier => tier.Points)),
            Negative(value));
    }

    // low + (high − low) × part ÷ whole, missing where the whole is zero.
    private int Spread(double low, double high, int part, int whole) => program.Add(
        program.Constant(low), program.Multiply(program.Constant(high - low), program.DivideOrMissing(part, whole)));

    // A value beyond the sample, as when asking "what if", gets the points of its end and no more.
    private int Within(double low, double high, int part, int whole) => Clamped(low, high, Spread(low, high, part, whole));

    private int Clamped(double low, double high, int points) => program.Curve(PiecewiseCurve.Lines([low, high], [low, high]), points);

    private int Of(SampleStatistic statistic, Metric metric, int value) => program.Sample(statistic, Upward(metric, value));

    private int Upward(Metric metric, int value) => metric.Direction == Direction.Benefit ? value : Negative(value);

    private int Negative(int value) => program.Subtract(program.Constant(0), value);
}
