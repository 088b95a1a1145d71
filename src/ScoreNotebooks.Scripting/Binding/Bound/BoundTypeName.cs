namespace ScoreNotebooks.Scripting;

/// <summary>A type where a value could stand: <c>Math</c> in <c>Math.Abs</c>.</summary>
internal sealed class BoundTypeName(Type named) : BoundExpression
{
    public Type Named => named;

    public override Type? Type => null;
}
