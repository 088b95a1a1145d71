using System.Globalization;

namespace ScoreNotebooks.Scripting;

/// <summary>
/// Comparisons of what may be null with the constant -0.0. The C# compiler (5.0) takes null for equal to it, since it
/// looks at no more than the value that stands in for null, and that is 0.0; no cell should rest on that.
/// </summary>
internal static class NegativeZero
{
    public static void RefuseComparison(string symbol, BoundValue left, BoundValue right, TextSpan span)
    {
        if (symbol is "==" or "!=" && (MayBe(left) || MayBe(right)))
            throw Fail.At(
                span,
                "The C# compiler takes null for equal to -0.0; compare with 0.0, which -0.0 is equal to.",
                "C# 编译器会把 null 当作与 -0.0 相等；请与 0.0 比较，-0.0 与它相等。");
    }

    /// <summary>Whether a value is the constant itself, at most converted.</summary>
    public static bool Is(BoundValue value) => Converted(value) is { } inner ? Is(inner) : value is ConstantNode
    {
        Value: double and 0 or float and 0
    } constant && double.IsNegative(Convert.ToDouble(constant.Value, CultureInfo.InvariantCulture));

    private static bool MayBe(BoundValue value) => value switch
    {
        ConditionalNode choice => MayBe(choice.WhenTrue) || MayBe(choice.WhenFalse),
        CoalesceNode choice => MayBe(choice.Left) || MayBe(choice.Right),
        _ => Converted(value) is { } inner ? MayBe(inner) : Is(value),
    };

    private static BoundValue? Converted(BoundValue value) => value switch
    {
        RetypedNode retyped => retyped.Operand,
        UnaryOperationNode operation => operation.Operand,
        ConstructionNode { Arguments: [var argument] } construction when TypeFacts.IsNullable(construction.Type) => argument,
        _ => null,
    };
}
