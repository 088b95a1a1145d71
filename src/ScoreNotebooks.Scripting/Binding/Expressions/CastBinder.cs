namespace ScoreNotebooks.Scripting;

/// <summary>Binds <c>(T)x</c> and <c>x as T</c>.</summary>
internal sealed class CastBinder(Binder binder)
{
    public BoundValue BindCast(CastSyntax syntax)
    {
        var type = binder.Types.Bind(syntax.Type);
        var operand = binder.Expressions.Bind(syntax.Operand);
        if (binder.Conversions.Explicit(operand, type) is not { } conversion)
            throw operand is UnboundLambda or BoundTypeName or BoundNamespace or BoundMethodGroup
                ? binder.Conversions.WhyNot(operand, type)
                : Fail.CannotConvert(syntax.Span, operand.Type, type);
        if (operand is ConstantNode { IsCompileTime: true } constant && binder.Overflow != Overflow.Unchecked)
            RefuseLoss(constant, TypeFacts.Underlying(type), syntax.Span);
        if (operand is BoundTuple tuple)
            RefuseLossInside(tuple, type);
        var value = Apply(operand, conversion, type, syntax.Span);
        return value is ConstantNode || (value is RetypedNode or UnaryOperationNode && value != operand) ? value : new RetypedNode(value, type) { Span = syntax.Span };
    }

    // Numbers that no decimal can hold, and decimals that no integer can, are refused inside unchecked too.
    private BoundValue Apply(BoundExpression operand, Conversion conversion, Type type, TextSpan span)
    {
        try
        {
            return binder.Conversions.Apply(operand, conversion, type);
        }
        catch (OverflowException)
        {
            throw DoesNotFit(type, span);
        }
    }

    private void RefuseLossInside(BoundTuple tuple, Type type)
    {
        var plain = TypeFacts.Underlying(type);
        for (var index = 0; Tuples.IsTuple(plain) && index < tuple.Elements.Count; index++)
            if (tuple.Elements[index] is ConstantNode { IsCompileTime: true } constant && binder.Overflow != Overflow.Unchecked)
                RefuseLoss(constant, TypeFacts.Underlying(Tuples.ElementsOf(plain)[index]), constant.Span);
            else if (tuple.Elements[index] is BoundTuple inner)
                RefuseLossInside(inner, Tuples.ElementsOf(plain)[index]);
    }

    public BoundValue BindAs(AsSyntax syntax)
    {
        var type = binder.Types.Bind(syntax.Type);
        if (!TypeFacts.AcceptsNull(type))
            throw Fail.At(syntax.Type.Span, $"as needs a type that can be null; write {TypeNames.Of(type)}? or a cast.", $"as 需要可为 null 的类型；请写 {TypeNames.Of(type)}?，或改用强制转换。");
        var bound = binder.Expressions.Bind(syntax.Operand);
        // No conversion of null in C#, which therefore does not know how it compares.
        if (bound is BoundNull)
            return TypeFacts.IsNullable(type) ? new ConstantNode(null, type) { Span = syntax.Span, IsCompileTime = false } : binder.Conversions.Convert(bound, type);
        var operand = binder.Expressions.ToValue(bound);
        if (binder.Conversions.Types.StandardExplicit(operand.Type, type) is null)
            throw Fail.CannotConvert(syntax.Span, operand.Type, type);
        var bare = TypeFacts.Underlying(Erasure.Of(type));
        return new UnaryOperationNode(operand, value => bare.IsInstanceOfType(value) ? value : null, type) { Span = syntax.Span };
    }

    private static void RefuseLoss(ConstantNode constant, Type type, TextSpan span)
    {
        var target = type.IsEnum ? Enum.GetUnderlyingType(type) : type;
        if (!TypeFacts.IsIntegral(target) || constant.Value is null || !(TypeFacts.IsNumeric(constant.Type) || constant.Type.IsEnum))
            return;
        var fits = constant.Value switch
        {
            double real => NumericConversion.FitsReal(real, target),
            float real => NumericConversion.FitsReal(real, target),
            decimal money => NumericConversion.Fits(decimal.Truncate(money), target),
            _ => NumericConversion.Fits(constant.Value, target),
        };
        if (!fits)
            throw DoesNotFit(type, span);
    }

    private static ScriptErrorException DoesNotFit(Type type, TextSpan span) =>
        Fail.At(span, $"This constant does not fit into {TypeNames.Of(type)}.", $"这个常量超出了 {TypeNames.Of(type)} 的范围。");
}
