namespace ScoreNotebooks.Scripting;

/// <summary>Patterns that compare with a constant, and types written where a constant may stand.</summary>
internal sealed class ConstantPatterns(Binder binder)
{
    public PatternNode Bind(ConstantPatternSyntax syntax, PatternPlace place, Type input, out Type narrowed)
    {
        narrowed = input;
        binder.Context.Probe?.SeeConstant(binder, syntax.Value, input);
        var bound = binder.Expressions.Bind(syntax.Value);
        if (bound is BoundTypeName type)
            return TypePatterns.Possible(binder, place, input, narrowed = type.Named, syntax.Span);
        if (bound is BoundNull)
            return TypeFacts.AcceptsNull(input)
                ? new PatternNode(PatternFormula.Not(new HasValue(place)), static (value, _) => value is null)
                : throw Fail.At(syntax.Span, $"A value of type {TypeNames.Of(input)} is never null.", $"{TypeNames.Of(input)} 不会为 null。");
        var expected = Constant(bound, input, out narrowed);
        if (expected is null)
            return new PatternNode(PatternFormula.Not(new HasValue(place)), static (value, _) => value is null);
        return new PatternNode(new Compares(place, narrowed, "==", expected), (value, _) => value is not null && expected.Equals(value));
    }

    public PatternNode BindRelational(RelationalPatternSyntax syntax, PatternPlace place, Type input, out Type narrowed)
    {
        binder.Context.Probe?.SeeConstant(binder, syntax.Value, input);
        var bound = binder.Expressions.Bind(syntax.Value);
        var limit = bound is BoundNull ? null : Constant(bound, input, out _);
        narrowed = limit?.GetType() ?? input;
        var type = narrowed;
        var number = type.IsEnum ? Enum.GetUnderlyingType(type) : type;
        var promoted = TypeFacts.IsIntegral(number) && number != typeof(ulong) ? typeof(long) : number;
        if (limit is null or double.NaN or float.NaN || !(TypeFacts.IsNumeric(type) || type.IsEnum) || Arithmetic.Find(syntax.Operator, promoted, isChecked: false) is not { } compare)
            throw Fail.At(syntax.Span, $"{TypeNames.Of(type)} has no {syntax.Operator}.", $"{TypeNames.Of(type)} 不支持 {syntax.Operator}。");
        var expected = NumericConversion.To(Plain(limit), promoted);
        return new PatternNode(
            new Compares(place, type, syntax.Operator, limit),
            (value, _) => value is not null && value.GetType() == type && (bool)compare(NumericConversion.To(Plain(value), promoted), expected)!);
    }

    private object? Constant(BoundExpression bound, Type input, out Type narrowed)
    {
        if (bound is BoundDefault)
            throw Fail.At(bound.Span, "default is no pattern; write the value, such as 0 or null, or _ for any value.", "default 不能用作模式；请写出具体的值（如 0 或 null），匹配任意值请写 _。");
        var plain = TypeFacts.Underlying(input);
        var isOpen = !plain.IsValueType && plain != typeof(string);
        narrowed = isOpen && bound.Type is not null ? bound.Type : plain;
        if (isOpen && bound.Type is not null && binder.Conversions.Types.Explicit(input, bound.Type) is null)
            throw Fail.CannotConvert(bound.Span, bound.Type, input);
        return binder.Conversions.Convert(bound, narrowed) is ConstantNode { IsCompileTime: true } constant
            ? constant.Value
            : throw Fail.At(bound.Span, "A pattern compares with constants only; write == for a variable.", "模式只能与常量比较；与变量比较请用 ==。");
    }

    private static object Plain(object value) => value is Enum
        ? Convert.ChangeType(value, Enum.GetUnderlyingType(value.GetType()), System.Globalization.CultureInfo.InvariantCulture)
        : value;
}
