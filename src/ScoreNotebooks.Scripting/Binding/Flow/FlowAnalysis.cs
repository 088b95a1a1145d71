namespace ScoreNotebooks.Scripting;

/// <summary>
/// Follows the ways control can take through a cell, by the rules of C# (section 9.4 of the specification): whether every
/// variable has a value where it is read, and whether the end of a function can be reached.
/// </summary>
/// <param name="constants">The value of a condition that is known before the cell runs; null when it is not.</param>
internal sealed class FlowAnalysis(Func<ExpressionSyntax, bool?> constants)
{
    private const int MostNested = 6;

    private readonly List<ScriptErrorException> _errors = [];
    private FlowFunction? _function;
    private bool _isSilent;
    private int _depth;

    public IReadOnlyList<ScriptErrorException> Errors => _errors;

    public FlowScope Scope { get; private set; } = new(null, isGlobal: true);

    public Func<ExpressionSyntax, bool?> Constants => constants;

    public FlowExpressions Expressions => field ??= new FlowExpressions(this);

    private FlowStatements Statements => field ??= new FlowStatements(this);

    /// <summary>Whether control can come out at the end of the body of a lambda or function.</summary>
    public static bool ReachesEnd(BlockSyntax body, Func<ExpressionSyntax, bool?> constants)
    {
        var analysis = new FlowAnalysis(constants);
        return analysis.Statements.Visit(body, FlowState.Start).IsReachable;
    }

    public void Check(CellSyntax cell)
    {
        var state = FlowState.Start;
        foreach (var statement in cell.Statements)
            state = Statements.Visit(statement, state);
        if (cell.Result is not null)
            Expressions.Visit(cell.Result, state);
    }

    public FlowState Within(FlowScope scope, Func<FlowState> visit)
    {
        var outer = Scope;
        Scope = scope;
        try
        {
            return visit();
        }
        finally
        {
            Scope = outer;
        }
    }

    public FlowState WithinNewScope(Func<FlowState> visit) => Within(new FlowScope(Scope), visit);

    /// <summary>Declares a variable without a value; null for one of the session, which always has one.</summary>
    public FlowVariable? Declare(string name)
    {
        if (Scope.IsGlobal)
            return null;
        var variable = Scope.VariableHere(name) ?? new FlowVariable(name, _function);
        Scope.Declare(name, variable);
        return variable;
    }

    public void Read(FlowVariable? variable, FlowState state, TextSpan span)
    {
        if (variable is null || state.Has(variable))
            return;
        if (_function is { } function && function.IsOutside(variable))
            function.Needs.Add(variable);
        else
            Report(Fail.At(
                span,
                $"{variable.Name} may have no value yet here; give it one on every path before, for example where it is declared.",
                $"{variable.Name} 在这里可能还没有值；请在此之前的所有代码路径上赋值，例如声明时赋初值。"));
    }

    /// <summary>What a call, or the making of a delegate, needs.</summary>
    public void Use(FlowFunction function, FlowState state, TextSpan span)
    {
        foreach (var variable in function.Needs.ToList())
            Read(variable, state, span);
    }

    /// <summary>Finds out what functions of a block need and give, before any of them is called.</summary>
    /// <param name="functions">The functions.</param>
    /// <param name="visit">Goes through the block; it is repeated until nothing new is learnt.</param>
    public void Learn(IReadOnlyList<FunctionSyntax> functions, Action visit)
    {
        if (functions.Count == 0)
            return;
        if (++_depth > MostNested)
            throw Refusals.Construct(functions[0].NameSpan, "Functions nested so deeply", "嵌套过深的函数", "move them out of one another", "把它们移到外层");
        var declared = functions.Select(syntax => new FlowFunction(syntax, _function)).ToList();
        declared.ForEach(Scope.Declare);
        var outer = _isSilent;
        _isSilent = true;
        List<(int Needs, FlowState Gives)> before;
        do
        {
            before = declared.ConvertAll(static function => (function.Needs.Count, function.Gives));
            visit();
        }
        while (!declared.Zip(before).All(static pair => pair.First.Needs.Count == pair.Second.Needs && pair.First.Gives.Same(pair.Second.Gives)));
        _isSilent = outer;
        _depth--;
    }

    public void VisitFunction(FlowFunction function)
    {
        var outer = _function;
        _function = function;
        try
        {
            function.Gives = VisitBody(function.Syntax.Parameters.Select(static parameter => parameter.Name), function.Syntax.Body, FlowState.Start);
        }
        finally
        {
            _function = outer;
        }
    }

    /// <summary>The state at the end of the body of a function or lambda, however it is left.</summary>
    public FlowState VisitBody(IEnumerable<string> parameters, SyntaxNode body, FlowState state) => WithinNewScope(() =>
    {
        foreach (var parameter in parameters)
            Scope.Declare(parameter, null);
        return body is BlockSyntax block ? Statements.VisitBody(block, state) : Expressions.Visit((ExpressionSyntax)body, state);
    });

    private void Report(ScriptErrorException error)
    {
        if (!_isSilent && !_errors.Exists(other => other.Span == error.Span))
            _errors.Add(error);
    }
}
