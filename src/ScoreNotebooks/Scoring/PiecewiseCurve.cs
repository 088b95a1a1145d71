namespace ScoreNotebooks;

/// <summary>A curve in pieces: straight lines between knots, or a staircase; constant beyond its ends.</summary>
public sealed class PiecewiseCurve
{
    private readonly double[] _x;
    private readonly double[] _y;

    private PiecewiseCurve(double[] x, double[] y, bool isStaircase)
    {
        _x = x;
        _y = y;
        IsStaircase = isStaircase;
    }

    /// <summary>True for a staircase, false for straight lines between knots.</summary>
    public bool IsStaircase { get; }

    /// <summary>Where the pieces meet, ascending.</summary>
    public ReadOnlySpan<double> X => _x;

    /// <summary>The curve's height at each knot; on a staircase from that knot on, preceded by the height before the first.</summary>
    public ReadOnlySpan<double> Y => _y;

    /// <summary>Straight lines through the knots.</summary>
    /// <param name="x">The knots, strictly ascending, at least two.</param>
    /// <param name="y">The height at each knot.</param>
    public static PiecewiseCurve Lines(IEnumerable<double> x, IEnumerable<double> y) => new([.. x], [.. y], false);

    /// <summary>A staircase.</summary>
    /// <param name="before">The height left of the first step.</param>
    /// <param name="x">Where each step begins (included), strictly ascending.</param>
    /// <param name="y">The height from each step on.</param>
    public static PiecewiseCurve Stairs(double before, IEnumerable<double> x, IEnumerable<double> y) =>
        new([.. x], [before, .. y], true);

    /// <summary>The height at a value; NaN for NaN.</summary>
    public double At(double value)
    {
        if (double.IsNaN(value)) return double.NaN;
        var piece = PieceOf(value);
        if (IsStaircase) return _y[piece + 1];
        if (piece < 0) return _y[0];
        if (piece >= _x.Length - 1) return _y[^1];
        return _y[piece] + (value - _x[piece]) * SlopeOf(piece);
    }

    /// <summary>
    /// The slope at a value: that of the piece the value lies in. At a knot, where left and right differ, the
    /// slope to the right; on a staircase and beyond the ends, zero.
    /// </summary>
    public double SlopeAt(double value)
    {
        if (IsStaircase || double.IsNaN(value)) return 0;
        var piece = PieceOf(value);
        return piece < 0 || piece >= _x.Length - 1 ? 0 : SlopeOf(piece);
    }

    private double SlopeOf(int piece) => (_y[piece + 1] - _y[piece]) / (_x[piece + 1] - _x[piece]);

    private int PieceOf(double value)
    {
        var found = Array.BinarySearch(_x, value);
        return found >= 0 ? found : ~found - 1;
    }
}
