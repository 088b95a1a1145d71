namespace ScoreNotebooks.Scripting;

/// <summary>Binds the statements of a cell that is being typed: one that is wrong does not hide the others.</summary>
internal static class Forgiveness
{
    /// <summary>Binds a statement; one that is wrong declares what it can and becomes an empty one.</summary>
    public static StatementNode Bind(Binder binder, CursorProbe probe, StatementSyntax syntax, Func<StatementSyntax, StatementNode> bind)
    {
        try
        {
            return bind(syntax);
        }
        catch (Exception error) when (error is ScriptErrorException or PoisonedNameException)
        {
            if (probe.Holds(syntax.Span) && !probe.HasSeen)
                LookInside(binder, probe, syntax);
            DeclareAnyway(binder, syntax);
            return new BlockNode([]) { Span = syntax.Span, Source = binder.Source };
        }
    }

    /// <summary>Binds the parts around the place one by one, because what is around them is wrong before it comes to them.</summary>
    public static void LookInside(Binder binder, CursorProbe probe, SyntaxNode syntax)
    {
        foreach (var part in SyntaxWalk.Around(syntax, probe.Holds).Skip(1))
        {
            Attempt(() => _ = part switch
            {
                ExpressionSyntax expression => binder.Expressions.Bind(expression),
                TypeSyntax type => binder.Types.TryBind(type),
                _ => (object?)null,
            });
            if (probe.HasSeen)
                return;
        }
    }

    private static void DeclareAnyway(Binder binder, StatementSyntax syntax)
    {
        if (syntax is not LocalSyntax local)
            return;
        Type? type = null;
        if (local.Type is not VarTypeSyntax)
            Attempt(() => type = binder.Types.TryBind(local.Type));
        foreach (var variable in local.Variables)
            if (!binder.Scope.DeclaresHere(variable.Name))
                binder.Scope.Declare(new Variable(variable.Name, type ?? typeof(object), null) { IsPoisoned = type is null });
    }

    private static void Attempt(Action bind)
    {
        try
        {
            bind();
        }
        catch (Exception error) when (error is ScriptErrorException or PoisonedNameException)
        {
            // Wrong here as well; a smaller part may still be right.
        }
    }
}
