namespace ScoreNotebooks.Scripting;

/// <summary>The variables that patterns declare have a value where the pattern matches.</summary>
internal static class FlowPatterns
{
    public static (FlowState WhenTrue, FlowState WhenFalse) Visit(FlowAnalysis analysis, PatternSyntax pattern, FlowState state)
    {
        switch (pattern)
        {
            case NotPatternSyntax not:
                var (isTrue, isFalse) = Visit(analysis, not.Inner, state);
                return (isFalse, isTrue);
            case CombinedPatternSyntax { IsAnd: true } both:
                var left = Visit(analysis, both.Left, state);
                var right = Visit(analysis, both.Right, left.WhenTrue);
                return (right.WhenTrue, left.WhenFalse.Or(right.WhenFalse));
            case CombinedPatternSyntax either:
                var first = Visit(analysis, either.Left, state);
                var second = Visit(analysis, either.Right, first.WhenFalse);
                return (first.WhenTrue.Or(second.WhenTrue), second.WhenFalse);
            case DiscardPatternSyntax { Name: { } name } when name != "_":
                return (state.With(analysis.Declare(name)), FlowState.Unreachable);
            case DiscardPatternSyntax:
                return (state, FlowState.Unreachable);
            case ParenthesizedPatternSyntax parenthesized:
                return Visit(analysis, parenthesized.Inner, state);
            case TypePatternSyntax type:
                var parts = (type.Positions ?? []).Select(static position => position.Pattern)
                    .Concat((type.Properties ?? []).Select(static property => property.Pattern));
                return (All(analysis, parts, type.Name, state), state);
            case ListPatternSyntax list:
                return (All(analysis, list.Items, list.Name, state), state);
            case SlicePatternSyntax { Inner: { } inner }:
                return Visit(analysis, inner, state);
            default:
                return (state, state);
        }
    }

    // The parts match one after another, and the whole gets its name when all did.
    private static FlowState All(FlowAnalysis analysis, IEnumerable<PatternSyntax> parts, string? name, FlowState state)
    {
        foreach (var part in parts)
            state = Visit(analysis, part, state).WhenTrue;
        return name is null or "_" ? state : state.With(analysis.Declare(name));
    }
}
