namespace ScoreNotebooks;

/// <summary>Something that happened, to be read beside the numbers. It enters no score.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day, included; the first day itself for an event of one day.</param>
/// <param name="Shop">The shop it happened to; null when it concerns all.</param>
/// <param name="Title">What happened.</param>
/// <param name="Kind">What kind of thing it is.</param>
public sealed record HistoryEvent(DateOnly From, DateOnly To, string? Shop, BilingualText Title, HistoryEventKind Kind)
{
    /// <summary>Whether the event concerns a shop: it is its own, or everybody's.</summary>
    public bool Concerns(string name) => Shop is null || Shop == name;

    /// <summary>Whether the event falls, with at least one day, between two days.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day, included.</param>
    public bool IsWithin(DateOnly first, DateOnly last) => From <= last && To >= first;
}
