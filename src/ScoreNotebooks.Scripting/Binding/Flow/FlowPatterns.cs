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
            case TypePatternSyntax type:
                var matched = (type.Properties ?? []).Aggregate(state, (current, property) => Visit(analysis, property.Pattern, current).WhenTrue);
                return (type.Name is null or "_" ? matched : matched.With(analysis.Declare(type.Name)), state);
            default:
                return (state, state);
        }
    }
}
