namespace ScoreNotebooks;

/// <summary>Which alternative each choice among a few has; 0 is the model's own.</summary>
/// <param name="Normalisation">How values become points.</param>
/// <param name="Treatment">What becomes of outliers.</param>
/// <param name="Aggregation">How parts make one score.</param>
/// <param name="Missing">What becomes of missing values.</param>
internal readonly record struct Combination(int Normalisation, int Treatment, int Aggregation, int Missing);
