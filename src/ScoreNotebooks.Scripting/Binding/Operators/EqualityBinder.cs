namespace ScoreNotebooks.Scripting;

/// <summary>Equality that is not one of numbers: with null, of tuples, of references.</summary>
internal sealed class EqualityBinder(Binder binder, UserDefinedOperators userDefined)
{
    public BoundValue? TrySpecial(string symbol, BoundExpression left, BoundExpression right, TextSpan span)
    {
        if (left is BoundNull && right is BoundNull)
            return new ConstantNode(symbol == "==", typeof(bool)) { Span = span };
        if (left is BoundNull || right is BoundNull)
            return NullOperands.MayHaveOwnEquality((left is BoundNull ? right : left).Type) && userDefined.Find(symbol, left, right, span) is { } own
                ? own
                : CompareWithNull(symbol, left is BoundNull ? right : left, span);
        return IsTuple(left) && IsTuple(right) ? CompareTuples(symbol, left, right, span) : null;
    }

    public BoundValue? TryReference(string symbol, BoundExpression left, BoundExpression right, TextSpan span)
    {
        if (left is not BoundValue first || right is not BoundValue second || first.Type.IsValueType || second.Type.IsValueType)
            return null;
        if (binder.Conversions.Types.Explicit(first.Type, second.Type) is null && binder.Conversions.Types.Explicit(second.Type, first.Type) is null)
            return null;
        if (typeof(Delegate).IsAssignableFrom(first.Type))
            return new OperationNode(first, second, (a, b) => Equals(a, b) == (symbol == "=="), typeof(bool)) { Span = span };
        return new OperationNode(first, second, (a, b) => ReferenceEquals(a, b) == (symbol == "=="), typeof(bool)) { Span = span };
    }

    private BoundValue CompareWithNull(string symbol, BoundExpression operand, TextSpan span)
    {
        var value = binder.Expressions.ToValue(operand);
        if (TypeFacts.AcceptsNull(value.Type))
            return new UnaryOperationNode(value, symbol == "==" ? static x => x is null : static x => x is not null, typeof(bool)) { Span = span };
        if (!NullOperands.HasLiftedEquality(value.Type))
            throw Fail.At(span, $"A value of type {TypeNames.Of(value.Type)} is never null; leave out the comparison.", $"{TypeNames.Of(value.Type)} 不会为 null，请去掉这个比较。");
        return new UnaryOperationNode(value, symbol == "==" ? static _ => false : static _ => true, typeof(bool)) { Span = span };
    }

    private static bool IsTuple(BoundExpression expression) =>
        expression is BoundTuple || (expression.Type is { } type && Tuples.IsTuple(TypeFacts.Underlying(type)));

    // Every part is evaluated once, from left to right, before the first is compared.
    private PreparedNode CompareTuples(string symbol, BoundExpression left, BoundExpression right, TextSpan span)
    {
        var prepared = new List<(BoundValue Value, int Slot)>();
        var (first, second) = (Prepare(left, prepared), Prepare(right, prepared));
        return new PreparedNode(prepared, ComparePrepared(symbol, first, second, span)) { Span = span };
    }

    private BoundExpression Prepare(BoundExpression operand, List<(BoundValue Value, int Slot)> prepared)
    {
        if (operand is BoundTuple literal)
            return new BoundTuple([.. literal.Elements.Select(element => Prepare(element, prepared))], literal.Names, literal.Type) { Span = literal.Span };
        if (operand is BoundChoice { Type: not null })
            operand = binder.Expressions.ToValue(operand);
        if (operand is not BoundValue value || operand is ConstantNode || NegativeZero.Is(value))
            return operand;
        var receiver = binder.NewReceiver(value.Type, value.Span);
        prepared.Add((value, receiver.Slot));
        return receiver;
    }

    private BoundValue ComparePrepared(string symbol, BoundExpression left, BoundExpression right, TextSpan span)
    {
        if (!IsTuple(left) || !IsTuple(right))
            return binder.Operators.BindBinary(symbol, left, right, span);
        if (left is BoundValue first && right is BoundValue second && (TypeFacts.IsNullable(first.Type) || TypeFacts.IsNullable(second.Type)))
            return CompareLifted(symbol, first, second, span);
        var nullable = left is BoundValue { Type: var a } && TypeFacts.IsNullable(a) ? left : right is BoundValue { Type: var b } && TypeFacts.IsNullable(b) ? right : null;
        if (nullable is BoundValue holder)
            return new LogicalNode(NotNull(holder, symbol == "=="), CompareElements(symbol, ReferenceEquals(holder, left) ? Plain(holder) : left, ReferenceEquals(holder, right) ? Plain(holder) : right, span), symbol == "==") { Span = span };
        return CompareElements(symbol, left, right, span);
    }

    // Both null: equal. One null: different. Else the elements decide.
    private BoundValue CompareLifted(string symbol, BoundValue left, BoundValue right, TextSpan span)
    {
        var elements = CompareElements(symbol, Plain(left), Plain(right), span);
        var haveNull = new OperationNode(left, right, static (a, b) => a is null || b is null, typeof(bool)) { Span = span };
        var nulls = new OperationNode(left, right, (a, b) => (a is null && b is null) == (symbol == "=="), typeof(bool)) { Span = span };
        return new ConditionalNode(haveNull, nulls, elements, typeof(bool)) { Span = span };
    }

    private static UnaryOperationNode NotNull(BoundValue value, bool isEqual) =>
        new(value, isEqual ? static x => x is not null : static x => x is null, typeof(bool)) { Span = value.Span };

    private static RetypedNode Plain(BoundValue value) => new(value, TypeFacts.Underlying(value.Type)) { Span = value.Span };

    private BoundValue CompareElements(string symbol, BoundExpression left, BoundExpression right, TextSpan span)
    {
        var (first, second) = (Parts(left), Parts(right));
        if (first.Count != second.Count)
            throw Fail.At(span, "Tuples of different length cannot be compared.", "元素个数不同的元组不能比较。");
        BoundValue? result = null;
        for (var index = 0; index < first.Count; index++)
        {
            var comparison = binder.Conversions.Convert(ComparePrepared(symbol, first[index], second[index], span), typeof(bool));
            result = result is null ? comparison : new LogicalNode(result, comparison, symbol == "==") { Span = span };
        }

        return result!;
    }

    private static List<BoundExpression> Parts(BoundExpression tuple) => tuple is BoundTuple literal
        ? [.. literal.Elements]
        : [.. Tuples.ElementsOf(tuple.Type!).Select((_, index) => TupleElements.At((BoundValue)tuple, index, tuple.Span))];
}
