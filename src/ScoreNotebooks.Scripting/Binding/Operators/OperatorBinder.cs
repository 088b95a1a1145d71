namespace ScoreNotebooks.Scripting;

/// <summary>Binds operators: those of the language first, then those that types define.</summary>
internal sealed class OperatorBinder
{
    private readonly Binder _binder;
    private readonly PredefinedOperators _predefined;
    private readonly UserDefinedOperators _userDefined;
    private readonly EqualityBinder _equality;

    public OperatorBinder(Binder binder)
    {
        _binder = binder;
        _predefined = new(binder);
        _userDefined = new(binder);
        _equality = new(binder, _userDefined);
    }

    public BoundValue BindBinary(string symbol, BoundExpression left, BoundExpression right, TextSpan span)
    {
        RefuseVoid(left);
        RefuseVoid(right);
        var (first, second) = (left, right);
        left = Settled(left);
        right = symbol == "??" ? right : Settled(right);
        return symbol switch
        {
            "&&" or "||" => BindLogical(symbol, left, right, span),
            "??" => BindCoalesce(left, right, span),
            _ => BindPlain(symbol, (first, second), (left, right), span) ?? throw NoOperator(symbol, left, right, span),
        };
    }

    public BoundValue BindUnary(string symbol, BoundExpression operand, TextSpan span)
    {
        RefuseVoid(operand);
        if (symbol == "^")
            return new UnaryOperationNode(_binder.Conversions.Convert(operand, typeof(int)), static value => new Index((int)value!, fromEnd: true), typeof(Index)) { Span = span };
        var value = _binder.Expressions.ToValue(operand);
        return _predefined.FindUnary(symbol, value, span) ?? _userDefined.FindUnary(symbol, value, span) ?? throw Fail.At(
            span,
            $"The operator {symbol} does not exist for {TypeNames.Of(value.Type)}.",
            $"{TypeNames.Of(value.Type)} 不支持运算符 {symbol}。");
    }

    // Beside a constant, C# looks at every operator at once; else at the one for the types of the operands first.
    private BoundValue? BindPlain(string symbol, (BoundExpression Left, BoundExpression Right) given, (BoundExpression Left, BoundExpression Right) settled, TextSpan span)
    {
        BoundValue? ByResults() => new ChoiceOperands(_binder).FindNumber(symbol, given.Left, given.Right, span);
        BoundValue? ByTypes() => KnownComparisons.Fold(symbol, TryBinary(symbol, settled.Left, settled.Right, span));
        return given.Left is ConstantNode { IsCompileTime: true } || given.Right is ConstantNode { IsCompileTime: true }
            ? ByResults() ?? ByTypes()
            : ByTypes() ?? ByResults();
    }

    // A switch expression with a type of its own is an operand of that type, unless another operator fits better or alone.
    private BoundExpression Settled(BoundExpression operand) => operand is BoundChoice { Type: not null } ? _binder.Expressions.ToValue(operand) : operand;

    private BoundValue? TryBinary(string symbol, BoundExpression left, BoundExpression right, TextSpan span)
    {
        if (symbol is "==" or "!=" && _equality.TrySpecial(symbol, left, right, span) is { } special)
            return special;
        if (left is BoundDefault or BoundNull || right is BoundDefault or BoundNull)
            return new NullOperands(_binder, _userDefined, _predefined).Find(symbol, left, right, span);
        if (left is BoundChoice || right is BoundChoice)
            return new ChoiceOperands(_binder).Find(symbol, left, right, span);
        return _userDefined.Find(symbol, left, right, span)
            ?? _predefined.Find(symbol, left, right, span)
            ?? (symbol is "==" or "!=" ? _equality.TryReference(symbol, left, right, span) : null);
    }

    /// <summary>Binds what stands between the parentheses of <c>if</c>: a bool, or a type with an operator true.</summary>
    public BoundValue BindCondition(ExpressionSyntax syntax)
    {
        var bound = _binder.Expressions.Bind(syntax);
        if (syntax is AssignmentSyntax { Operator: "=" } assignment && bound.Type is { } type && type != typeof(bool))
            throw Fail.At(assignment.OperatorSpan, "= puts a value into a variable; write == to compare.", "= 是赋值；比较请写 ==。");
        return _binder.Conversions.Implicit(bound, typeof(bool)) is null && TruthOperators.Test(bound, "op_True") is { } test
            ? test
            : _binder.Conversions.Convert(bound, typeof(bool));
    }

    private BoundValue BindLogical(string symbol, BoundExpression left, BoundExpression right, TextSpan span)
    {
        if (TruthOperators.Find(_binder, _userDefined, symbol, left, right, span) is { } combined)
            return combined;
        var first = _binder.Conversions.Convert(left, typeof(bool));
        var second = _binder.Conversions.Convert(right, typeof(bool));
        if (first is ConstantNode { IsCompileTime: true, Value: bool a } && second is ConstantNode { IsCompileTime: true, Value: bool b })
            return new ConstantNode(symbol == "&&" ? a && b : a || b, typeof(bool)) { Span = span };
        return new LogicalNode(first, second, symbol == "&&") { Span = span };
    }

    private BoundValue BindCoalesce(BoundExpression left, BoundExpression right, TextSpan span)
    {
        var value = _binder.Expressions.ToValue(left);
        if (!TypeFacts.AcceptsNull(value.Type))
            throw Fail.At(left.Span, $"A value of type {TypeNames.Of(value.Type)} is never null; leave out ??.", $"{TypeNames.Of(value.Type)} 不会为 null，请去掉 ??。");
        var plain = TypeFacts.Underlying(value.Type);
        if (plain != value.Type && _binder.Conversions.Implicit(right, plain) is { } toPlain)
            return new CoalesceNode(value, null, _binder.Conversions.Apply(right, toPlain, plain), plain) { Span = span };
        if (_binder.Conversions.Implicit(right, value.Type) is { } toLeft)
            return new CoalesceNode(value, null, _binder.Conversions.Apply(right, toLeft, value.Type), value.Type) { Span = span };
        if (right.Type is { } type && _binder.Conversions.Types.Implicit(plain, type) is { } toRight)
            return new CoalesceNode(value, toRight.Operation, _binder.Expressions.ToValue(right), type) { Span = span };
        throw NoOperator("??", left, right, span);
    }

    private static void RefuseVoid(BoundExpression operand)
    {
        if (operand.Type == typeof(void))
            throw Fail.At(operand.Span, "This call gives no value to calculate with.", "这个调用没有返回值，不能参与运算。");
    }

    private ScriptErrorException NoOperator(string symbol, BoundExpression left, BoundExpression right, TextSpan span)
    {
        foreach (var operand in new[] { left, right })
            if (operand is BoundTypeName or BoundNamespace or BoundMethodGroup)
                _binder.Expressions.ToValue(operand);
        var (advice, chineseAdvice) = ConversionAdvice.ForOperator(symbol, left.Type, right.Type);
        return Fail.At(
            span,
            $"The operator {symbol} does not exist for {TypeNames.Of(left.Type)} and {TypeNames.Of(right.Type)}." + (advice.Length == 0 ? "" : " " + advice),
            $"{TypeNames.Of(left.Type)} 和 {TypeNames.Of(right.Type)} 之间不支持运算符 {symbol}。{chineseAdvice}");
    }
}
