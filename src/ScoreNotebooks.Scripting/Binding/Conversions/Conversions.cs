namespace ScoreNotebooks.Scripting;

/// <summary>The conversions of C#, chosen by expression and type (chapter 10 of the specification).</summary>
internal sealed class Conversions(Binder binder)
{
    private readonly CollectionConversions _collections = new(binder);
    private readonly TypeConversions _types = new(binder);

    public TypeConversions Types => _types;

    /// <summary>The implicit conversion; null when there is none.</summary>
    public Conversion? Implicit(BoundExpression expression, Type target) => expression switch
    {
        BoundNull => TypeFacts.AcceptsNull(target) ? new Conversion(ConversionKind.Null, null, () => WrittenNull(expression, target)) : null,
        BoundDefault => new Conversion(ConversionKind.Expression, null, () => Constant(expression, DefaultOf(target), target)),
        UnboundLambda lambda => lambda.ConvertTo(target),
        BoundMethodGroup group => binder.Calls.ConvertGroup(group, target),
        UnboundNew creation => ConvertNew(creation, target),
        UnboundCollection collection => _collections.Find(collection, target),
        BoundTuple tuple => ConvertTuple(tuple, target),
        BoundChoice { Type: { } own } choice when _types.Implicit(own, target) is { } step => ConvertNatural(choice, own, step, target),
        BoundChoice choice => ConvertChoice(choice, target),
        InterpolatedStringNode text when target == typeof(FormattableString) || target == typeof(IFormattable)
            => new Conversion(ConversionKind.Expression, null, () => new FormattableStringNode(text, target) { Span = text.Span }),
        ConstantNode { IsCompileTime: true } constant when ConvertConstant(constant, target) is { } conversion => conversion,
        BoundValue value => _types.Implicit(value.Type, target),
        _ => null,
    };

    public Conversion? Explicit(BoundExpression expression, Type target)
    {
        if (Implicit(expression, target) is { } conversion)
            return conversion;
        return expression switch
        {
            BoundTuple tuple => ConvertTuple(tuple, target, isExplicit: true),
            { Type: { } type } => _types.Explicit(type, target),
            _ => null,
        };
    }

    /// <summary>Converts implicitly, or says why not.</summary>
    public BoundValue Convert(BoundExpression expression, Type target)
    {
        if (Implicit(expression, target) is { } conversion)
            return Apply(expression, conversion, target);
        throw WhyNot(expression, target);
    }

    public BoundValue Apply(BoundExpression expression, Conversion conversion, Type target)
    {
        if (conversion.Build is not null)
            return conversion.Build();
        var value = binder.Expressions.ToValue(expression);
        if (value is ConstantNode constant && IsConstantType(target) && conversion.Kind != ConversionKind.UserDefined)
            return Constant(value, conversion.Operation is null ? constant.Value : Converted(constant, conversion.Operation, target), target, constant.IsCompileTime);
        var isSimple = conversion.Kind == ConversionKind.Numeric || (conversion.Kind == ConversionKind.Explicit && binder.Overflow != Overflow.Checked);
        if (isSimple && UnaryOperations.Convert(value, target, expression.Span) is { } number)
            return number;
        if (conversion.Operation is not null)
            return new UnaryOperationNode(value, conversion.Operation, target) { Span = expression.Span, IsConversion = conversion.Kind != ConversionKind.UserDefined };
        return value.Type == target ? value : new RetypedNode(value, target) { Span = expression.Span };
    }

    public static object? DefaultOf(Type type) =>
        Erasure.Of(type) is { IsValueType: true } bare && !TypeFacts.IsNullable(bare) && bare != typeof(void) ? Activator.CreateInstance(bare) : null;

    public ScriptErrorException WhyNot(BoundExpression expression, Type target)
    {
        if (expression is UnboundLambda { Error: { } error })
            return error;
        if (expression is UnboundLambda lambda && TypeFacts.DelegateSignature(target) is { } signature && signature.GetParameters().Length != lambda.ParameterCount)
            return WrongParameterCount(lambda, signature.GetParameters().Length);
        if (expression is UnboundLambda { Syntax.Body: ExpressionSyntax } given && given.ResultFor(target) is { } result && result.Value.Type != typeof(void) && Implicit(result.Value, result.Wanted) is null)
            return WhyNot(result.Value, result.Wanted);
        if (expression is BoundMethodGroup group && TypeFacts.DelegateSignature(target) is not null)
            return Fail.At(
                expression.Span,
                $"No {group.Name} fits {TypeNames.Of(target)}; write a lambda: x => {group.Name}(x).",
                $"没有符合 {TypeNames.Of(target)} 的 {group.Name}；请写 lambda：x => {group.Name}(x)。");
        if (expression is BoundTypeName or BoundNamespace or BoundMethodGroup)
            return ReasonOf(expression);
        if (expression is UnboundCollection collection && CollectionConversions.ElementOf(Erasure.Of(target)) is { } element)
            foreach (var (value, isSpread) in collection.Items)
                if (!isSpread && Implicit(value, element) is null)
                    return WhyNot(value, element);
        if (expression is BoundNull)
            return Fail.At(
                expression.Span,
                $"null is not a value of {TypeNames.Of(target)}." + (target.IsValueType ? $" Write {TypeNames.Of(target)}? for a type that has it." : ""),
                $"{TypeNames.Of(target)} 不能为 null。" + (target.IsValueType ? $"可为 null 的类型请写 {TypeNames.Of(target)}?。" : ""));
        var (advice, chineseAdvice) = ConversionAdvice.For(expression, target, expression.Type is { } from && _types.Explicit(from, target) is not null);
        var plain = Fail.CannotConvert(expression.Span, expression.Type, target);
        return Fail.At(expression.Span, plain.Message + (advice.Length == 0 ? "" : " " + advice), plain.Chinese + chineseAdvice);
    }

