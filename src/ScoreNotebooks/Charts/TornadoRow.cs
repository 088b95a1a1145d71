namespace ScoreNotebooks;

/// <summary>One row of a <see cref="TornadoChart"/>: an input and the results at its low and its high end.</summary>
/// <param name="Name">The input that is varied.</param>
/// <param name="Low">The result at its low end, which may be the higher result.</param>
/// <param name="High">The result at its high end.</param>
public sealed record TornadoRow(BilingualText Name, TornadoEnd Low, TornadoEnd High);
