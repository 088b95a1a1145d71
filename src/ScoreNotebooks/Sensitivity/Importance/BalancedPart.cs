namespace ScoreNotebooks;

/// <summary>A part whose weight was balanced.</summary>
/// <param name="Id">The id of the metric or dimension.</param>
/// <param name="Title">Its name.</param>
/// <param name="Wanted">The share of importance that was wanted, 0 to 1.</param>
/// <param name="Before">Its share of importance with the model's weights.</param>
/// <param name="After">Its share of importance with the new weights.</param>
/// <param name="OldWeight">The model's weight, as a share of its siblings'.</param>
/// <param name="NewWeight">The new weight, as a share of its siblings'; zero or more.</param>
public sealed record BalancedPart(
    string Id, BilingualText Title, double Wanted, double Before, double After, double OldWeight, double NewWeight);