    /// <summary>Why a lambda does not take what is passed to it.</summary>
    public static ScriptErrorException WrongParameterCount(UnboundLambda lambda, int passed) => Fail.At(
        lambda.Span,
        $"This lambda has {(lambda.ParameterCount == 1 ? "1 parameter" : $"{lambda.ParameterCount} parameters")}, but {passed} {(passed == 1 ? "is" : "are")} passed to it.",
        $"这个 lambda 有 {lambda.ParameterCount} 个参数，但调用时会传入 {passed} 个。");

    private ScriptErrorException ReasonOf(BoundExpression expression)
    {
        try
        {
            binder.Expressions.ToValue(expression);
        }
        catch (ScriptErrorException error)
        {
            return error;
        }

        return Fail.CannotConvert(expression.Span, expression.Type, typeof(object));
    }

    private Conversion? ConvertConstant(ConstantNode constant, Type target)
    {
        if (_types.Implicit(constant.Type, target) is { } conversion)
            return conversion;
        var underlying = TypeFacts.Underlying(target);
        if (underlying.IsEnum && constant.Value is not (null or char) && TypeFacts.IsNumeric(constant.Type) && System.Convert.ToDouble(constant.Value, System.Globalization.CultureInfo.InvariantCulture) == 0)
            return new Conversion(ConversionKind.Constant, _ => Enum.ToObject(underlying, 0));
        var fits = TypeFacts.IsIntegral(underlying) && underlying != typeof(char) && constant.Value switch
        {
            int => NumericConversion.Fits(constant.Value, underlying) && constant.Type == typeof(int),
            long and >= 0 => underlying == typeof(ulong) && constant.Type == typeof(long),
            _ => false,
        };
        return fits ? new Conversion(ConversionKind.Constant, value => NumericConversion.To(value!, underlying)) : null;
    }

    private Conversion? ConvertNew(UnboundNew creation, Type target)
    {
        var type = TypeFacts.Underlying(target);
        return type.IsInterface || type.IsAbstract || type.IsArray || TypeFacts.DelegateSignature(type) is not null
            ? null
            : new Conversion(ConversionKind.Expression, null, () =>
            {
                var made = binder.WithOverflow(creation.Overflow, () => binder.Within(creation.Scope, () => binder.Creations.BindNew(creation.Syntax, type)));
                return type == target ? made : new RetypedNode(made, target) { Span = creation.Span };
            });
    }

    private Conversion? ConvertTuple(BoundTuple tuple, Type target, bool isExplicit = false)
    {
        var bare = TypeFacts.Underlying(target);
        if (tuple.Type is not null && Erasure.Same(tuple.Type, target))
            return new Conversion(ConversionKind.Identity, null, () => new RetypedNode(binder.Expressions.ToValue(tuple), target) { Span = tuple.Span });
        if (!Tuples.IsTuple(bare) || Tuples.ElementsOf(bare).Length != tuple.Elements.Count)
            return tuple.Type is null ? null : _types.Implicit(tuple.Type, target);
        var types = Tuples.ElementsOf(bare);
        var conversions = new Conversion[types.Length];
        for (var index = 0; index < types.Length; index++)
        {
            var conversion = isExplicit ? Explicit(tuple.Elements[index], types[index]) : Implicit(tuple.Elements[index], types[index]);
            if (conversion is null)
                return null;
            conversions[index] = conversion;
        }

        return new Conversion(ConversionKind.Tuple, null, () =>
        {
            var parts = tuple.Elements.Select((element, index) => Apply(element, conversions[index], types[index])).ToList();
            return binder.Expressions.Compose(parts, target, tuple.Span);
        });
    }

    private Conversion? ConvertChoice(BoundChoice choice, Type target)
    {
        var conversions = new List<Conversion>();
        foreach (var result in choice.Results)
        {
            if (Implicit(result, target) is not { } conversion)
                return null;
            conversions.Add(conversion);
        }

        return new Conversion(ConversionKind.Expression, null, () =>
            choice.Build(choice.Results.Select((result, index) => Apply(result, conversions[index], target)).ToList(), target));
    }

    // A switch expression with a type of its own is made in that type first, if that converts.
    private Conversion ConvertNatural(BoundChoice choice, Type own, Conversion step, Type target) => new(step.Kind, null, () =>
    {
        var natural = ConvertChoice(choice, own)!.Build!();
        return Apply(natural, step, target);
    });

    // The compiler makes 0 of a constant that is out of range, where at run time the nearest value comes out.
    private static object? Converted(ConstantNode constant, Func<object?, object?> operation, Type target)
    {
        var number = target.IsEnum ? Enum.GetUnderlyingType(target) : target;
        var isOutside = constant is { IsCompileTime: true, Value: double or float } && TypeFacts.IsIntegral(number)
            && !NumericConversion.FitsReal(System.Convert.ToDouble(constant.Value, System.Globalization.CultureInfo.InvariantCulture), number);
        return operation(isOutside ? 0.0 : constant.Value);
    }

    private static bool IsConstantType(Type type) => type.IsEnum || type == typeof(string) || TypeFacts.IsNumeric(type) || type == typeof(bool);

    private static ConstantNode WrittenNull(BoundExpression expression, Type type) =>
        new(null, type) { Span = expression.Span, IsCompileTime = !TypeFacts.IsNullable(type), IsWrittenNull = true };

    private static ConstantNode Constant(BoundExpression expression, object? value, Type type, bool isCompileTime = true) =>
        new(value, type) { Span = expression.Span, IsCompileTime = isCompileTime && !TypeFacts.IsNullable(type) };
}
