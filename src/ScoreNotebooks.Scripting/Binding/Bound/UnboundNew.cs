namespace ScoreNotebooks.Scripting;

/// <summary><c>new(…)</c>, whose type comes from where it stands.</summary>
internal sealed class UnboundNew(NewSyntax syntax, Scope scope, Overflow overflow) : BoundExpression
{
    public NewSyntax Syntax => syntax;

    public Scope Scope => scope;

    public Overflow Overflow => overflow;

    public override Type? Type => null;
}
