namespace ScoreNotebooks;

/// <summary>The joining operations on single numbers, equal to the last bit to those on blocks.</summary>
internal static class ScalarArithmetic
{
    internal static double Join(ScoreOperationKind kind, double left, double right) => kind switch
    {
        ScoreOperationKind.Add => left + right,
        ScoreOperationKind.Subtract => left - right,
        ScoreOperationKind.Multiply => left * right,
        ScoreOperationKind.Divide => left / right,
        ScoreOperationKind.Minimum => Math.Min(left, right),
        ScoreOperationKind.Maximum => Math.Max(left, right),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not an operation that joins two numbers."),
    };
}
