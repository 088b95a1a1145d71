namespace ScoreNotebooks.Scripting;

/// <summary>A namespace: <c>System.Linq</c> in <c>System.Linq.Enumerable</c>.</summary>
internal sealed class BoundNamespace(string name) : BoundExpression
{
    public string Name => name;

    public override Type? Type => null;
}
