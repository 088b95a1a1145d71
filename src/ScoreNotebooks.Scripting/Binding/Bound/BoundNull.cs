namespace ScoreNotebooks.Scripting;

/// <summary><c>null</c>.</summary>
internal sealed class BoundNull : BoundExpression
{
    public override Type? Type => null;
}
