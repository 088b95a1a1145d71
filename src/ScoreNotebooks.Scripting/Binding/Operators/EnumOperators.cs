using System.Globalization;

namespace ScoreNotebooks.Scripting;

/// <summary>The operators on enum values.</summary>
internal sealed class EnumOperators(Binder binder)
{
    public BoundValue? Find(string symbol, BoundExpression left, BoundExpression right, TextSpan span)
    {
        var (leftType, rightType) = (TypeFacts.Underlying(left.Type!), TypeFacts.Underlying(right.Type!));
        var type = leftType.IsEnum ? leftType : rightType;
        var number = Enum.GetUnderlyingType(type);
        var both = Fits(left, type) && Fits(right, type);
        return symbol switch
        {
            "==" or "!=" or "<" or ">" or "<=" or ">=" when both => Operate(symbol, left, type, right, type, typeof(bool), span),
            "&" or "|" or "^" when both => Operate(symbol, left, type, right, type, type, span),
            "-" when leftType == rightType => Operate(symbol, left, type, right, type, number, span),
            "-" when leftType.IsEnum && rightType != number && Fits(right, type) => Operate(symbol, left, type, right, type, number, span),
            "+" or "-" when leftType.IsEnum && Fits(right, number) => Operate(symbol, left, type, right, number, type, span),
            "-" when rightType.IsEnum && Fits(left, type) => Operate(symbol, left, type, right, type, number, span),
            "+" or "-" when rightType.IsEnum && Fits(left, number) => Operate(symbol, left, number, right, type, type, span),
            _ => null,
        };
    }

    public BoundValue Complement(BoundValue operand, TextSpan span)
    {
        var type = TypeFacts.Underlying(operand.Type);
        object? Operation(object? value) => value is null ? null : Enum.ToObject(type, ~Convert.ToInt64(value, CultureInfo.InvariantCulture));
        return operand is ConstantNode { IsCompileTime: true } constant
            ? new ConstantNode(Operation(constant.Value), type) { Span = span }
            : new UnaryOperationNode(operand, Operation, operand.Type) { Span = span };
    }

    private bool Fits(BoundExpression operand, Type type) =>
        binder.Conversions.Implicit(operand, TypeFacts.IsNullable(operand.Type!) ? TypeFacts.Lifted(type) : type) is not null;

    private BoundValue? Operate(string symbol, BoundExpression left, Type leftType, BoundExpression right, Type rightType, Type result, TextSpan span)
    {
        var number = Enum.GetUnderlyingType(leftType.IsEnum ? leftType : rightType);
        var wide = number == typeof(ulong) ? typeof(ulong) : typeof(long);
        if (OperationOn(wide, symbol) is not { } operation)
            return null;
        object? Compute(object? a, object? b, bool checks)
        {
            var value = operation(Number(a!, wide), Number(b!, wide));
            if (checks && result != typeof(bool))
                NumericConversion.ToChecked(value!, number);
            return result == typeof(bool) ? value : result.IsEnum ? Enum.ToObject(result, value!) : NumericConversion.To(value!, result);
        }

        var isLifted = TypeFacts.IsNullable(left.Type!) || TypeFacts.IsNullable(right.Type!);
        var first = binder.Conversions.Convert(left, isLifted ? TypeFacts.Lifted(leftType) : leftType);
        var second = binder.Conversions.Convert(right, isLifted ? TypeFacts.Lifted(rightType) : rightType);
        if (first is ConstantNode { IsCompileTime: true } x && second is ConstantNode { IsCompileTime: true } y)
            return PredefinedOperators.Fold(() => Compute(x.Value, y.Value, binder.Overflow != Overflow.Unchecked), result, span);
        var isChecked = binder.Overflow == Overflow.Checked;
        object? Operation(object? a, object? b) => Compute(a, b, isChecked);
        return new OperationNode(
            first, second, isLifted ? Lifting.Lift(symbol, Operation, leftType) : Operation, isLifted && result != typeof(bool) ? TypeFacts.Lifted(result) : result)
        { Span = span };
    }

    // Comparing needs no arithmetic, whose code for longs the runtime would have to make first.
    private static Func<object?, object?, object?>? OperationOn(Type wide, string symbol) => symbol switch
    {
        "==" => static (a, b) => Equals(a, b),
        "!=" => static (a, b) => !Equals(a, b),
        "<" => static (a, b) => ((IComparable)a!).CompareTo(b) < 0,
        ">" => static (a, b) => ((IComparable)a!).CompareTo(b) > 0,
        "<=" => static (a, b) => ((IComparable)a!).CompareTo(b) <= 0,
        ">=" => static (a, b) => ((IComparable)a!).CompareTo(b) >= 0,
        _ => Arithmetic.Find(symbol, wide, isChecked: false),
    };

    private static object Number(object value, Type wide) => wide == typeof(ulong)
        ? Convert.ToUInt64(value, CultureInfo.InvariantCulture)
        : Convert.ToInt64(value, CultureInfo.InvariantCulture);
}
