using System.Runtime.CompilerServices;

namespace ScoreNotebooks.Scripting;

/// <summary>Binds every kind of expression, most of them with the help of a binder of their own.</summary>
internal sealed class ExpressionBinder(Binder binder)
{
    private readonly ChoiceBinder _choices = new(binder);
    private readonly CastBinder _casts = new(binder);
    private readonly IndexBinder _indexes = new(binder);
    private readonly TextBinder _texts = new(binder);
    private readonly AccessBinder _accesses = new(binder);

    public BoundExpression Bind(ExpressionSyntax syntax)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (binder.Level >= Complexity.MostLevels)
            throw Complexity.TooDeep(syntax.Span);
        binder.Context.ThrowIfCancelled();
        binder.Level++;
        try
        {
            var bound = BindKind(syntax);
            if (bound is ConstantNode { IsCompileTime: true, Value: bool known })
                binder.KnownConditions[syntax] = known;
            return bound;
        }
        finally
        {
            binder.Level--;
        }
    }

    private BoundExpression BindKind(ExpressionSyntax syntax)
    {
        return syntax switch
        {
            LiteralSyntax { Value: null } => new BoundNull { Span = syntax.Span },
            LiteralSyntax literal => new ConstantNode(literal.Value, literal.Value.GetType()) { Span = syntax.Span },
            InterpolatedStringSyntax text => _texts.Bind(text),
            NameSyntax name => binder.Names.Bind(name),
            TypeExpressionSyntax type => new BoundTypeName(binder.Types.Bind(type.Type)) { Span = syntax.Span },
            MemberSyntax member => binder.Members.Bind(member),
            ConditionalAccessSyntax access => _accesses.Bind(access),
            ReceiverSyntax => _accesses.Receiver,
            CallSyntax call => _texts.TryBindCreate(call) ?? binder.Calls.Bind(call),
            IndexSyntax index => _indexes.Bind(index),
            ParenthesizedSyntax parenthesized => Bind(parenthesized.Inner),
            LambdaSyntax lambda => new UnboundLambda(lambda, binder.Scope, binder) { Span = syntax.Span },
            TupleSyntax tuple => BindTuple(tuple),
            CollectionSyntax collection => BindCollection(collection),
            CheckedSyntax inner => binder.WithOverflow(inner.IsChecked ? Overflow.Checked : Overflow.Unchecked, () => Bind(inner.Operand)),
            _ => BindOperator(syntax),
        };
    }

    public BoundValue BindValue(ExpressionSyntax syntax) => ToValue(Bind(syntax));

    public BoundValue BindAs(ExpressionSyntax syntax, Type type)
    {
        binder.Context.Probe?.SeeExpected(binder, syntax, type);
        return binder.Conversions.Convert(Bind(syntax), type);
    }

    /// <summary>Binds what stands left of a dot or parenthesis, where a type, a namespace or a method may stand.</summary>
    public BoundExpression BindTarget(ExpressionSyntax syntax) => Bind(syntax);

    /// <summary>The expression as a value of its own type, or the reason why it has none.</summary>
    public BoundValue ToValue(BoundExpression expression) => expression switch
    {
        BoundValue value => value,
        BoundChoice { Type: { } type } choice => binder.Conversions.Convert(choice, type),
        BoundTuple { Type: { } type } tuple => Compose([.. tuple.Elements.Select(ToValue)], type, tuple.Span),
        UnboundLambda { NaturalType: null, Error: { } error } => throw error,
        UnboundLambda => throw Fail.At(
            expression.Span,
            "A lambda has no type of its own here; put it into a variable with a delegate type, Func<double, double> f = x => …, or write the types of its parameters: (double x) => ….",
            "lambda 在这里没有确定的类型；请先存入委托类型的变量 Func<double, double> f = x => …，或写出参数类型：(double x) => …。"),
        BoundTypeName type => throw Fail.At(expression.Span, $"{TypeNames.Of(type.Named)} is a type, not a value.", $"{TypeNames.Of(type.Named)} 是类型，不是值。"),
        BoundNull => throw Fail.At(
            expression.Span, "null has no type of its own here; declare the variable with a type instead of var.", "null 在这里没有确定的类型；声明变量时请写出类型，不要用 var。"),
        BoundNamespace space => throw Fail.At(expression.Span, $"{space.Name} is a namespace, not a value.", $"{space.Name} 是命名空间，不是值。"),
        BoundConsole => throw Fail.OutOfReach(expression.Span, "Console"),
        BoundMethodGroup group => throw Fail.At(expression.Span, $"{group.Name} is a method; write {group.Name}(…) to call it.", $"{group.Name} 是方法，请写成 {group.Name}(…) 来调用。"),
        UnboundCollection => throw Fail.At(
            expression.Span,
            "A collection expression takes its type from where it goes; write new[] { … }, or declare a variable with a type: int[] x = […].",
            "集合表达式的类型取决于它用在哪里；请写 new[] { … }，或声明带类型的变量：int[] x = […]。"),
        BoundChoice => throw Fail.At(
            expression.Span, "The results have no common type; convert one of them: (double)1.", "各个结果没有共同的类型；请转换其中一个，例如 (double)1。"),
        _ => throw Fail.At(
            expression.Span,
            "This expression has no type of its own here; declare the variable with a type instead of var.",
            "这个表达式在这里没有确定的类型；声明变量时请写出类型，不要用 var。"),
    };

    /// <summary>The expression as what is shown: C# takes it as an object, which a bare null can be.</summary>
    public BoundValue ToShown(BoundExpression expression) => expression is BoundNull ? binder.Conversions.Convert(expression, typeof(object)) : ToValue(expression);

    /// <summary>The expression as what a variable declared with <c>var</c> gets: lambdas and methods become Func or Action.</summary>
    public BoundValue ToVariable(BoundExpression expression) =>
        expression is UnboundLambda or BoundMethodGroup && NaturalTypes.Of(binder, expression) is { } type ? binder.Conversions.Convert(expression, type) : ToValue(expression);

    public CompositionNode Compose(IReadOnlyList<BoundValue> parts, Type type, TextSpan span)
    {
        var bare = TypeFacts.Underlying(Erasure.Of(type));
        return new CompositionNode(parts, values => TupleValues.Make(bare, values), type, () => TupleComposer.Find(bare)) { Span = span };
    }

    /// <summary>The one type that all of these can become; null when there is none.</summary>
    public Type? CommonType(IReadOnlyList<BoundExpression> expressions, bool byValue = false)
    {
        var bounds = new List<Type>();
        foreach (var expression in expressions)
            if (expression.Type is { } type && type != typeof(void) && !bounds.Contains(type, SameType.Instance)
                && expressions.All(other => byValue ? binder.Conversions.Implicit(other, type) is not null : Becomes(other, type)))
                bounds.Add(type);
        var common = bounds.Find(candidate => bounds.TrueForAll(other => other == candidate || Betterness.CompareTargets(binder, other, candidate) > 0));
        if (common is null)
            return null;
        foreach (var expression in expressions)
            if (expression.Type is { } own && Erasure.Same(own, common))
                common = binder.Context.Names.Merge(common, own);
        return common;
    }

    // Types decide here, not values: that the constant 1 would fit into a uint does not make uint the common type.
    private bool Becomes(BoundExpression expression, Type type) => expression is ConstantNode { Type: { } own }
        ? binder.Conversions.Types.Implicit(own, type) is not null
        : binder.Conversions.Implicit(expression, type) is not null;

    /// <summary>Whether C# lets the expression stand alone as a statement.</summary>
    public static bool IsStatement(ExpressionSyntax syntax) => syntax switch
    {
        CallSyntax or AssignmentSyntax or AwaitSyntax or NewSyntax => true,
        UnarySyntax { Operator: "++" or "--" } or PostfixSyntax { Operator: "++" or "--" } => true,
        ConditionalAccessSyntax access => IsStatement(access.WhenNotNull),
        _ => false,
    };

    private BoundExpression BindOperator(ExpressionSyntax syntax) => syntax switch
    {
        BinarySyntax binary => BindBinary(binary),
        UnarySyntax { Operator: "++" or "--" } step => binder.Assignments.BindStep(step.Operand, step.Operator, givesOld: false, step.Span),
        PostfixSyntax { Operator: "!" } forgiven => Bind(forgiven.Operand),
        PostfixSyntax step => binder.Assignments.BindStep(step.Operand, step.Operator, givesOld: true, step.Span),
        UnarySyntax unary => binder.Operators.BindUnary(unary.Operator, Bind(unary.Operand), unary.Span),
        AssignmentSyntax assignment => binder.Assignments.Bind(assignment),
        ConditionalSyntax conditional => _choices.BindConditional(conditional),
        SwitchSyntax choice => _choices.BindSwitch(choice),
        CastSyntax cast => _casts.BindCast(cast),
        AsSyntax cast => _casts.BindAs(cast),
        IsSyntax test => binder.Patterns.BindTest(test),
        AwaitSyntax awaited => _accesses.BindAwait(awaited),
        RangeSyntax range => _indexes.BindRange(range),
        DefaultSyntax { Type: null } => new BoundDefault { Span = syntax.Span },
        DefaultSyntax value => BindDefault(value),
        NameOfSyntax name => BindNameOf(name),
        SizeOfSyntax size => BindSizeOf(size),
        NewSyntax or NewArraySyntax or NewAnonymousSyntax or WithSyntax => binder.Creations.Bind(syntax),
        DeclarationSyntax => throw Fail.At(syntax.Span, "A declaration cannot stand here.", "这里不能声明变量。"),
        _ => throw Fail.At(syntax.Span, "This expression is outside the script subset.", "脚本子集不支持这种表达式。"),
    };

    private BoundExpression BindBinary(BinarySyntax syntax)
    {
        var left = Bind(syntax.Left);
        if (left.Type is { } type)
            binder.Context.Probe?.SeeExpected(binder, syntax.Right, type);
        return binder.Operators.BindBinary(syntax.Operator, left, Bind(syntax.Right), syntax.Span);
    }

    private ConstantNode BindDefault(DefaultSyntax syntax)
    {
        var type = binder.Types.Bind(syntax.Type!);
        return new ConstantNode(Conversions.DefaultOf(type), type) { Span = syntax.Span, IsCompileTime = type.IsPrimitive || type.IsEnum || type == typeof(decimal) };
    }

    private ConstantNode BindSizeOf(SizeOfSyntax syntax)
    {
        var type = binder.Types.Bind(syntax.Type);
        var size = Type.GetTypeCode(type) switch
        {
            TypeCode.Boolean or TypeCode.SByte or TypeCode.Byte => 1,
            TypeCode.Char or TypeCode.Int16 or TypeCode.UInt16 => 2,
            TypeCode.Int32 or TypeCode.UInt32 or TypeCode.Single => 4,
            TypeCode.Int64 or TypeCode.UInt64 or TypeCode.Double => 8,
            TypeCode.Decimal => 16,
            _ => throw Fail.At(syntax.Span, $"sizeof knows numbers, bool and char only, not {TypeNames.Of(type)}.", $"sizeof 只适用于数值、bool 和 char，不适用于 {TypeNames.Of(type)}。"),
        };
        return new ConstantNode(size, typeof(int)) { Span = syntax.Span };
    }

    private ConstantNode BindNameOf(NameOfSyntax syntax)
    {
        var bound = BindNamed(syntax.Operand);
        var name = (syntax.Operand, bound) switch
        {
            (NameSyntax simple, _) => simple.Name,
            (MemberSyntax member, _) => member.Name,
            _ => throw Fail.At(syntax.Operand.Span, "nameof takes a name.", "nameof 的参数应当是名称。"),
        };
        return new ConstantNode(name, typeof(string)) { Span = syntax.Span };
    }

    // Inside nameof a type may stand where one of its objects would: nameof(DateTime.Year).
    private BoundExpression BindNamed(ExpressionSyntax operand)
    {
        if (operand is not MemberSyntax { TypeArguments: null } member)
            return Bind(operand);
        var target = member.Target is MemberSyntax ? BindNamed(member.Target) : null;
        if (target is null or BoundTypeName && (target ?? BindTarget(member.Target)) is BoundTypeName { Named: var type })
            return binder.Members.OfObject(type, member) ?? Bind(operand);
        return target is BoundValue value && binder.Members.OfObject(value.Type, member) is { } found ? found : Bind(operand);
    }

    private BoundTuple BindTuple(TupleSyntax syntax)
    {
        var elements = syntax.Elements.Select(element => Bind(element.Value)).ToList();
        foreach (var element in elements)
            if (element is BoundTypeName or BoundNamespace or BoundMethodGroup || element.Type == typeof(void))
                ToValue(element.Type == typeof(void) ? throw Fail.At(element.Span, "This call gives no value.", "这个调用没有返回值。") : element);
        var names = syntax.Elements.Select(static element => element.Name ?? InferredName(element.Value)).ToList();
        TupleNameRules.Check([.. syntax.Elements.Select(static element => element.Name)], syntax.Span);
        var written = names.ToArray();
        for (var index = 0; index < names.Count; index++)
            if (syntax.Elements[index].Name is null && names[index] is { } name && (written.Count(other => other == name) > 1 || TupleNameRules.IsReserved(name)))
                names[index] = null;
        var type = elements.TrueForAll(static element => element.Type is not null)
            ? binder.Context.Names.Tuple([.. elements.Select(static element => element.Type!)], names)
            : null;
        return new BoundTuple(elements, names, type) { Span = syntax.Span };
    }

    private static string? InferredName(ExpressionSyntax value) => value switch
    {
        NameSyntax { TypeArguments: null } name => name.Name,
        MemberSyntax { TypeArguments: null } member => member.Name,
        ConditionalAccessSyntax { WhenNotNull: MemberSyntax member } => member.Name,
        _ => null,
    };

    private UnboundCollection BindCollection(CollectionSyntax syntax) =>
        new([.. syntax.Items.Select(item => (item.IsSpread ? BindValue(item.Value) : Bind(item.Value), item.IsSpread))]) { Span = syntax.Span };
}
