namespace ScoreNotebooks;

/// <summary>One point of a <see cref="ScatterChart"/>, with the interval of each coordinate where it has one.</summary>
public sealed record ScatterPoint
{
    /// <summary>Makes a point.</summary>
    /// <param name="name">What is written beside it.</param>
    /// <param name="x">Where it stands along the horizontal axis; NaN when unknown: it is then not drawn, and the note says so.</param>
    /// <param name="y">Where it stands along the vertical axis; NaN when unknown, with the same effect.</param>
    /// <exception cref="WorkbookException">A number is infinite.</exception>
    public ScatterPoint(BilingualText name, double x, double y)
    {
        Name = name;
        X = ChartInput.Finite(x, name, 1);
        Y = ChartInput.Finite(y, name, 2);
    }

    /// <summary>What is written beside it.</summary>
    public BilingualText Name { get; }

    /// <summary>Where it stands along the horizontal axis.</summary>
    public double X { get; }

    /// <summary>Where it stands along the vertical axis.</summary>
    public double Y { get; }

    /// <summary>The lower end of the interval of <see cref="X"/>; NaN without one.</summary>
    public double XLow { get; init => field = ChartInput.Finite(value, Name, 1); } = double.NaN;

    /// <summary>The upper end of the interval of <see cref="X"/>; NaN without one.</summary>
    public double XHigh { get; init => field = ChartInput.Finite(value, Name, 1); } = double.NaN;

    /// <summary>The lower end of the interval of <see cref="Y"/>; NaN without one.</summary>
    public double YLow { get; init => field = ChartInput.Finite(value, Name, 2); } = double.NaN;

    /// <summary>The upper end of the interval of <see cref="Y"/>; NaN without one.</summary>
    public double YHigh { get; init => field = ChartInput.Finite(value, Name, 2); } = double.NaN;

    internal bool IsMissing => double.IsNaN(X) || double.IsNaN(Y);

    internal bool HasXInterval => !double.IsNaN(XLow) && !double.IsNaN(XHigh);

    internal bool HasYInterval => !double.IsNaN(YLow) && !double.IsNaN(YHigh);
}
