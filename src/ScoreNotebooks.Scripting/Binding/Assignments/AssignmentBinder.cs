namespace ScoreNotebooks.Scripting;

/// <summary>Binds assignments, compound assignments, steps and deconstructions.</summary>
internal sealed class AssignmentBinder(Binder binder)
{
    private readonly DeconstructionBinder _deconstructions = new(binder);

    public BoundExpression Bind(AssignmentSyntax syntax)
    {
        if (syntax is { Operator: "=", Target: TupleSyntax targets })
            return _deconstructions.Bind(targets, binder.Expressions.Bind(syntax.Value), syntax.Span);
        if (syntax is { Operator: "=", Target: NameSyntax { Name: "_", TypeArguments: null } } && binder.Names.TryVariable("_", syntax.Target.Span) is null)
        {
            var discarded = binder.Expressions.BindValue(syntax.Value);
            return new AssignmentNode(new DiscardNode(discarded.Type) { Span = syntax.Target.Span }, discarded) { Span = syntax.Span };
        }

        var target = RequireAssignable(syntax is { Operator: "=", Target: NameSyntax name } ? binder.Names.BindAssigned(name) : binder.Expressions.Bind(syntax.Target));
        if (syntax.Operator == "=")
            return new AssignmentNode(target, binder.Expressions.BindAs(syntax.Value, target.Type)) { Span = syntax.Span };
        var value = binder.Expressions.Bind(syntax.Value);
        return syntax.Operator == "??=" ? BindCoalesce(target, value, syntax.Span) : BindCompound(target, syntax.Operator[..^1], value, syntax.Span);
    }

    public BoundValue BindStep(ExpressionSyntax operand, string symbol, bool givesOld, TextSpan span)
    {
        var target = RequireAssignable(binder.Expressions.Bind(operand));
        var plain = TypeFacts.Underlying(target.Type);
        var receiver = binder.NewReceiver(target.Type, span);
        BoundValue next;
        if (TypeFacts.IsNumeric(plain) || plain.IsEnum)
        {
            var one = new ConstantNode(1, typeof(int)) { Span = span, IsCompileTime = true };
            var sum = binder.Operators.BindBinary(symbol[..1], receiver, one, span);
            next = binder.Conversions.Apply(sum, binder.Conversions.Types.Explicit(sum.Type, target.Type)!, target.Type);
        }
        else
            next = binder.Operators.BindUnary(symbol, receiver, span);

        return new CompoundAssignmentNode(target, receiver.Slot, next, target.Type, givesOld) { Span = span };
    }

    public AssignableNode RequireAssignable(BoundExpression expression, bool isInitializer = false)
    {
        if (expression is VariableNode { Variable.ReadOnlyBecause: var (english, chinese) })
            throw Fail.At(expression.Span, english, chinese);
        var written = expression is ValueMemberNode inside ? inside.Member : expression;
        if (written is PropertyNode property)
            AssignmentRules.Check(property.Property, property.Span, isInitializer);
        if (written is FromEndNode element)
            AssignmentRules.Check(element.Item, element.Span, isInitializer);
        if (written is FieldNode field)
            AssignmentRules.Check(field.Field, field.Span);
        if (expression is not AssignableNode target || expression is ReceiverNode)
            throw Fail.At(expression.Span, "Only a variable, a property or an element can stand left of =.", "= 左边只能是变量、属性或元素。");
        return StructVariables.Target(target) ?? throw AssignmentRules.ChangesCopy(target);
    }

    /// <summary>Where an out argument puts its value: a property would only get a copy.</summary>
    public AssignableNode RequireVariable(BoundExpression expression)
    {
        var target = RequireAssignable(expression);
        return target is DiscardNode || StructVariables.Find(target) is not null ? target : throw Fail.At(
            expression.Span, "Only a variable can stand behind out; write out var name.", "out 后面只能是变量，请写 out var 名称。");
    }

    private CompoundAssignmentNode BindCompound(AssignableNode target, string symbol, BoundExpression value, TextSpan span)
    {
        var receiver = binder.NewReceiver(target.Type, target.Span);
        var result = binder.Operators.BindBinary(symbol, receiver, value, span);
        var conversion = binder.Conversions.Types.Implicit(result.Type, target.Type);
        if (conversion is null && (symbol is "<<" or ">>" or ">>>" || binder.Conversions.Implicit(value, target.Type) is not null))
            conversion = binder.Conversions.Types.Explicit(result.Type, target.Type);
        if (conversion is null)
            throw binder.Conversions.WhyNot(result, target.Type);
        return new CompoundAssignmentNode(target, receiver.Slot, binder.Conversions.Apply(result, conversion, target.Type), target.Type) { Span = span };
    }

    private CompoundAssignmentNode BindCoalesce(AssignableNode target, BoundExpression value, TextSpan span)
    {
        if (!TypeFacts.AcceptsNull(target.Type))
            throw Fail.At(span, $"A value of type {TypeNames.Of(target.Type)} is never null; write = instead of ??=.", $"{TypeNames.Of(target.Type)} 不会为 null，请用 = 代替 ??=。");
        var plain = TypeFacts.Underlying(target.Type);
        var type = plain != target.Type && binder.Conversions.Implicit(value, plain) is not null ? plain : target.Type;
        var slot = binder.NewReceiver(target.Type, span).Slot;
        return new CompoundAssignmentNode(target, slot, binder.Conversions.Convert(value, type), type, onlyIfNull: true) { Span = span };
    }
}
