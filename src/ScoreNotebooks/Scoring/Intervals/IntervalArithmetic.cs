namespace ScoreNotebooks;

/// <summary>
/// The operations of a <see cref="ScoreProgram"/> on intervals (Moore 1966). Sums, products and quotients are rounded the way
/// the evaluator rounds them, which keeps order, so the ends hold every value that it can compute; only logarithms,
/// exponentials and powers, whose vectors may differ in the last bits, are widened.
/// </summary>
internal static class IntervalArithmetic
{
    private const double LastBits = 1e-14;

    internal static ValueInterval Join(ScoreOperationKind kind, ValueInterval left, ValueInterval right)
    {
        if (left.IsMissing || right.IsMissing) return ValueInterval.Missing;
        var joined = kind switch
        {
            ScoreOperationKind.Add => Ends(left.Low + right.Low, left.High + right.High),
            ScoreOperationKind.Subtract => Ends(left.Low - right.High, left.High - right.Low),
            ScoreOperationKind.Multiply => Multiply(left, right),
            ScoreOperationKind.Divide => Divide(left, right),
            ScoreOperationKind.Minimum => new ValueInterval(Math.Min(left.Low, right.Low), Math.Min(left.High, right.High)),
            ScoreOperationKind.Maximum => new ValueInterval(Math.Max(left.Low, right.Low), Math.Max(left.High, right.High)),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not an operation that joins two numbers."),
        };
        return joined with { MayBeMissing = joined.MayBeMissing || left.MayBeMissing || right.MayBeMissing };
    }

    internal static ValueInterval Logarithm(ValueInterval value)
    {
        if (value.IsMissing || value.High < 0) return ValueInterval.Missing;
        var widened = Widened(Math.Log(Math.Max(0, value.Low)), Math.Log(value.High));
        return widened with { MayBeMissing = value.MayBeMissing || value.Low < 0 };
    }

    internal static ValueInterval Exponential(ValueInterval value)
    {
        if (value.IsMissing) return value;
        var widened = Widened(Math.Exp(value.Low), Math.Exp(value.High));
        return new ValueInterval(Math.Max(0, widened.Low), widened.High, value.MayBeMissing);
    }

    // Between corners a power keeps its order where the base is above zero; elsewhere anything is admitted.
    internal static ValueInterval Power(ValueInterval value, ValueInterval exponent)
    {
        if (value.IsMissing || exponent.IsMissing) return ValueInterval.Missing;
        if (value.Low <= 0) return ValueInterval.Anything;
        double[] corners =
        [
            Math.Pow(value.Low, exponent.Low), Math.Pow(value.Low, exponent.High),
            Math.Pow(value.High, exponent.Low), Math.Pow(value.High, exponent.High),
        ];
        if (corners.Any(double.IsNaN)) return ValueInterval.Anything;
        return Widened(corners.Min(), corners.Max()) with { MayBeMissing = value.MayBeMissing || exponent.MayBeMissing };
    }

    /// <summary>The heights of a curve over an interval: those at its ends and at the knots between.</summary>
    internal static ValueInterval Curve(PiecewiseCurve curve, ValueInterval value)
    {
        if (value.IsMissing) return value;
        var heights = ValueInterval.Of(ScalarArithmetic.Curve(curve, value.Low)).Hull(ValueInterval.Of(ScalarArithmetic.Curve(curve, value.High)));
        var x = curve.X;
        var y = curve.Y;
        for (var knot = 0; knot < x.Length; knot++)
        {
            if (x[knot] <= value.Low || x[knot] > value.High) continue;
            heights = heights.Hull(ValueInterval.Of(curve.IsStaircase ? y[knot + 1] : ScalarArithmetic.Curve(curve, x[knot])));
        }

        var isSearched = !curve.IsStaircase && x.Length > BlockArithmetic.MostRamps;
        if (isSearched && !heights.IsMissing) heights = Widened(heights.Low, heights.High) with { MayBeMissing = heights.MayBeMissing };
        return heights with { MayBeMissing = heights.MayBeMissing || value.MayBeMissing };
    }

    internal static ValueInterval IfMissing(ValueInterval value, ValueInterval otherwise)
    {
        if (!value.MayBeMissing) return value;
        if (value.IsMissing) return otherwise;
        return otherwise.IsMissing
            ? value
            : new ValueInterval(Math.Min(value.Low, otherwise.Low), Math.Max(value.High, otherwise.High), otherwise.MayBeMissing);
    }

    internal static ValueInterval Present(ValueInterval value) => value.IsMissing
        ? ValueInterval.Zero
        : new ValueInterval(value.MayBeMissing ? 0 : 1, 1);

    internal static ValueInterval Rank(SampleStatistics sample, int register, ValueInterval value) => value.IsMissing
        ? value
        : new ValueInterval(sample.RankOf(value.Low, register), sample.RankOf(value.High, register), value.MayBeMissing);

    private static ValueInterval Multiply(ValueInterval left, ValueInterval right)
    {
        // Zero times infinity is missing at a corner, and zero beside it.
        var (a, b, c, d) = (left.Low * right.Low, left.Low * right.High, left.High * right.Low, left.High * right.High);
        var low = Math.Min(Math.Min(OrZero(a), OrZero(b)), Math.Min(OrZero(c), OrZero(d)));
        var high = Math.Max(Math.Max(OrZero(a), OrZero(b)), Math.Max(OrZero(c), OrZero(d)));
        var mayBeMissing = HoldsZero(left) && IsInfinite(right) || HoldsZero(right) && IsInfinite(left);
        return new ValueInterval(low, high, mayBeMissing);
    }

    private static ValueInterval Divide(ValueInterval left, ValueInterval right)
    {
        var mayBeMissing = HoldsZero(left) && HoldsZero(right) || IsInfinite(left) && IsInfinite(right);
        var isAbove = right.Low > 0 || right.Low == 0 && !double.IsNegative(right.Low);
        if (!isAbove && right.High >= 0)
            return new ValueInterval(double.NegativeInfinity, double.PositiveInfinity, mayBeMissing);
        var (a, b, c, d) = (left.Low / right.Low, left.Low / right.High, left.High / right.Low, left.High / right.High);
        var low = Math.Min(Math.Min(OrZero(a), OrZero(b)), Math.Min(OrZero(c), OrZero(d)));
        var high = Math.Max(Math.Max(OrZero(a), OrZero(b)), Math.Max(OrZero(c), OrZero(d)));
        // Infinity by infinity, and zero by zero, are missing at the corner and anything of their sign beside it.
        if (!mayBeMissing) return new ValueInterval(low, high);
        return new ValueInterval(left.Low < 0 ? double.NegativeInfinity : Math.Min(low, 0), left.High > 0 ? double.PositiveInfinity : Math.Max(high, 0), true);
    }

    private static ValueInterval Ends(double low, double high) => new(
        double.IsNaN(low) ? double.NegativeInfinity : low, double.IsNaN(high) ? double.PositiveInfinity : high,
        double.IsNaN(low) || double.IsNaN(high));

    private static ValueInterval Widened(double low, double high) => new(low - Slack(low), high + Slack(high));

    private static double Slack(double value) => double.IsFinite(value) ? LastBits * (1 + Math.Abs(value)) : 0;

    private static double OrZero(double corner) => double.IsNaN(corner) ? 0 : corner;

    private static bool HoldsZero(ValueInterval value) => value.Low <= 0 && value.High >= 0;

    private static bool IsInfinite(ValueInterval value) => double.IsInfinity(value.Low) || double.IsInfinity(value.High);
}
