namespace ScoreNotebooks;

/// <summary>The joining operations on single numbers, equal to the last bit to those on blocks.</summary>
internal static class ScalarArithmetic
{
    internal static double Join(ScoreOperationKind kind, double left, double right) => kind switch
    {
        ScoreOperationKind.Add => left + right,
        ScoreOperationKind.Subtract => left - right,
        ScoreOperationKind.Multiply => left * right,
        ScoreOperationKind.Divide => left / right,
        ScoreOperationKind.Minimum => Math.Min(left, right),
        ScoreOperationKind.Maximum => Math.Max(left, right),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not an operation that joins two numbers."),
    };

    /// <summary>The height of a curve at a value, NaN for NaN.</summary>
    internal static double Curve(PiecewiseCurve curve, double value)
    {
        if (curve.IsStaircase || curve.X.Length > BlockArithmetic.MostRamps || double.IsNaN(value)) return curve.At(value);
        var x = curve.X;
        var y = curve.Y;
        var height = y[0];
        for (var piece = 0; piece + 1 < x.Length; piece++)
        {
            var share = (value - x[piece]) / (x[piece + 1] - x[piece]);
            height += Math.Clamp(share, 0, 1) * (y[piece + 1] - y[piece]);
        }

        return height;
    }
}
