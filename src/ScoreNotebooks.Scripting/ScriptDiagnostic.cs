namespace ScoreNotebooks.Scripting;

/// <summary>Why a cell cannot run: found before anything of it ran.</summary>
/// <param name="Line">Line of the offending text in the cell; the first line is 1.</param>
/// <param name="Column">Column of the offending text, in UTF-16 code units; the first column is 1.</param>
/// <param name="Length">Length of the offending text, for underlining; 0 at the end of the cell.</param>
/// <param name="Message">One paragraph in the user's language: what is wrong and, where possible, what to write instead.</param>
public sealed record ScriptDiagnostic(int Line, int Column, int Length, string Message)
{
    /// <summary>The diagnostic as a compiler writes it: <c>(line,column): message</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"({Line},{Column}): {Message}");
}
