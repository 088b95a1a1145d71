namespace ScoreNotebooks;

/// <summary>How variance-based indices are estimated.</summary>
/// <param name="Samples">The base sample N to begin with; the function is evaluated N·(inputs + 2) times.</param>
/// <param name="Seed">Another seed gives another, independent sample.</param>
internal sealed record VarianceSettings(int Samples, int Seed)
{
    /// <summary>Whether to estimate the interaction of every pair of inputs, which takes N·(2·inputs + 2) evaluations.</summary>
    internal bool SecondOrder { get; init; }

    /// <summary>The widest interval that is still good enough: the sample is doubled until none is wider. Null for the base sample alone.</summary>
    internal double? Width { get; init; }

    /// <summary>Where doubling ends in any case.</summary>
    internal int MostSamples { get; init; } = 1 << 20;
}
