namespace ScoreNotebooks;

/// <summary>A named upright line across a <see cref="LineChart"/> or <see cref="LinePanel"/>, such as the day on which new rules come into force.</summary>
public sealed record ChartGuide
{
    /// <summary>Makes a guide.</summary>
    /// <param name="name">What is written at its upper end.</param>
    /// <param name="x">Where it stands along the horizontal axis.</param>
    /// <exception cref="WorkbookException">The place is missing or infinite.</exception>
    public ChartGuide(BilingualText name, double x)
    {
        Name = name;
        X = ChartInput.FromLeftToRight([new ChartPoint(x, 0)], name)[0].X;
    }

    /// <summary>What is written at its upper end.</summary>
    public BilingualText Name { get; }

    /// <summary>Where it stands along the horizontal axis.</summary>
    public double X { get; }

    /// <summary>The guide of a day.</summary>
    public static ChartGuide On(DateOnly day, BilingualText name) => new(name, day.DayNumber);

    /// <summary>The guide as a line from the lower end of a scale to the upper.</summary>
    internal LineSeries LineOver(AxisScale up) => new(Name, [new ChartPoint(X, up.From), new ChartPoint(X, up.To)]) { IsReference = true };

    /// <summary>Where its name belongs: close below the upper end, so that it has room beside the line.</summary>
    internal ChartPoint TopOn(AxisScale up) => new(X, up.To - (0.03 * (up.To - up.From)));
}
