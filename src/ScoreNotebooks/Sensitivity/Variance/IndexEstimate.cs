namespace ScoreNotebooks;

/// <summary>A share of variance and how sure it is.</summary>
/// <param name="Value">The share: 0 for no influence, 1 for all of it. An estimate of a small share may fall a little below zero.</param>
/// <param name="StandardError">Its standard error; zero where it is exact.</param>
/// <param name="Low">The lower end of the interval that holds the true share with 90 % probability.</param>
/// <param name="High">The upper end of that interval.</param>
public readonly record struct IndexEstimate(double Value, double StandardError, double Low, double High)
{
    /// <summary>How wide the interval is.</summary>
    public double Width => High - Low;

    /// <summary>A share that is known and not estimated.</summary>
    internal static IndexEstimate Exact(double value) => new(value, 0, value, value);
}
