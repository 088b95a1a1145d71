namespace ScoreNotebooks.Scripting;

/// <summary>Binds functions that a cell declares: first what calls need, then the body.</summary>
internal sealed class FunctionBinder(Binder binder)
{
    /// <summary>Makes a function known in the current block, so that it can be called before its declaration.</summary>
    public ScriptFunction Declare(FunctionSyntax syntax)
    {
        var isGlobal = binder.Scope.Parent is null;
        if (syntax.Parameters.Count > DelegateAdapters.MostParameters * 2)
            throw Refusals.Construct(syntax.NameSpan, "Functions of so many parameters", "参数过多的函数", "pass a tuple or an anonymous object", "传递元组或匿名对象");
        var returnType = syntax.ReturnType is NamedTypeSyntax { Name: "void", IsKeyword: true } ? typeof(void) : binder.Types.Bind(syntax.ReturnType);
        var inner = new FunctionScope(binder.Scope.Function) { ReturnType = returnType, IsStatic = syntax.IsStatic, IsNamed = true };
        var function = new ScriptFunction(syntax, returnType, inner) { IsGlobal = isGlobal };
        function.SetParameters([.. syntax.Parameters.Select((parameter, position) => BindParameter(function, parameter, position))]);
        binder.RefuseDuplicate(function);
        binder.Scope.Declare(function);
        binder.Context.Probe?.SeeMeaning(binder, syntax.NameSpan, function);
        return function;
    }

    public void BindBody(ScriptFunction function)
    {
        var syntax = function.Syntax;
        var scope = new Scope(binder.Scope, function.Function);
        var parameters = new List<Variable>();
        foreach (var parameter in function.GetParameters())
        {
            var variable = new Variable(parameter.Name!, parameter.ParameterType, function.Function);
            if (scope.DeclaresHere(variable.Name))
                throw Fail.At(syntax.Parameters[parameter.Position].Span, $"There are two parameters {variable.Name}.", $"有两个参数都叫 {variable.Name}。");
            parameters.Add(variable);
            scope.Declare(variable);
            binder.Context.Probe?.SeeDeclaration(binder, syntax.Parameters[parameter.Position].Span, variable);
        }

        function.Body = binder.Within(scope, () => syntax.Body is BlockSyntax block
            ? new LambdaBody(function.Function, parameters, null, BindBlock(function, block))
            : new LambdaBody(function.Function, parameters, BindExpression(function, (ExpressionSyntax)syntax.Body), null));
    }

    public FunctionCallNode Call(ScriptFunction function, IReadOnlyList<BoundValue> arguments, int[]? order, TextSpan span)
    {
        RefuseStaticUse(function, span);
        return new FunctionCallNode(function, arguments, binder.Context.Captures.Note(binder.Scope.Function, function, span)) { Span = span, Order = order };
    }

    public FunctionGroupNode Group(ScriptFunction function, Type delegateType, TextSpan span)
    {
        RefuseStaticUse(function, span);
        return new FunctionGroupNode(function, binder.Context.Captures.Note(binder.Scope.Function, function, span), delegateType) { Span = span };
    }

    private void RefuseStaticUse(ScriptFunction function, TextSpan span)
    {
        if (!function.Syntax.IsStatic)
            binder.Names.RefuseFromStatic(function.Name, function.IsGlobal ? null : function.Function.Parent, span);
    }

    private ScriptParameter BindParameter(ScriptFunction function, ParameterSyntax syntax, int position)
    {
        var type = binder.Types.Bind(syntax.Type);
        if (syntax.IsParams && (!type.IsArray || position < function.Syntax.Parameters.Count - 1))
            throw type.IsArray
                ? Fail.At(syntax.Span, "Only the last parameter can be params.", "只有最后一个参数可以写 params。")
                : Refusals.Construct(syntax.Span, "params parameters that are no arrays", "数组以外的 params 参数", $"write params {TypeNames.Of(TypeFacts.ElementType(type) ?? type)}[]", $"写 params {TypeNames.Of(TypeFacts.ElementType(type) ?? type)}[]");
        if (syntax.Default is null)
            return syntax.IsParams || !function.Syntax.Parameters.Take(position).Any(static earlier => earlier.Default is not null)
                ? new ScriptParameter(function, position, syntax.Name, type, syntax.IsParams, null)
                : throw Fail.At(syntax.Span, $"{syntax.Name} stands behind a parameter with a default value, so it needs one too.", $"{syntax.Name} 位于有默认值的参数之后，也需要默认值。");
        if (syntax.IsParams)
            throw Fail.At(syntax.Span, "A params parameter has no default value.", "params 参数不能有默认值。");
        return new ScriptParameter(function, position, syntax.Name, type, false, BindDefault(syntax.Default, type));
    }

    private ConstantNode BindDefault(ExpressionSyntax syntax, Type type)
    {
        var underlying = TypeFacts.Underlying(type);
        var bound = binder.Expressions.Bind(syntax);
        if (bound is BoundNull or BoundDefault)
            return binder.Conversions.Convert(bound, type) is ConstantNode constant ? constant : throw NotConstant(syntax);
        if (bound is ConstantNode { IsCompileTime: false, Value: null } or ConstantNode { IsCompileTime: false, Type.IsValueType: true } && bound.Type == type)
            return (ConstantNode)bound;
        if (!underlying.IsPrimitive && !underlying.IsEnum && underlying != typeof(decimal) && type != typeof(string))
            throw NotConstant(syntax);
        return binder.Conversions.Convert(bound, underlying) is ConstantNode { IsCompileTime: true } value ? new ConstantNode(value.Value, type) { Span = syntax.Span } : throw NotConstant(syntax);
    }

    private static ScriptErrorException NotConstant(ExpressionSyntax syntax) => Fail.At(
        syntax.Span,
        "A default value must be known before the cell runs: a number, a text, null or default.",
        "默认值必须在运行前确定：数字、文本、null 或 default。");

    private StatementNode BindBlock(ScriptFunction function, BlockSyntax syntax)
    {
        var block = binder.Statements.BindBody(syntax);
        if (function.ReturnType != typeof(void) && FlowAnalysis.ReachesEnd(syntax, binder.KnownCondition))
            throw Fail.At(
                function.Syntax.NameSpan, $"Not every path through {function.Name} returns a value.", $"{function.Name} 并非所有代码路径都返回值。");
        return block;
    }

    private BoundValue BindExpression(ScriptFunction function, ExpressionSyntax syntax)
    {
        var bound = binder.Expressions.Bind(syntax);
        if (function.ReturnType != typeof(void))
            return binder.Conversions.Convert(bound, function.ReturnType);
        return ExpressionBinder.IsStatement(syntax)
            ? bound as BoundValue ?? binder.Expressions.ToValue(bound)
            : throw Fail.At(
                syntax.Span,
                $"{function.Name} returns nothing, so its body must be a call or an assignment; or write the type it returns instead of void.",
                $"{function.Name} 没有返回值，函数体应当是调用或赋值；或者把 void 改为返回的类型。");
    }
}
