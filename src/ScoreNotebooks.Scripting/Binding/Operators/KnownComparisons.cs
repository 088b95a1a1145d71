namespace ScoreNotebooks.Scripting;

/// <summary>
/// Comparisons for equality with a null that has a type, such as <c>(int?)null != (int?)1</c>: C# counts them as
/// constants when both operands are converted from constants, beyond what its specification says.
/// </summary>
internal static class KnownComparisons
{
    /// <summary>The comparison as a constant where C# knows its answer; otherwise the comparison itself.</summary>
    public static BoundValue? Fold(string symbol, BoundValue? comparison)
    {
        if (symbol is not ("==" or "!=") || comparison is not OperationNode { Left: var left, Right: var right } || !AreLifted(left, right))
            return comparison;
        if (IsNull(left) is not { } leftIsNull || IsNull(right) is not { } rightIsNull || !(leftIsNull || rightIsNull))
            return comparison;
        return new ConstantNode((leftIsNull == rightIsNull) == (symbol == "=="), typeof(bool)) { Span = comparison.Span };
    }

    private static bool AreLifted(BoundValue left, BoundValue right) => TypeFacts.IsNullable(left.Type) || TypeFacts.IsNullable(right.Type);

    // Null stays known through any number of conversions, another constant through one.
    private static bool? IsNull(BoundValue operand)
    {
        if (IsKnownNull(operand))
            return true;
        return operand is ConstantNode { IsCompileTime: true } || Converted(operand) is ConstantNode { IsCompileTime: true } ? false : null;
    }

    private static bool IsKnownNull(BoundValue operand) =>
        operand is ConstantNode { IsWrittenNull: true } || (Converted(operand) is { } inner && IsKnownNull(inner));

    private static BoundValue? Converted(BoundValue operand) => operand switch
    {
        RetypedNode retyped => retyped.Operand,
        UnaryOperationNode { IsConversion: true } conversion => conversion.Operand,
        _ => null,
    };
}
