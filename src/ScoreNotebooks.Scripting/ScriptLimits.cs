namespace ScoreNotebooks.Scripting;

/// <summary>How much one run may use. Wall time is limited by the cancellation token given to <see cref="ScriptSession.Run"/>.</summary>
public sealed record ScriptLimits
{
    /// <summary>Statements, loop rounds, lambda calls and elements of endless sequences that one run may evaluate; null for no limit.</summary>
    public long? Steps { get; init; }

    /// <summary>How deep lambdas may call one another before the run ends with an exception.</summary>
    public int CallDepth { get; init; } = 500;

    /// <summary>
    /// Bytes of managed memory that one run may add to what the process held when it began, cleaned up; 2 GiB by default.
    /// It is looked at from time to time and before something large is made, so a run may pass it by a little.
    /// </summary>
    public long Memory { get; init; } = 2L << 30;

    /// <summary>The longest array, list capacity or string that a cell may ask for by number.</summary>
    public int Elements { get; init; } = 50_000_000;
}
