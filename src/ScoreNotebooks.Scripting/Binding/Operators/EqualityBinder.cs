namespace ScoreNotebooks.Scripting;

/// <summary>Equality that is not one of numbers: with null, of tuples, of references.</summary>
internal sealed class EqualityBinder(Binder binder)
{
    public BoundValue? TrySpecial(string symbol, BoundExpression left, BoundExpression right, TextSpan span)
    {
        if (left is BoundNull && right is BoundNull)
            return new ConstantNode(symbol == "==", typeof(bool)) { Span = span };
        if (left is BoundNull || right is BoundNull)
            return CompareWithNull(symbol, left is BoundNull ? right : left, span);
        var areTuples = (left is BoundTuple || (left.Type is { } a && Tuples.IsTuple(a))) && (right is BoundTuple || (right.Type is { } b && Tuples.IsTuple(b)));
        return areTuples ? CompareTuples(symbol, left, right, span) : null;
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
        if (!TypeFacts.AcceptsNull(value.Type))
            throw Fail.At(span, $"A value of type {TypeNames.Of(value.Type)} is never null; leave out the comparison.", $"{TypeNames.Of(value.Type)} 不会为 null，请去掉这个比较。");
        return new UnaryOperationNode(value, symbol == "==" ? static x => x is null : static x => x is not null, typeof(bool)) { Span = span };
    }

    private BoundValue CompareTuples(string symbol, BoundExpression left, BoundExpression right, TextSpan span)
    {
        var (first, second) = (Parts(left), Parts(right));
        if (first.Count != second.Count)
            throw Fail.At(span, "Tuples of different length cannot be compared.", "元素个数不同的元组不能比较。");
        BoundValue? result = null;
        for (var index = 0; index < first.Count; index++)
        {
            var comparison = binder.Conversions.Convert(binder.Operators.BindBinary(symbol, first[index], second[index], span), typeof(bool));
            result = result is null ? comparison : new LogicalNode(result, comparison, symbol == "==") { Span = span };
        }

        return result!;
    }

    private List<BoundExpression> Parts(BoundExpression tuple)
    {
        if (tuple is BoundTuple literal)
            return [.. literal.Elements];
        var value = binder.Expressions.ToValue(tuple);
        if (TypeFacts.IsNullable(value.Type))
            throw Fail.At(tuple.Span, "Tuples that may be null cannot be compared here; compare their elements.", "可为 null 的元组不能在这里比较，请比较各元素。");
        return [.. Tuples.ElementsOf(value.Type).Select((_, index) => TupleElements.At(value, index, tuple.Span))];
    }
}
