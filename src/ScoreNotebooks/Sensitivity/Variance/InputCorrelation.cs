namespace ScoreNotebooks;

/// <summary>Two inputs that go together: the correlation of the normal distributions behind theirs (a Gaussian copula).</summary>
/// <param name="First">The id of the one input.</param>
/// <param name="Second">The id of the other.</param>
/// <param name="Correlation">From -1 to 1.</param>
public readonly record struct InputCorrelation(string First, string Second, double Correlation);
