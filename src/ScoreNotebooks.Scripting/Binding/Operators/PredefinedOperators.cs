namespace ScoreNotebooks.Scripting;

/// <summary>The operators on numbers, enums, booleans and strings, with promotion and lifting (section 12.4.7 of the specification).</summary>
internal sealed class PredefinedOperators(Binder binder)
{
    private static readonly Type[] Promoted = [typeof(int), typeof(uint), typeof(long), typeof(ulong), typeof(float), typeof(double), typeof(decimal)];

    public BoundValue? Find(string symbol, BoundExpression left, BoundExpression right, TextSpan span)
    {
        if (symbol == "+" && (left.Type == typeof(string) || right.Type == typeof(string)))
            return Concatenate(left, right, span);
        if (left.Type is not { } leftType || right.Type is not { } rightType)
            return null;
        var (plainLeft, plainRight) = (TypeFacts.Underlying(leftType), TypeFacts.Underlying(rightType));
        if (plainLeft.IsEnum || plainRight.IsEnum)
            return new EnumOperators(binder).Find(symbol, left, right, span);
        if (plainLeft == typeof(bool) && plainRight == typeof(bool))
            return Operate(symbol, left, right, typeof(bool), span);
        if (plainLeft == typeof(string) && plainRight == typeof(string))
            return Operate(symbol, left, right, typeof(string), span);
        if (!TypeFacts.IsNumeric(plainLeft) || !TypeFacts.IsNumeric(plainRight))
            return null;
        return symbol is "<<" or ">>" or ">>>" ? FindShift(symbol, left, right, span) : FindNumeric(symbol, left, right, span);
    }

    public BoundValue? FindUnary(string symbol, BoundValue operand, TextSpan span)
    {
        var plain = TypeFacts.Underlying(operand.Type);
        if (plain.IsEnum && symbol == "~")
            return new EnumOperators(binder).Complement(operand, span);
        var candidates = symbol == "!" ? [typeof(bool)] : Promoted;
        foreach (var candidate in candidates)
        {
            if (Arithmetic.FindUnary(symbol, candidate, binder.Overflow == Overflow.Checked) is not { } operation || (plain == typeof(bool)) != (candidate == typeof(bool)))
                continue;
            var target = TypeFacts.IsNullable(operand.Type) ? TypeFacts.Lifted(candidate) : candidate;
            if (binder.Conversions.Implicit(operand, target) is not { Kind: not ConversionKind.UserDefined } conversion || (TypeFacts.IsIntegral(plain) && !TypeFacts.IsIntegral(candidate)))
                continue;
            var value = binder.Conversions.Apply(operand, conversion, target);
            if (value is ConstantNode { IsCompileTime: true } constant)
                return Fold(() => Arithmetic.FindUnary(symbol, candidate, binder.Overflow != Overflow.Unchecked)!(constant.Value), candidate, span);
            if (target == candidate && binder.Overflow != Overflow.Checked && UnaryOperations.Find(symbol, candidate, value, span) is { } simple)
                return simple;
            return new UnaryOperationNode(value, target == candidate ? operation : input => input is null ? null : operation(input), target) { Span = span };
        }

        return null;
    }

    /// <summary>Applies an operation to operands of one type, lifted over null when either may be null.</summary>
    public BoundValue? Operate(string symbol, BoundExpression left, BoundExpression right, Type type, TextSpan span)
    {
        if (Arithmetic.Find(symbol, type, binder.Overflow == Overflow.Checked) is not { } operation)
            return null;
        var isLifted = type.IsValueType && (TypeFacts.IsNullable(left.Type!) || TypeFacts.IsNullable(right.Type!));
        var operandType = isLifted ? TypeFacts.Lifted(type) : type;
        var (first, second) = (binder.Conversions.Convert(left, operandType), binder.Conversions.Convert(right, operandType));
        var isComparison = symbol is "==" or "!=" or "<" or ">" or "<=" or ">=";
        var result = isComparison ? typeof(bool) : type;
        if (first is ConstantNode { IsCompileTime: true } a && second is ConstantNode { IsCompileTime: true } b)
            return Fold(() => Arithmetic.Find(symbol, type, binder.Overflow != Overflow.Unchecked)!(a.Value, b.Value), result, span);
        if (isLifted)
            NegativeZero.RefuseComparison(symbol, first, second, span);
        return isLifted
            ? new OperationNode(first, second, Lifting.Lift(symbol, operation, type), isComparison ? typeof(bool) : operandType) { Span = span }
            : Simple(symbol, type, first, second, span) ?? new OperationNode(first, second, operation, result) { Span = span };
    }

