namespace ScoreNotebooks.Scripting;

/// <summary>What one cell gave: a value, nothing, the reasons why it could not run, or the exception that ended it.</summary>
public sealed record ScriptResult
{
    /// <summary>Whether the cell ended in an expression without semicolon that has a value (also when it is null).</summary>
    public bool HasValue { get; init; }

    /// <summary>The value of the cell's last expression; null when <see cref="HasValue"/> is false.</summary>
    public object? Value { get; init; }

    /// <summary>The static type of the cell's last expression, as C# gives it; null when <see cref="HasValue"/> is false.</summary>
    public Type? Type { get; init; }

    /// <summary>Why the cell was refused before anything of it ran; empty when it ran.</summary>
    public IReadOnlyList<ScriptDiagnostic> Diagnostics { get; init; } = [];

    /// <summary>What a reader should know although the cell may run, such as another version of a library; not errors.</summary>
    public IReadOnlyList<ScriptDiagnostic> Notes { get; init; } = [];

    /// <summary>The wall time of the run, when the cell asked for it by <c>#!time</c>; else null.</summary>
    public TimeSpan? Elapsed { get; init; }

    /// <summary>What ended the run, not wrapped; null when the cell ran to its end or was refused.</summary>
    public Exception? Exception { get; init; }

    /// <summary>Where the statement that failed begins; null when there is no <see cref="Exception"/>.</summary>
    public ScriptPosition? FailedAt { get; init; }

    /// <summary>
    /// The file and the line that failed, in the user's language, when that is code which the cell loaded and
    /// <see cref="FailedAt"/> is the line that loads it; else null.
    /// </summary>
    public string? FailedIn { get; init; }

    /// <summary>Whether the cell ran to its end.</summary>
    public bool Succeeded => Diagnostics.Count == 0 && Exception is null;
}
