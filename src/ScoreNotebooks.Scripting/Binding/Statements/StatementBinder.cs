using System.Runtime.CompilerServices;

namespace ScoreNotebooks.Scripting;

/// <summary>Binds statements.</summary>
internal sealed class StatementBinder(Binder binder)
{
    private int _loops;

    public StatementNode Bind(StatementSyntax syntax) =>
        binder.Context.Probe is { } probe ? Forgiveness.Bind(binder, probe, syntax, BindStrictly) : BindStrictly(syntax);

    private StatementNode BindStrictly(StatementSyntax syntax)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (binder.Level >= Complexity.MostLevels)
            throw Complexity.TooDeep(syntax.Span);
        binder.Context.ThrowIfCancelled();
        binder.Level++;
        try
        {
            return BindKind(syntax);
        }
        finally
        {
            binder.Level--;
        }
    }

    private StatementNode BindKind(StatementSyntax syntax)
    {
        return syntax switch
        {
            BlockSyntax block => BindBlock(block),
            ExpressionStatementSyntax statement => BindExpression(statement),
            LocalSyntax local => BindLocal(local),
            FunctionSyntax function => BindFunction(function),
            IfSyntax branch => BindIf(branch),
            WhileSyntax loop => BindWhile(loop),
            ForSyntax loop => BindFor(loop),
            ForEachSyntax loop => BindForEach(loop),
            JumpSyntax jump => BindJump(jump),
            ReturnSyntax result => BindReturn(result),
            EmptySyntax => new BlockNode([]) { Span = syntax.Span, Source = binder.Source },
            _ => throw Fail.At(syntax.Span, "This statement is outside the script subset.", "脚本子集不支持这种语句。"),
        };
    }

    public BlockNode BindBlock(BlockSyntax syntax) => binder.WithinNewScope(() =>
    {
        foreach (var function in syntax.Statements.OfType<FunctionSyntax>())
            binder.Functions.Declare(function);
        return new BlockNode([.. syntax.Statements.Select(Bind)]) { Span = syntax.Span, Source = binder.Source };
    });

    /// <summary>Binds the body of a lambda or function; loops around it are not its own.</summary>
    public BlockNode BindBody(BlockSyntax syntax)
    {
        var loops = _loops;
        _loops = 0;
        try
        {
            return BindBlock(syntax);
        }
        finally
        {
            _loops = loops;
        }
    }

    // Functions of the cell itself are bound when all its variables are known.
    private BlockNode BindFunction(FunctionSyntax syntax)
    {
        if (binder.Scope.Parent is not null)
            binder.Functions.BindBody(binder.Scope.FunctionsHere(syntax.Name)[0]);
        return new BlockNode([]) { Span = syntax.Span, Source = binder.Source };
    }

    private StatementNode BindEmbedded(StatementSyntax syntax) => binder.WithinNewScope(() => Bind(syntax));

    private StatementNode BindLoopBody(StatementSyntax syntax)
    {
        _loops++;
        try
        {
            return BindEmbedded(syntax);
        }
        finally
        {
            _loops--;
        }
    }

    private ExpressionStatementNode BindExpression(ExpressionStatementSyntax syntax)
    {
        if (binder.Context.Probe is null && !ExpressionBinder.IsStatement(syntax.Expression))
            throw Fail.At(
                syntax.Expression.Span,
                "Only an assignment, a call, a step (++, --), await or new can be a statement. Leave out the semicolon at the end of the cell to show a value.",
                "只有赋值、调用、++、--、await 和 new 可以作为语句。想显示值，请去掉单元格末尾的分号。");
        var bound = binder.Expressions.Bind(syntax.Expression);
        var value = bound as BoundValue ?? binder.Expressions.ToValue(bound);
        return new ExpressionStatementNode(value) { Span = syntax.Span, Source = binder.Source };
    }

    private StatementNode BindLocal(LocalSyntax syntax)
    {
        var statements = syntax.Variables.Select(variable => BindVariable(syntax, variable)).ToList();
        return statements.Count == 1 ? statements[0] : new BlockNode(statements) { Span = syntax.Span, Source = binder.Source };
    }

    private StatementNode BindVariable(LocalSyntax syntax, LocalVariableSyntax variable)
    {
        if (syntax.Type is VarTypeSyntax && syntax.Variables.Count > 1)
            throw Fail.At(syntax.Span, "var declares one variable; write one statement for each.", "var 一次只能声明一个变量，请分开写。");
        if (syntax.IsConstant)
            return BindConstant(syntax, variable);
        if (variable.Value is null && syntax.Type is VarTypeSyntax)
            throw Fail.At(variable.Span, $"{variable.Name} needs a value: {variable.Name} = ….", $"{variable.Name} 需要初始值：{variable.Name} = …。");
        var type = syntax.Type is VarTypeSyntax ? null : binder.Types.Bind(syntax.Type);
        var value = variable.Value is null ? Default(type!, variable.Span) : BindInitial(variable.Value, type);
        var declared = binder.Declare(variable.Name, type ?? value.Type, variable.Span);
        binder.Context.Probe?.SeeInitial(declared.Variable, value);
        return new LocalNode(declared, value) { Span = syntax.Span, Source = binder.Source };
    }

    private BoundValue BindInitial(ExpressionSyntax syntax, Type? type)
    {
        if (type is not null)
            return binder.Expressions.BindAs(syntax, type);
        var value = binder.Expressions.ToVariable(binder.Expressions.Bind(syntax));
        return value.Type == typeof(void)
            ? throw Fail.At(syntax.Span, "This call gives no value to put into a variable.", "这个调用没有返回值，不能赋给变量。")
            : value;
    }

    private ConstantNode Default(Type type, TextSpan span) => new(Conversions.DefaultOf(type), type) { Span = span, IsCompileTime = false };

    private BlockNode BindConstant(LocalSyntax syntax, LocalVariableSyntax variable)
    {
        if (variable.Value is null || syntax.Type is VarTypeSyntax)
            throw Fail.At(variable.Span, "A constant needs a type and a value: const double Limit = 4.5;", "常量需要类型和值：const double Limit = 4.5;");
        var type = binder.Types.Bind(syntax.Type);
        var value = binder.Expressions.BindAs(variable.Value, type);
        if ((value as InterpolatedStringNode)?.Constant is { } text)
            value = text;
        if (value is not ConstantNode { IsCompileTime: true } constant)
            throw Fail.At(variable.Value.Span, "The value of a constant must be known before the cell runs; leave out const.", "常量的值必须在运行前确定；请去掉 const。");
        binder.Declare(variable.Name, type, variable.Span, ($"{variable.Name} is a constant.", $"{variable.Name} 是常量。"), constant);
        return new BlockNode([]) { Span = syntax.Span, Source = binder.Source };
    }

    private IfNode BindIf(IfSyntax syntax)
    {
        var condition = binder.Operators.BindCondition(syntax.Condition);
        var then = BindEmbedded(syntax.Then);
        var otherwise = syntax.Else is null ? null : BindEmbedded(syntax.Else);
        return new IfNode(condition, then, otherwise) { Span = syntax.Span, Source = binder.Source };
    }

    private LoopNode BindWhile(WhileSyntax syntax) => binder.WithinNewScope(() =>
    {
        var condition = binder.Operators.BindCondition(syntax.Condition);
        var body = BindLoopBody(syntax.Body);
        return new LoopNode([], condition, [], body, syntax.BodyFirst) { Span = syntax.Span, Source = binder.Source };
    });

    private LoopNode BindFor(ForSyntax syntax) => binder.WithinNewScope(() =>
    {
        var start = syntax.Start.Select(Bind).ToList();
        var condition = syntax.Condition is null ? null : binder.Operators.BindCondition(syntax.Condition);
        var step = syntax.Step.Select(expression => BindExpression(new ExpressionStatementSyntax(expression.Span, expression)).Value).ToList();
        var body = BindLoopBody(syntax.Body);
        return new LoopNode(start, condition, step, body, bodyFirst: false) { Span = syntax.Span, Source = binder.Source };
    });

    private ForEachNode BindForEach(ForEachSyntax syntax) => binder.WithinNewScope(() => BindForEachHere(syntax));

    private ForEachNode BindForEachHere(ForEachSyntax syntax)
    {
        var source = binder.Expressions.BindValue(syntax.Source);
        if (!typeof(System.Collections.IEnumerable).IsAssignableFrom(Erasure.Of(source.Type)))
            throw Fail.At(syntax.Source.Span, $"{TypeNames.Of(source.Type)} has no elements to go through.", $"{TypeNames.Of(source.Type)} 不能用 foreach 遍历。");
        var element = TypeFacts.ElementType(source.Type) ?? typeof(object);
        return binder.WithinNewScope(() =>
        {
            var receiver = binder.NewReceiver(element, syntax.Target.Span);
            var assign = BindElement(syntax.Target, receiver);
            var body = BindLoopBody(syntax.Body);
            return new ForEachNode(source, receiver, assign, body) { Span = syntax.Span, Source = binder.Source };
        });
    }

    private BoundValue BindElement(ExpressionSyntax target, ReceiverNode receiver)
    {
        if (target is TupleSyntax parts)
            return new DeconstructionBinder(binder, isForEach: true).Bind(parts, receiver, target.Span);
        var declaration = (DeclarationSyntax)target;
        var type = declaration.Type is VarTypeSyntax ? receiver.Type : binder.Types.Bind(declaration.Type);
        if (binder.Conversions.Types.Explicit(receiver.Type, type) is not { } conversion)
            throw Fail.CannotConvert(target.Span, receiver.Type, type);
        var value = binder.Conversions.Apply(receiver, conversion, type);
        var variable = binder.Declare(declaration.Name, type, target.Span, AssignmentRules.LoopElement(declaration.Name));
        return new AssignmentNode(new DeclarationNode(variable) { Span = target.Span }, value) { Span = target.Span };
    }

    private JumpNode BindJump(JumpSyntax syntax)
    {
        var word = syntax.IsBreak ? "break" : "continue";
        if (_loops == 0)
            throw Fail.At(syntax.Span, $"{word} stands outside any loop.", $"{word} 只能写在循环里。");
        return new JumpNode(syntax.IsBreak ? CompletionKind.Break : CompletionKind.Continue, null) { Span = syntax.Span, Source = binder.Source };
    }

    private JumpNode BindReturn(ReturnSyntax syntax)
    {
        var function = binder.Scope.Function;
        if (function.Parent is null)
            throw Fail.At(syntax.Span, "return stands outside a lambda; to show a value, write it last, without semicolon.", "return 只能写在函数或 lambda 里；想显示值，请把它写在最后且不加分号。");
        if (syntax.Value is null && function.ReturnType is { } missing && missing != typeof(void))
            throw Fail.At(syntax.Span, $"A value of type {TypeNames.Of(missing)} must follow return.", $"return 后面需要 {TypeNames.Of(missing)} 类型的值。");
        if (syntax.Value is not null && function.IsNamed && function.ReturnType == typeof(void))
            throw Fail.At(syntax.Span, "The function returns nothing (void); leave out the value, or write its type instead of void.", "函数没有返回值（void）；请去掉返回的值，或把 void 改为其类型。");
        if (syntax.Value is null)
            return new JumpNode(CompletionKind.Return, null) { Span = syntax.Span, Source = binder.Source };
        var bound = binder.Expressions.Bind(syntax.Value);
        function.Returns.Add(bound);
        var value = function.ReturnType is { } type && type != typeof(void) ? binder.Conversions.Convert(bound, type) : bound as BoundValue;
        return new JumpNode(CompletionKind.Return, value) { Span = syntax.Span, Source = binder.Source };
    }
}
