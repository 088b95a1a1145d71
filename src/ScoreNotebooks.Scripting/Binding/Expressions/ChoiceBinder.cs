namespace ScoreNotebooks.Scripting;

/// <summary>Binds conditional and switch expressions.</summary>
internal sealed class ChoiceBinder(Binder binder)
{
    public BoundExpression BindConditional(ConditionalSyntax syntax)
    {
        var condition = binder.Operators.BindCondition(syntax.Condition);
        var results = new List<BoundExpression> { binder.Expressions.Bind(syntax.WhenTrue), binder.Expressions.Bind(syntax.WhenFalse) };
        return Choose(results, isSwitch: false, syntax.Span, (values, type) => Conditional(condition, values, type, syntax.Span));
    }

    public BoundExpression BindSwitch(SwitchSyntax syntax)
    {
        var operand = binder.Expressions.BindValue(syntax.Operand);
        var patterns = new List<(PatternNode Pattern, BoundValue? Condition)>();
        var results = new List<BoundExpression>();
        var handled = new HandledPatterns(binder.Context);
        foreach (var arm in syntax.Arms)
            binder.WithinNewScope(() =>
            {
                var pattern = binder.Patterns.BindArm(arm.Pattern, operand.Type);
                if (!handled.Leave(pattern.Formula, syntax.Span))
                    throw Fail.At(arm.Pattern.Span, "This arm is never reached: the arms before it take every value it matches.", "这个分支永远不会执行：它匹配的值都已被前面的分支处理。");
                var condition = arm.Condition is null ? null : binder.Expressions.BindAs(arm.Condition, typeof(bool));
                if (condition is null or ConstantNode { IsCompileTime: true, Value: true })
                    handled.Add(pattern.Formula);
                patterns.Add((pattern, condition));
                results.Add(binder.Expressions.Bind(arm.Value));
                return true;
            });
        if (results.Count == 0)
            throw Fail.At(syntax.Span, "A switch expression needs at least one arm.", "switch 表达式至少要有一个分支。");
        return Choose(results, isSwitch: true, syntax.Span, (values, type) =>
            new SwitchNode(operand, [.. values.Select((value, index) => (patterns[index].Pattern, patterns[index].Condition, value))], type) { Span = syntax.Span });
    }

    private static BoundValue Conditional(BoundValue condition, IReadOnlyList<BoundValue> values, Type type, TextSpan span)
    {
        if (condition is ConstantNode { IsCompileTime: true, Value: bool known } && values[0] is ConstantNode { IsCompileTime: true } && values[1] is ConstantNode { IsCompileTime: true })
            return values[known ? 0 : 1];
        return new ConditionalNode(condition, values[0], values[1], type) { Span = span };
    }

    private BoundExpression Choose(List<BoundExpression> results, bool isSwitch, TextSpan span, Func<IReadOnlyList<BoundValue>, Type, BoundValue> build)
    {
        foreach (var result in results)
            if (result.Type == typeof(void) || result is BoundTypeName or BoundNamespace)
                binder.Expressions.ToValue(result.Type == typeof(void) ? throw Fail.At(result.Span, "This call gives no value.", "这个调用没有返回值。") : result);
        var common = binder.Expressions.CommonType(results, byValue: !isSwitch);
        if (common is { } type && !isSwitch)
            return build([.. results.Select(result => binder.Conversions.Convert(result, type))], type);
        return new BoundChoice(results, build, common) { Span = span };
    }
}
