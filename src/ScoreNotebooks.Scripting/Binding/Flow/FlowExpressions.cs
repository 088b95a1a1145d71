using System.Runtime.CompilerServices;

namespace ScoreNotebooks.Scripting;

/// <summary>Follows control through expressions, in the order in which they are evaluated.</summary>
internal sealed class FlowExpressions(FlowAnalysis analysis)
{
    public FlowState Visit(ExpressionSyntax? syntax, FlowState state)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (syntax)
        {
            case null or NameOfSyntax or LiteralSyntax:
                return state;
            case NameSyntax name:
                return VisitName(name, state);
            case CallSyntax call:
                return VisitCall(call, state);
            case AssignmentSyntax assignment:
                return VisitAssignment(assignment, state);
            case LambdaSyntax lambda:
                analysis.VisitBody(lambda.Parameters.Select(static parameter => parameter.Name), lambda.Body, state);
                return state;
            case BinarySyntax { Operator: "&&" or "||" } or UnarySyntax { Operator: "!" } or IsSyntax:
                var (whenTrue, whenFalse) = VisitCondition(syntax, state);
                return whenTrue.Or(whenFalse);
            case BinarySyntax { Operator: "??" } choice:
                var left = Visit(choice.Left, state);
                return left.Or(Visit(choice.Right, left));
            case ConditionalSyntax conditional:
                var (isTrue, isFalse) = VisitCondition(conditional.Condition, state);
                return Visit(conditional.WhenTrue, isTrue).Or(Visit(conditional.WhenFalse, isFalse));
            case ConditionalAccessSyntax access:
                var target = Visit(access.Target, state);
                return target.Or(Visit(access.WhenNotNull, target));
            case SwitchSyntax choice:
                return VisitSwitch(choice, state);
            default:
                foreach (var child in FlowChildren.Of(syntax))
                    state = Visit(child, state);
                return state;
        }
    }

    /// <summary>The states where the condition holds and where it does not.</summary>
    public (FlowState WhenTrue, FlowState WhenFalse) VisitCondition(ExpressionSyntax syntax, FlowState state)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (analysis.Constants(syntax) is { } known)
        {
            var after = Visit(Inner(syntax) is BinarySyntax or UnarySyntax ? null : syntax, state);
            return known ? (after, FlowState.Unreachable) : (FlowState.Unreachable, after);
        }

        switch (syntax)
        {
            case ParenthesizedSyntax parenthesized:
                return VisitCondition(parenthesized.Inner, state);
            case UnarySyntax { Operator: "!" } not:
                var (isTrue, isFalse) = VisitCondition(not.Operand, state);
                return (isFalse, isTrue);
            case BinarySyntax { Operator: "&&" } both:
                var left = VisitCondition(both.Left, state);
                var right = VisitCondition(both.Right, left.WhenTrue);
                return (right.WhenTrue, left.WhenFalse.Or(right.WhenFalse));
            case BinarySyntax { Operator: "||" } either:
                var first = VisitCondition(either.Left, state);
                var second = VisitCondition(either.Right, first.WhenFalse);
                return (first.WhenTrue.Or(second.WhenTrue), second.WhenFalse);
            case ConditionalSyntax conditional:
                var condition = VisitCondition(conditional.Condition, state);
                var whenTrue = VisitCondition(conditional.WhenTrue, condition.WhenTrue);
                var whenFalse = VisitCondition(conditional.WhenFalse, condition.WhenFalse);
                return (whenTrue.WhenTrue.Or(whenFalse.WhenTrue), whenTrue.WhenFalse.Or(whenFalse.WhenFalse));
            case IsSyntax test:
                return FlowPatterns.Visit(analysis, test.Pattern, Visit(test.Operand, state));
            default:
                var end = Visit(syntax, state);
                return (end, end);
        }
    }

    /// <summary>The state after a value was put into a variable, or into the parts of a deconstruction.</summary>
    public FlowState Assign(ExpressionSyntax target, FlowState state)
    {
        switch (target)
        {
            case ParenthesizedSyntax parenthesized:
                return Assign(parenthesized.Inner, state);
            case NameSyntax { TypeArguments: null } name:
                return state.With(analysis.Scope.FindVariable(name.Name));
            case DeclarationSyntax declaration:
                analysis.Scope.Declare(declaration.Name, null);
                return state;
            case TupleSyntax tuple:
                foreach (var element in tuple.Elements)
                    state = Assign(element.Value, state);
                return state;
            default:
                return state;
        }
    }

    private static ExpressionSyntax Inner(ExpressionSyntax syntax) => syntax is ParenthesizedSyntax parenthesized ? Inner(parenthesized.Inner) : syntax;

    private FlowState VisitName(NameSyntax name, FlowState state)
    {
        if (analysis.Scope.FindFunction(name.Name) is { } function)
            analysis.Use(function, state, name.Span);
        else
            analysis.Read(analysis.Scope.FindVariable(name.Name), state, name.Span);
        return state;
    }

    private FlowState VisitCall(CallSyntax call, FlowState state)
    {
        var function = call.Target is NameSyntax name ? analysis.Scope.FindFunction(name.Name) : null;
        if (function is null)
            state = Visit(call.Target, state);
        foreach (var argument in call.Arguments)
            if (!argument.IsOut || argument.Value is not (NameSyntax or DeclarationSyntax))
                state = Visit(argument.Value, state);
        foreach (var argument in call.Arguments)
            if (argument.IsOut)
                state = Assign(argument.Value, state);
        if (function is null)
            return state;
        analysis.Use(function, state, call.Span);
        return state.And(function.Gives);
    }

    private FlowState VisitAssignment(AssignmentSyntax assignment, FlowState state)
    {
        if (assignment.Operator != "=")
        {
            var read = Visit(assignment.Target, state);
            var value = Visit(assignment.Value, read);
            return assignment.Operator == "??=" ? read.Or(value) : value;
        }

        return Assign(assignment.Target, Visit(assignment.Value, VisitTarget(assignment.Target, state)));
    }

    // What is evaluated of a target before the value.
    private FlowState VisitTarget(ExpressionSyntax target, FlowState state)
    {
        switch (target)
        {
            case NameSyntax or DeclarationSyntax:
                return state;
            case ParenthesizedSyntax parenthesized:
                return VisitTarget(parenthesized.Inner, state);
            case TupleSyntax tuple:
                foreach (var element in tuple.Elements)
                    state = VisitTarget(element.Value, state);
                return state;
            default:
                return Visit(target, state);
        }
    }

    private FlowState VisitSwitch(SwitchSyntax choice, FlowState state)
    {
        var operand = Visit(choice.Operand, state);
        var end = FlowState.Unreachable;
        foreach (var arm in choice.Arms)
            end = end.Or(analysis.WithinNewScope(() =>
            {
                var matched = FlowPatterns.Visit(analysis, arm.Pattern, operand).WhenTrue;
                return Visit(arm.Value, arm.Condition is null ? matched : VisitCondition(arm.Condition, matched).WhenTrue);
            }));
        return end;
    }
}
