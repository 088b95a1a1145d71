namespace ScoreNotebooks;

/// <summary>Values from a lowest to a highest, both included; infinite where there is no end.</summary>
/// <param name="Low">The lowest value.</param>
/// <param name="High">The highest value.</param>
internal readonly record struct ValueRange(double Low, double High)
{
    internal double Width => High - Low;

    internal double Nearest(double value) => Math.Clamp(value, Low, High);

    internal bool Contains(double value) => value >= Low && value <= High;

    /// <summary>The least range that holds this one and the values; missing values are passed over.</summary>
    internal ValueRange Including(ReadOnlySpan<double> values)
    {
        var (low, high) = (Low, High);
        foreach (var value in values)
        {
            if (value < low) low = value;
            if (value > high) high = value;
        }

        return new ValueRange(low, high);
    }
}
