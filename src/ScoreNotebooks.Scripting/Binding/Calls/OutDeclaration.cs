namespace ScoreNotebooks.Scripting;

/// <summary><c>out var x</c>: a variable that gets its type from the parameter.</summary>
internal sealed class OutDeclaration(Type? declared, string name) : BoundExpression
{
    public string Name => name;

    public override Type? Type => declared;
}
