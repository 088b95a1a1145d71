namespace ScoreNotebooks.Scripting;

/// <summary>Binds patterns.</summary>
internal sealed class PatternBinder(Binder binder)
{
    public IsNode BindTest(IsSyntax syntax)
    {
        var bound = binder.Expressions.Bind(syntax.Operand);
        var operand = bound is BoundNull ? binder.Conversions.Convert(bound, typeof(object)) : binder.Expressions.ToValue(bound);
        if (syntax.Pattern is TypePatternSyntax { Name: null, Properties: null, Type: { } type })
            return new IsNode(operand, TypeTest(binder.Types.Bind(type))) { Span = syntax.Span };
        return new IsNode(operand, Bind(syntax.Pattern, operand.Type)) { Span = syntax.Span };
    }

    public PatternNode Bind(PatternSyntax syntax, Type input) => Bind(syntax, input, out _);

    private PatternNode Bind(PatternSyntax syntax, Type input, out Type narrowed)
    {
        if (binder.Level >= Complexity.MostLevels)
            throw Complexity.TooDeep(syntax.Span);
        binder.Level++;
        try
        {
            return BindKind(syntax, input, out narrowed);
        }
        finally
        {
            binder.Level--;
        }
    }

    private PatternNode BindKind(PatternSyntax syntax, Type input, out Type narrowed)
    {
        narrowed = input;
        switch (syntax)
        {
            case DiscardPatternSyntax discard:
                return BindDiscard(discard, input);
            case ConstantPatternSyntax constant:
                return BindConstant(constant, input, out narrowed);
            case RelationalPatternSyntax relational:
                return BindRelational(relational, input, out narrowed);
            case TypePatternSyntax type:
                return BindType(type, input, out narrowed);
            case NotPatternSyntax not:
                var inner = Bind(not.Inner, input, out _);
                return new PatternNode((value, frame) => !inner.Matches(value, frame));
            default:
                return BindCombined((CombinedPatternSyntax)syntax, input, out narrowed);
        }
    }

    private PatternNode BindCombined(CombinedPatternSyntax syntax, Type input, out Type narrowed)
    {
        var left = Bind(syntax.Left, input, out var leftType);
        var right = Bind(syntax.Right, syntax.IsAnd ? leftType : input, out var rightType);
        narrowed = syntax.IsAnd ? rightType : input;
        return syntax.IsAnd
            ? new PatternNode((value, frame) => left.Matches(value, frame) && right.Matches(value, frame))
            : new PatternNode((value, frame) => left.Matches(value, frame) || right.Matches(value, frame));
    }

    private PatternNode BindDiscard(DiscardPatternSyntax syntax, Type input)
    {
        if (syntax.Name is null or "_")
            return new PatternNode(static (_, _) => true);
        var variable = binder.Declare(syntax.Name, input, syntax.Span);
        return new PatternNode((value, frame) =>
        {
            variable.Declare(frame, value);
            return true;
        });
    }

    private PatternNode BindConstant(ConstantPatternSyntax syntax, Type input, out Type narrowed)
    {
        narrowed = input;
        binder.Context.Probe?.SeeExpected(binder, syntax.Value, input);
        var bound = binder.Expressions.Bind(syntax.Value);
        if (bound is BoundTypeName type)
            return TypeTest(narrowed = type.Named);
        if (bound is BoundNull)
            return TypeFacts.AcceptsNull(input)
                ? new PatternNode(static (value, _) => value is null)
                : throw Fail.At(syntax.Span, $"A value of type {TypeNames.Of(input)} is never null.", $"{TypeNames.Of(input)} 不会为 null。");
        var expected = Constant(bound, input, out narrowed);
        return new PatternNode((value, _) => value is not null && expected.Equals(value));
    }

