namespace ScoreNotebooks;

/// <summary>When a window has a value.</summary>
/// <param name="AllowsPartial">Whether a window that begins before the shop's first day counts with the days it has.</param>
/// <param name="LeastShare">The share of the window's days (0 to 1) that need data; at least one day always does.</param>
internal sealed record WindowRule(bool AllowsPartial, double LeastShare)
{
    internal static readonly WindowRule Any = new(true, 0);

    /// <summary>The number of days with data that a window of that length needs.</summary>
    // A share of 0.7 of 30 days is 21 days, though 0.7 × 30 comes to a little less or more in binary.
    internal int LeastDays(int window) => Math.Max(1, (int)Math.Ceiling((LeastShare * window) - 1e-9));
}
