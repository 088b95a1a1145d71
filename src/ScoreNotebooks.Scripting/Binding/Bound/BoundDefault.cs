namespace ScoreNotebooks.Scripting;

/// <summary><c>default</c> without a type.</summary>
internal sealed class BoundDefault : BoundExpression
{
    public override Type? Type => null;
}
