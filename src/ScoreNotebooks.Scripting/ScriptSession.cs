namespace ScoreNotebooks.Scripting;

/// <summary>
/// Cells that run one after another and see each other's variables. A session runs one cell at a time.
/// </summary>
/// <param name="options">What the cells can reach and how they speak to the host.</param>
public sealed class ScriptSession(ScriptOptions options)
{
    /// <summary>
    /// Reads, binds and then runs a cell. Nothing of it runs when there are diagnostics; variables that were assigned
    /// before an exception keep their values.
    /// </summary>
    /// <param name="code">The text of the cell.</param>
    /// <param name="cancellation">Ends the run within a short time; the result then carries an <see cref="OperationCanceledException"/>.</param>
    public ScriptResult Run(string code, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(code);
        cancellation.ThrowIfCancellationRequested();
        var refusal = options.Culture().TwoLetterISOLanguageName == "zh" ? "解释器尚未接入。" : "The interpreter is not connected yet.";
        return new ScriptResult { Diagnostics = [new ScriptDiagnostic(1, 1, code.Length, refusal)] };
    }
}
