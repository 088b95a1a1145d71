namespace ScoreNotebooks;

/// <summary>A named point on a <see cref="LineChart"/> or <see cref="LinePanel"/>, such as a shop on its response curve.</summary>
public sealed record ChartMark
{
    /// <summary>Makes a mark.</summary>
    /// <param name="name">What is written beside it.</param>
    /// <param name="x">Where it stands along the horizontal axis; NaN when unknown: it is then not drawn, and the note says so.</param>
    /// <param name="y">Where it stands along the vertical axis; NaN when unknown, with the same effect.</param>
    /// <exception cref="WorkbookException">A number is infinite.</exception>
    public ChartMark(BilingualText name, double x, double y)
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

    internal bool IsMissing => double.IsNaN(X) || double.IsNaN(Y);
}
