namespace ScoreNotebooks.Scripting;

/// <summary>A completion and how near it is at hand.</summary>
/// <param name="Item">The completion.</param>
/// <param name="Rank">How near; the smaller the nearer.</param>
internal readonly record struct Offer(CompletionItem Item, OfferRank Rank);
