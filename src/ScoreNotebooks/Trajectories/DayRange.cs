namespace ScoreNotebooks;

/// <summary>Calendar days that follow one another; empty when the last is before the first.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, included.</param>
public readonly record struct DayRange(DateOnly From, DateOnly To)
{
    /// <summary>How many days; 0 when there are none.</summary>
    public int Count => Math.Max(0, To.DayNumber - From.DayNumber + 1);

    /// <summary>Whether a day is one of them.</summary>
    public bool Contains(DateOnly day) => day >= From && day <= To;

    /// <summary>The days as "2026-05-02 – 2026-05-31".</summary>
    public override string ToString() => FormattableString.Invariant($"{From:yyyy-MM-dd} – {To:yyyy-MM-dd}");
}
