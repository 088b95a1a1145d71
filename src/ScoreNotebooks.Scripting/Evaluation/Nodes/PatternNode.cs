namespace ScoreNotebooks.Scripting;

/// <summary>A test of a value, which may give it a name.</summary>
internal sealed class PatternNode(Func<object?, Frame, bool> matches)
{
    public bool Matches(object? value, Frame frame) => matches(value, frame);
}
