using System.Runtime.CompilerServices;

namespace ScoreNotebooks.Scripting;

/// <summary>A switch expression.</summary>
internal sealed class SwitchNode(
    BoundValue operand, IReadOnlyList<(PatternNode Pattern, BoundValue? Condition, BoundValue Value)> arms, Type type) : BoundValue
{
    public override Type Type => type;

    public override object? Evaluate(Frame frame) => Chosen(frame).Evaluate(frame);

    public override long EvaluateBits(Frame frame) => Chosen(frame).EvaluateBits(frame);

    private BoundValue Chosen(Frame frame)
    {
        var value = operand.Evaluate(frame);
        foreach (var (pattern, condition, result) in arms)
            if (pattern.Matches(value, frame) && (condition is null || condition.EvaluateBits(frame) != 0))
                return result;
        throw new SwitchExpressionException(frame.Context.Failure(
            "No arm of the switch expression matches; add _ => … as the last one.", "switch 表达式没有匹配的分支；请在最后加上 _ => …。").Message);
    }
}
