namespace ScoreNotebooks;

/// <summary>What one input does to the variance of an output (Sobol' 1993; Homma &amp; Saltelli 1996).</summary>
/// <param name="Id">The input's id.</param>
/// <param name="Title">The input's name.</param>
/// <param name="First">
/// The first-order index: the share by which the variance would fall on average if this input alone were known.
/// </param>
/// <param name="Total">
/// The total index: the share that would be left on average if all inputs but this one were known. What it has above the
/// first-order index comes of the input together with others.
/// </param>
public sealed record SobolIndex(string Id, BilingualText Title, IndexEstimate First, IndexEstimate Total);
