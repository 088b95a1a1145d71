namespace ScoreNotebooks.Scripting;

/// <summary>A test of a value, which may give it a name.</summary>
internal sealed class PatternNode(PatternFormula formula, Func<object?, Frame, bool> matches)
{
    /// <summary>What the pattern asks; says which patterns can never match.</summary>
    public PatternFormula Formula => formula;

    public bool Matches(object? value, Frame frame) => matches(value, frame);
}
