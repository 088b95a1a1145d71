namespace ScoreNotebooks.Scripting;

/// <summary>A name whose declaration has an error of its own; that one is reported, its consequences are not.</summary>
internal sealed class PoisonedNameException(TextSpan span) : Exception
{
    public TextSpan Span => span;
}
