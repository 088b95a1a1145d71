namespace ScoreNotebooks;

/// <summary>One end of a <see cref="TornadoRow"/>: what was set, and what came out.</summary>
public sealed record TornadoEnd
{
    /// <summary>Makes an end.</summary>
    /// <param name="setting">What was set, such as "3.8 stars" and "3.8 星".</param>
    /// <param name="result">What came out; NaN when nothing did, which is marked.</param>
    /// <exception cref="WorkbookException">The result is infinite.</exception>
    public TornadoEnd(BilingualText setting, double result)
    {
        Setting = setting;
        Result = ChartInput.Finite(result, setting, 1);
    }

    /// <summary>What was set.</summary>
    public BilingualText Setting { get; }

    /// <summary>What came out.</summary>
    public double Result { get; }
}
