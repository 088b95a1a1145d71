namespace ScoreNotebooks.Scripting;

/// <summary>The name <c>Console</c>, of which a cell reaches only writing.</summary>
internal sealed class BoundConsole : BoundExpression
{
    public override Type? Type => null;
}
