namespace ScoreNotebooks.Scripting;

/// <summary>A lambda's body bound for certain parameter types.</summary>
internal sealed record LambdaAttempt(FunctionScope Function, IReadOnlyList<Variable> Parameters)
{
    /// <summary>The body of an expression lambda, not yet converted to what the delegate returns.</summary>
    public BoundExpression? Value { get; init; }

    /// <summary>The body of a block lambda.</summary>
    public StatementNode? Block { get; init; }

    /// <summary>Whether control can reach the end of the block.</summary>
    public bool ReachesEnd { get; init; }

    /// <summary>What the body returns by itself: void for none, null when unknown.</summary>
    public Type? ReturnType { get; init; }

    /// <summary>Why the body cannot be bound with these types.</summary>
    public ScriptErrorException? Error { get; init; }
}