    private object Constant(BoundExpression bound, Type input, out Type narrowed)
    {
        var plain = TypeFacts.Underlying(input);
        var isOpen = !plain.IsValueType && plain != typeof(string);
        narrowed = isOpen && bound.Type is not null ? bound.Type : plain;
        var value = binder.Conversions.Convert(bound, narrowed);
        return value is ConstantNode { IsCompileTime: true, Value: { } constant }
            ? constant
            : throw Fail.At(bound.Span, "A pattern compares with constants only; write == for a variable.", "模式只能与常量比较；与变量比较请用 ==。");
    }

    private PatternNode BindRelational(RelationalPatternSyntax syntax, Type input, out Type narrowed)
    {
        var limit = Constant(binder.Expressions.Bind(syntax.Value), input, out narrowed);
        var type = narrowed;
        var number = type.IsEnum ? Enum.GetUnderlyingType(type) : type;
        var promoted = TypeFacts.IsIntegral(number) && number != typeof(ulong) ? typeof(long) : number;
        if (Arithmetic.Find(syntax.Operator, promoted, isChecked: false) is not { } compare)
            throw Fail.At(syntax.Span, $"{TypeNames.Of(type)} has no {syntax.Operator}.", $"{TypeNames.Of(type)} 不支持 {syntax.Operator}。");
        var expected = NumericConversion.To(Plain(limit), promoted);
        return new PatternNode((value, _) => value is not null && value.GetType() == type && (bool)compare(NumericConversion.To(Plain(value), promoted), expected)!);
    }

    private static object Plain(object value) => value is Enum
        ? Convert.ChangeType(value, Enum.GetUnderlyingType(value.GetType()), System.Globalization.CultureInfo.InvariantCulture)
        : value;

    private static PatternNode TypeTest(Type type)
    {
        var bare = TypeFacts.Underlying(Erasure.Of(type));
        return new PatternNode((value, _) => bare.IsInstanceOfType(value));
    }

    private PatternNode BindType(TypePatternSyntax syntax, Type input, out Type narrowed)
    {
        narrowed = syntax.Type is null ? TypeFacts.Underlying(input) : binder.Types.Bind(syntax.Type);
        var type = narrowed;
        if (binder.Conversions.Types.StandardExplicit(input, type) is null && !input.IsAssignableFrom(type))
            throw Fail.At(syntax.Span, $"A {TypeNames.Of(input)} is never a {TypeNames.Of(type)}.", $"{TypeNames.Of(input)} 不可能是 {TypeNames.Of(type)}。");
        var test = TypeTest(type);
        var properties = syntax.Properties?.Select(property => BindProperty(property, type)).ToList() ?? [];
        var variable = syntax.Name is null or "_" ? null : binder.Declare(syntax.Name, type, syntax.Span);
        return new PatternNode((value, frame) =>
        {
            if (!test.Matches(value, frame))
                return false;
            foreach (var property in properties)
                if (!property.Matches(value, frame))
                    return false;
            variable?.Declare(frame, value);
            return true;
        });
    }

    private PatternNode BindProperty(PropertyPatternSyntax syntax, Type type)
    {
        var receiver = binder.NewReceiver(type, syntax.Span);
        BoundValue member = receiver;
        foreach (var name in syntax.Path)
        {
            binder.Context.Probe?.SeePattern(binder, member.Type, name);
            if (TypeFacts.IsNullable(member.Type) || (member != receiver && !member.Type.IsValueType))
                throw Refusals.Construct(syntax.Span, "Property patterns through a value that may be null", "经过可为 null 的值的属性模式", "nest the pattern: { A: { B: … } }", "嵌套书写：{ A: { B: … } }");
            member = binder.Members.TryInstanceValue(member, name, syntax.Span) ?? throw Fail.At(syntax.Span, $"{TypeNames.Of(member.Type)} has no member {name}.", $"{TypeNames.Of(member.Type)} 没有成员 {name}。");
        }

        var inner = Bind(syntax.Pattern, member.Type);
        return new PatternNode((value, frame) =>
        {
            receiver.Put(frame, value);
            return inner.Matches(member.Evaluate(frame), frame);
        });
    }
}
