namespace ScoreNotebooks;

/// <summary>
/// A sensitivity index and how sure it is. For a share of variance 0 is no influence and 1 all of it; an estimate of a
/// small share may fall a little below zero.
/// </summary>
/// <param name="Value">The index.</param>
/// <param name="StandardError">Its standard error; zero where it is exact.</param>
/// <param name="Low">The lower end of the interval that holds the true index with 90 % probability.</param>
/// <param name="High">The upper end of that interval.</param>
public readonly record struct IndexEstimate(double Value, double StandardError, double Low, double High)
{
    /// <summary>How wide the interval is.</summary>
    public double Width => High - Low;

    /// <summary>An index that is known and not estimated.</summary>
    internal static IndexEstimate Exact(double value) => new(value, 0, value, value);
}
