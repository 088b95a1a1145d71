namespace ScoreNotebooks.Scripting;

/// <summary>A cell that cannot run, and why, in both languages. It never leaves the session: it becomes a diagnostic.</summary>
internal sealed class ScriptErrorException(TextSpan span, string english, string chinese) : Exception(english)
{
    public TextSpan Span => span;

    public string Chinese => chinese;
}
