namespace ScoreNotebooks;

/// <summary>
/// The elementary effects of one input: by how much the output changes when the input alone moves over its whole range,
/// seen from several places of the others. In the output's unit.
/// </summary>
/// <param name="Id">The input's id.</param>
/// <param name="Title">The input's name.</param>
/// <param name="Mean">μ: the mean of the effects; near zero also where effects up and down cancel out.</param>
/// <param name="MeanAbsolute">μ*: the mean of their sizes, the measure of importance (Campolongo et al. 2007).</param>
/// <param name="Deviation">σ: their standard deviation (n − 1); zero where the input acts along a straight line and by itself.</param>
public sealed record MorrisEffect(string Id, BilingualText Title, IndexEstimate Mean, IndexEstimate MeanAbsolute, IndexEstimate Deviation);
