namespace ScoreNotebooks;

/// <summary>How much of a month is known on the day of an assessment.</summary>
public enum MonthState
{
    /// <summary>The month is over: its sales and its last day's score are known.</summary>
    Over,

    /// <summary>The month is running: its sales so far count, its score does not yet.</summary>
    Running,

    /// <summary>The month has not begun.</summary>
    Ahead,
}
