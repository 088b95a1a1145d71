namespace ScoreNotebooks.Scripting;

/// <summary>Binds a whole cell, collecting every error that is not the consequence of another.</summary>
internal sealed class CellBinder(BindingContext context, SourceText source)
{
    private readonly List<ScriptErrorException> _errors = [];
    private readonly FunctionScope _function = new(null);

    public IReadOnlyList<ScriptErrorException> Errors => [.. _errors.OrderBy(static error => error.Span.Start)];

    public CellDirectives Directives { get; } = new(context);

    /// <summary>Names that code loaded into this cell declares: the cell cannot declare them again.</summary>
    public HashSet<string> LoadedNames { get; } = new(StringComparer.Ordinal);

    /// <summary>Names of earlier cells that this cell, or code loaded into it, has used.</summary>
    public HashSet<string> EarlierNamesUsed { get; } = new(StringComparer.Ordinal);

    public void BindDirectives(CellSyntax syntax)
    {
        foreach (var directive in syntax.Directives)
            Attempt(() => Directives.Add(directive), null, null);
    }

    public BoundCell Bind(CellSyntax syntax)
    {
        var scope = new Scope(null, _function);
        var binder = new Binder(context, scope, source) { LoadedNames = LoadedNames, EarlierVariablesUsed = EarlierNamesUsed };
        var usings = new UsingBinder(binder);
        foreach (var import in syntax.Usings)
            Attempt(() => usings.Bind(import), null, scope);
        var functions = new List<ScriptFunction>();
        foreach (var function in syntax.Statements.OfType<FunctionSyntax>())
            Attempt(() => functions.Add(binder.Functions.Declare(function)), function, scope);
        var statements = new List<StatementNode>();
        foreach (var statement in syntax.Statements)
            Attempt(() => statements.Add(binder.Statements.Bind(statement)), statement, scope);
        BoundValue? result = null;
        if (syntax.Result is not null)
            Attempt(() => result = BindResult(binder, syntax.Result), null, scope);
        foreach (var function in functions)
            Attempt(() => binder.Functions.BindBody(function), null, scope);
        Attempt(context.Captures.Settle, null, scope);
        if (_errors.Count == 0)
            Attempt(() => CheckFlow(binder, syntax), null, scope);
        if (syntax.Result is not null && context.Probe is { HasSeen: false } probe)
            Forgiveness.LookInside(binder, probe, syntax.Result);
        return new BoundCell(statements, result, _function, scope) { Source = source };
    }

    private void CheckFlow(Binder binder, CellSyntax syntax)
    {
        var flow = new FlowAnalysis(binder.KnownCondition);
        flow.Check(syntax);
        _errors.AddRange(flow.Errors);
    }

    private static BoundValue BindResult(Binder binder, ExpressionSyntax syntax)
    {
        var inner = syntax;
        while (inner is ParenthesizedSyntax parenthesised)
            inner = parenthesised.Inner;
        if (inner is PostfixSyntax { Operator: "!" } suppressed)
            throw Fail.At(suppressed.Span, "C# takes no ! behind the value of a cell; leave it out.", "C# 不允许在单元格的值后面写 !，请去掉。");
        var bound = binder.Expressions.Bind(syntax);
        return bound as BoundValue ?? binder.Expressions.ToShown(bound);
    }

    private void Attempt(Action bind, StatementSyntax? statement, Scope? scope)
    {
        try
        {
            bind();
        }
        catch (ScriptErrorException error)
        {
            _errors.Add(error);
            Poison(statement, scope);
        }
        catch (PoisonedNameException)
        {
            Poison(statement, scope);
        }
    }

    private static void Poison(StatementSyntax? statement, Scope? scope)
    {
        if (scope is null)
            return;
        foreach (var name in DeclaredNames(statement))
            if (!scope.DeclaresHere(name))
                scope.Declare(new Variable(name, typeof(object), null) { IsPoisoned = true });
    }

    private static IEnumerable<string> DeclaredNames(StatementSyntax? statement) => statement switch
    {
        FunctionSyntax function => [function.Name],
        LocalSyntax local => local.Variables.Select(static variable => variable.Name),
        ExpressionStatementSyntax { Expression: AssignmentSyntax { Target: TupleSyntax targets } } =>
            targets.Elements.Select(static element => element.Value).OfType<DeclarationSyntax>().Select(static declaration => declaration.Name),
        _ => [],
    };
}
