namespace ScoreNotebooks.Scripting;

/// <summary><c>new(…)</c>, whose type comes from where it stands.</summary>
internal sealed class UnboundNew(NewSyntax syntax, Scope scope) : BoundExpression
{
    public NewSyntax Syntax => syntax;

    public Scope Scope => scope;

    public override Type? Type => null;
}
