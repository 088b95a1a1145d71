namespace ScoreNotebooks.Scripting;

/// <summary>Follows control through statements.</summary>
internal sealed class FlowStatements(FlowAnalysis analysis)
{
    private FlowState _breaks = FlowState.Unreachable;
    private FlowState _continues = FlowState.Unreachable;
    private FlowState _returns = FlowState.Unreachable;

    private FlowExpressions Expressions => analysis.Expressions;

    public FlowState Visit(StatementSyntax statement, FlowState state) => statement switch
    {
        BlockSyntax block => VisitBlock(block, state),
        ExpressionStatementSyntax expression => Expressions.Visit(expression.Expression, state),
        LocalSyntax local => VisitLocal(local, state),
        IfSyntax branch => VisitIf(branch, state),
        WhileSyntax { BodyFirst: true } loop => VisitDo(loop, state),
        WhileSyntax loop => analysis.WithinNewScope(() => VisitLoop(loop.Condition, [], loop.Body, state)),
        ForSyntax loop => analysis.WithinNewScope(() => VisitLoop(loop.Condition, loop.Step, loop.Body, VisitAll(loop.Start, state))),
        ForEachSyntax loop => VisitForEach(loop, state),
        ReturnSyntax result => VisitReturn(result, state),
        JumpSyntax jump => VisitJump(jump, state),
        FunctionSyntax function => VisitFunction(function, state),
        _ => state,
    };

    /// <summary>The state when the body of a function is left, at its end or by return.</summary>
    public FlowState VisitBody(BlockSyntax body, FlowState state)
    {
        var outer = (_breaks, _continues, _returns);
        _returns = FlowState.Unreachable;
        var left = Visit(body, state).Or(_returns);
        (_breaks, _continues, _returns) = outer;
        return left;
    }

    private FlowState VisitBlock(BlockSyntax block, FlowState state) => analysis.WithinNewScope(() =>
    {
        analysis.Learn([.. block.Statements.OfType<FunctionSyntax>()], () => VisitAll(block.Statements, state));
        return VisitAll(block.Statements, state);
    });

    private FlowState VisitAll(IReadOnlyList<StatementSyntax> statements, FlowState state)
    {
        foreach (var statement in statements)
            state = Visit(statement, state);
        return state;
    }

    private FlowState VisitEmbedded(StatementSyntax statement, FlowState state) => analysis.WithinNewScope(() => Visit(statement, state));

    private FlowState VisitLocal(LocalSyntax local, FlowState state)
    {
        foreach (var variable in local.Variables)
            if (variable.Value is null)
                state = analysis.Declare(variable.Name) is { } declared ? state.Without(declared) : state;
            else
            {
                state = Expressions.Visit(variable.Value, state);
                analysis.Scope.Declare(variable.Name, null);
            }

        return state;
    }

    private FlowState VisitIf(IfSyntax branch, FlowState state)
    {
        var (whenTrue, whenFalse) = Expressions.VisitCondition(branch.Condition, state);
        var then = VisitEmbedded(branch.Then, whenTrue);
        return then.Or(branch.Else is null ? whenFalse : VisitEmbedded(branch.Else, whenFalse));
    }

    private FlowState VisitLoop(ExpressionSyntax? condition, IReadOnlyList<ExpressionSyntax> step, StatementSyntax body, FlowState state)
    {
        var (whenTrue, whenFalse) = condition is null ? (state, FlowState.Unreachable) : Expressions.VisitCondition(condition, state);
        return WithinLoop(() =>
        {
            var end = VisitEmbedded(body, whenTrue).Or(_continues);
            foreach (var expression in step)
                end = Expressions.Visit(expression, end);
            return whenFalse;
        });
    }

    private FlowState VisitDo(WhileSyntax loop, FlowState state) => analysis.WithinNewScope(() => WithinLoop(() =>
    {
        var end = VisitEmbedded(loop.Body, state).Or(_continues);
        return Expressions.VisitCondition(loop.Condition, end).WhenFalse;
    }));

    private FlowState VisitForEach(ForEachSyntax loop, FlowState state) => analysis.WithinNewScope(() =>
    {
        var after = Expressions.Visit(loop.Source, state);
        return WithinLoop(() => analysis.WithinNewScope(() =>
        {
            VisitEmbedded(loop.Body, Expressions.Assign(loop.Target, after));
            return after;
        }));
    });

    // A loop is left where its condition fails, and by break.
    private FlowState WithinLoop(Func<FlowState> visit)
    {
        var outer = (_breaks, _continues);
        (_breaks, _continues) = (FlowState.Unreachable, FlowState.Unreachable);
        var left = visit().Or(_breaks);
        (_breaks, _continues) = outer;
        return left;
    }

    private FlowState VisitReturn(ReturnSyntax result, FlowState state)
    {
        _returns = _returns.Or(result.Value is null ? state : Expressions.Visit(result.Value, state));
        return FlowState.Unreachable;
    }

    private FlowState VisitJump(JumpSyntax jump, FlowState state)
    {
        if (jump.IsBreak)
            _breaks = _breaks.Or(state);
        else
            _continues = _continues.Or(state);
        return FlowState.Unreachable;
    }

    private FlowState VisitFunction(FunctionSyntax syntax, FlowState state)
    {
        if (analysis.Scope.FindFunction(syntax.Name) is { } function)
            analysis.VisitFunction(function);
        else
            analysis.VisitBody(syntax.Parameters.Select(static parameter => parameter.Name), syntax.Body, FlowState.Start);
        return state;
    }
}
