namespace ScoreNotebooks;

/// <summary>A part's weight in the middle of all weights that put a shop first.</summary>
/// <param name="Id">The id of the metric or the dimension.</param>
/// <param name="Title">Its title.</param>
/// <param name="Share">The mean of its weight over the draws in which the shop was first, 0 to 1.</param>
/// <param name="StandardError">The standard error of that mean.</param>
/// <param name="ModelShare">The share that the model gives it.</param>
public sealed record CentralWeight(string Id, BilingualText Title, double Share, double StandardError, double ModelShare);
