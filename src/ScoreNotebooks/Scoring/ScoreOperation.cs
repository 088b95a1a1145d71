namespace ScoreNotebooks;

/// <summary>
/// One operation of a <see cref="ScoreProgram"/>. Its result is the register of the same number; its operands
/// are registers of earlier operations.
/// </summary>
/// <param name="Kind">What is done.</param>
/// <param name="Operands">The registers it is done to.</param>
/// <param name="Index">The number of the input, for <see cref="ScoreOperationKind.Column"/>.</param>
/// <param name="Number">The number, for <see cref="ScoreOperationKind.Constant"/>.</param>
/// <param name="Curve">The curve, for <see cref="ScoreOperationKind.Curve"/>.</param>
/// <param name="Statistic">The statistic, for <see cref="ScoreOperationKind.Sample"/>.</param>
/// <param name="Treatment">The rule that sets the bound, for a statistic that is one.</param>
public sealed record ScoreOperation(
    ScoreOperationKind Kind, IReadOnlyList<int> Operands, int Index = -1, double Number = 0,
    PiecewiseCurve? Curve = null, SampleStatistic Statistic = SampleStatistic.Count, Treatment? Treatment = null);
