namespace ScoreNotebooks;

/// <summary>A part's weight before and after a change.</summary>
/// <param name="Id">The id of the metric or the dimension.</param>
/// <param name="Title">Its title.</param>
/// <param name="From">Its share in the model, 0 to 1.</param>
/// <param name="To">Its share after the change, 0 to 1.</param>
public sealed record ChangedWeight(string Id, BilingualText Title, double From, double To);
