namespace ScoreNotebooks;

/// <summary>Something that happened in the days that a change of the score comes from.</summary>
/// <param name="Event">What happened.</param>
/// <param name="IsEntering">Whether it falls into days that entered a window.</param>
/// <param name="IsLeaving">Whether it falls into days that left a window.</param>
public sealed record ChangeEvent(HistoryEvent Event, bool IsEntering, bool IsLeaving);
