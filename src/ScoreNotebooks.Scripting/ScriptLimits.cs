namespace ScoreNotebooks.Scripting;

/// <summary>How much one run may use. Wall time is limited by the cancellation token given to <see cref="ScriptSession.Run"/>.</summary>
public sealed record ScriptLimits
{
    /// <summary>Statements, loop rounds and lambda calls that one run may evaluate; null for no limit.</summary>
    public long? Steps { get; init; }

    /// <summary>How deep lambdas may call one another before the run ends with an exception.</summary>
    public int CallDepth { get; init; } = 500;

    /// <summary>The longest array, list capacity or string that a cell may ask for by number.</summary>
    public int Elements { get; init; } = 50_000_000;
}