    private BoundValue? Simple(string symbol, Type type, BoundValue left, BoundValue right, TextSpan span) =>
        binder.Overflow == Overflow.Checked && type != typeof(double) ? null : BinaryOperations.Find(symbol, type, left, right, span);

    /// <summary>A constant calculated while binding.</summary>
    public static ConstantNode Fold(Func<object?> operation, Type type, TextSpan span)
    {
        try
        {
            return new ConstantNode(operation(), type) { Span = span };
        }
        catch (OverflowException)
        {
            throw Fail.At(
                span,
                $"This constant calculation is too large for {TypeNames.Of(type)}; write one of the numbers as long (5L), decimal (5m) or double (5.0).",
                $"这个常量计算超出了 {TypeNames.Of(type)} 的范围；请把其中一个数写成 long（5L）、decimal（5m）或 double（5.0）。");
        }
        catch (DivideByZeroException)
        {
            throw ZeroDivisor(span);
        }
    }

    private static ScriptErrorException ZeroDivisor(TextSpan span) => Fail.At(span, "This divides by the constant zero.", "这里除以了常量 0。");

    private BoundValue? FindNumeric(string symbol, BoundExpression left, BoundExpression right, TextSpan span)
    {
        var areIntegral = TypeFacts.IsIntegral(TypeFacts.Underlying(left.Type!)) && TypeFacts.IsIntegral(TypeFacts.Underlying(right.Type!));
        foreach (var candidate in Promoted)
        {
            if (areIntegral && !TypeFacts.IsIntegral(candidate))
                return null;
            if (Converts(left, candidate) && Converts(right, candidate))
                return Operate(symbol, left, right, candidate, span);
        }

        return null;
    }

    private bool Converts(BoundExpression operand, Type type) =>
        binder.Conversions.Implicit(operand, TypeFacts.IsNullable(operand.Type!) ? TypeFacts.Lifted(type) : type) is not null;

    private BoundValue? FindShift(string symbol, BoundExpression left, BoundExpression right, TextSpan span)
    {
        if (!TypeFacts.IsIntegral(TypeFacts.Underlying(left.Type!)) || !Converts(right, typeof(int)))
            return null;
        foreach (var candidate in Promoted)
        {
            if (!Converts(left, candidate) || Arithmetic.FindShift(symbol, candidate) is not { } operation)
                continue;
            var isLifted = TypeFacts.IsNullable(left.Type!) || TypeFacts.IsNullable(right.Type!);
            var type = isLifted ? TypeFacts.Lifted(candidate) : candidate;
            var first = binder.Conversions.Convert(left, type);
            var second = binder.Conversions.Convert(right, isLifted ? typeof(int?) : typeof(int));
            if (first is ConstantNode { IsCompileTime: true } a && second is ConstantNode { IsCompileTime: true } b)
                return new ConstantNode(operation(a.Value, b.Value), candidate) { Span = span };
            return new OperationNode(first, second, isLifted ? Lifting.Lift(symbol, operation, candidate) : operation, type) { Span = span };
        }

        return null;
    }

    /// <summary>The operands as one string; null when one of them is no value.</summary>
    public BoundValue? Concatenate(BoundExpression left, BoundExpression right, TextSpan span)
    {
        if (left is BoundMethodGroup or BoundTypeName or BoundNamespace or UnboundLambda || right is BoundMethodGroup or BoundTypeName or BoundNamespace or UnboundLambda)
            return null;
        var (first, second) = (Text(left), Text(right));
        if (first is ConstantNode { IsCompileTime: true, Value: string or null } a && second is ConstantNode { IsCompileTime: true, Value: string or null } b
            && ((string?)a.Value)?.Length + ((string?)b.Value)?.Length is not > Complexity.LongestConstant)
            return new ConstantNode(string.Concat((string?)a.Value, (string?)b.Value), typeof(string)) { Span = span };
        return new ConcatenationNode(first, second) { Span = span };
    }

    private BoundValue Text(BoundExpression operand) => operand switch
    {
        BoundNull => binder.Conversions.Convert(operand, typeof(string)),
        InterpolatedStringNode { Constant: { } constant } => constant,
        _ => binder.Expressions.ToValue(operand),
    };
}
