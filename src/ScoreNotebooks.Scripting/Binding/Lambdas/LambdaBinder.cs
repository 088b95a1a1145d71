namespace ScoreNotebooks.Scripting;

/// <summary>Binds the body of a lambda and makes the delegate.</summary>
internal sealed class LambdaBinder(Binder binder, UnboundLambda lambda, Scope scope)
{
    public LambdaAttempt Bind(IReadOnlyList<Type> parameterTypes, Type? returnType)
    {
        var function = new FunctionScope(scope.Function) { ReturnType = returnType, IsStatic = lambda.Syntax.IsStatic };
        var inner = new Scope(scope, function);
        var parameters = new List<Variable>();
        LambdaParameterSyntax? repeated = null;
        for (var index = 0; index < parameterTypes.Count; index++)
        {
            var name = lambda.Syntax.Parameters[index].Name;
            var variable = new Variable(name, Complexity.Allow(parameterTypes[index], lambda.Span), function);
            parameters.Add(variable);
            if (inner.DeclaresHere(name))
                repeated = lambda.Syntax.Parameters[index];
            if (name != "_" || lambda.Syntax.Parameters.Count(static parameter => parameter.Name == "_") == 1)
                inner.Declare(variable);
            binder.Context.Probe?.SeeDeclaration(binder, lambda.Syntax.Parameters[index].Span, variable);
        }

        var attempt = new LambdaAttempt(function, parameters);
        if (repeated is not null)
            return attempt with { Error = Fail.At(repeated.Span, $"Two parameters are called {repeated.Name}.", $"有两个参数都叫 {repeated.Name}。") };
        try
        {
            return binder.WithOverflow(lambda.Overflow, () => binder.Within(inner, () => lambda.Syntax.Body is BlockSyntax block ? BindBlock(block, attempt) : BindExpression(attempt)));
        }
        catch (ScriptErrorException error)
        {
            return attempt with { Error = error };
        }
    }

    /// <summary>Whether what the body gives can be what the delegate returns.</summary>
    public bool Fits(LambdaAttempt attempt, Type returnType)
    {
        if (attempt.Block is not null)
            return returnType == typeof(void) ? attempt.Function.Returns.Count == 0 : !attempt.ReachesEnd;
        if (returnType == typeof(void))
            return ExpressionBinder.IsStatement((ExpressionSyntax)lambda.Syntax.Body);
        return attempt.Value!.Type != typeof(void) && binder.Conversions.Implicit(attempt.Value!, returnType) is not null;
    }

    public LambdaNode Build(LambdaAttempt attempt, Type returnType, Type delegateType)
    {
        var value = attempt.Value is null ? null : Converted(attempt, returnType);
        var body = new LambdaBody(attempt.Function, attempt.Parameters, value, attempt.Block);
        var bare = Erasure.Of(delegateType);
        Func<Closure, Delegate>? make = null;
        return new LambdaNode(body, closure => (make ??= DelegateAdapters.For(bare, bare.GetMethod("Invoke")!))(closure), delegateType) { Span = lambda.Span };
    }

    private BoundValue Converted(LambdaAttempt attempt, Type returnType) => binder.Within(new Scope(scope, attempt.Function), () =>
        returnType == typeof(void)
            ? attempt.Value as BoundValue ?? binder.Expressions.ToValue(attempt.Value!)
            : binder.Conversions.Convert(lambda.DeclaredReturn is { } declared ? binder.Conversions.Convert(attempt.Value!, declared) : attempt.Value!, returnType));

    private LambdaAttempt BindExpression(LambdaAttempt attempt)
    {
        var value = binder.Expressions.Bind((ExpressionSyntax)lambda.Syntax.Body);
        if (value is BoundTypeName or BoundNamespace)
            binder.Expressions.ToValue(value);
        if (lambda.DeclaredReturn is { } declared)
            binder.Conversions.Convert(value, declared);
        return attempt with { Value = value, ReturnType = lambda.DeclaredReturn ?? NaturalTypes.Of(binder, value) };
    }

    private LambdaAttempt BindBlock(BlockSyntax syntax, LambdaAttempt attempt)
    {
        var block = binder.Statements.BindBody(syntax);
        var reachesEnd = FlowAnalysis.ReachesEnd(syntax, binder.KnownCondition);
        var returns = attempt.Function.Returns;
        if (attempt.Function.ReturnType is { } wanted && wanted != typeof(void) && reachesEnd)
            throw Fail.At(lambda.Span, "Not every path through this lambda returns a value.", "这个 lambda 并非所有代码路径都返回值。");
        var type = returns.Count == 0 ? reachesEnd || attempt.Function.ReturnType is null ? typeof(void) : null : binder.Expressions.CommonType(returns);
        return attempt with { Block = block, ReachesEnd = reachesEnd, ReturnType = lambda.DeclaredReturn ?? type };
    }
}
