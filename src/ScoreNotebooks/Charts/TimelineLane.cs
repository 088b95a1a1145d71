namespace ScoreNotebooks;

/// <summary>One lane of a <see cref="TimelineChart"/>.</summary>
/// <param name="Name">What stands at its left.</param>
/// <param name="Spans">Its periods, from left to right.</param>
/// <param name="Marks">Its dates, from left to right.</param>
public sealed record TimelineLane(BilingualText Name, IReadOnlyList<TimelineSpan> Spans, IReadOnlyList<TimelineMark> Marks);

/// <summary>A period on a lane, both days included.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Name">What is written into it where there is room.</param>
public sealed record TimelineSpan(DateOnly From, DateOnly To, BilingualText Name);

/// <summary>A date on a lane.</summary>
/// <param name="Day">The day.</param>
/// <param name="Name">What is written above it where there is room; blank for nothing.</param>
/// <param name="State">How it stands.</param>
public sealed record TimelineMark(DateOnly Day, BilingualText Name, TimelineState State)
{
    /// <summary>The same at length, for those who point at it or read the chart as text; null for the name.</summary>
    public BilingualText? Says { get; init; }
}

/// <summary>How a date on a timeline stands; told apart by form and colour.</summary>
public enum TimelineState
{
    /// <summary>Good: a blue dot.</summary>
    Good,

    /// <summary>Bad: a red cross.</summary>
    Bad,

    /// <summary>Not decided: a ring.</summary>
    Open,

    /// <summary>Nothing to say: a small grey dash.</summary>
    None,
}
