namespace ScoreNotebooks;

/// <summary>The indices as they were when the sample had reached a size.</summary>
/// <param name="Samples">The base sample N so far.</param>
/// <param name="Inputs">The indices of each input from that sample alone.</param>
public sealed record ConvergencePoint(int Samples, IReadOnlyList<SobolIndex> Inputs);
