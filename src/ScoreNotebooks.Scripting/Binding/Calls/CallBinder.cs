using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>Binds calls: of methods, extension methods, delegates, and <c>display</c>.</summary>
internal sealed class CallBinder(Binder binder)
{
    public BoundExpression Bind(CallSyntax syntax)
    {
        if (syntax.Target is NameSyntax { Name: "display", TypeArguments: null } && syntax.Arguments.Count == 1 && binder.Names.TryVariable("display", syntax.Span) is null
            && binder.Names.TryFunctions("display", syntax.Span) is null)
        {
            binder.Context.Probe?.SeeMeaning(binder, syntax.Target.Span, NameOffers.Display);
            return Display(binder.Expressions.ToShown(binder.Expressions.Bind(syntax.Arguments[0].Value)), syntax.Span);
        }

        var target = syntax.Target is MemberSyntax member ? binder.Members.Bind(member, isCalled: true) : binder.Expressions.BindTarget(syntax.Target);
        if (target is BoundMethodGroup group)
        {
            binder.Context.Probe?.SeeCall(binder, group.Receiver, group.Methods, group.Receiver is null ? [] : binder.Members.Extensions(group.Name), syntax.Arguments);
            return BindGroup(group, syntax);
        }

        if (target is BoundTypeName called)
            throw CalledType(called.Named, syntax.Target.Span);
        var value = binder.Expressions.ToValue(target);
        if (TypeFacts.DelegateSignature(value.Type) is null && value is VariableNode { Variable.Owner: null } && syntax.Target is NameSyntax name
            && binder.Names.TryFunctions(name.Name, name.Span) is { } functions)
            return BindGroup(functions, syntax);
        if (TypeFacts.DelegateSignature(value.Type) is not { } invoke)
            throw Fail.At(syntax.Target.Span, $"{TypeNames.Of(value.Type)} is not a method and cannot be called; leave out the parentheses.", $"{TypeNames.Of(value.Type)} 不是方法，不能调用；请去掉圆括号。");
        binder.Context.Probe?.SeeCall(binder, value, [invoke], [], syntax.Arguments);
        var arguments = BindArguments(syntax.Arguments);
        var candidate = binder.Overloads.Resolve([invoke], arguments, null, syntax.Span, out var failure) ?? throw failure!.Error;
        return Complete(value, candidate, arguments, syntax.Span);
    }

    private static ScriptErrorException CalledType(Type type, TextSpan span)
    {
        var name = TypeNames.Of(type);
        var instead = type == typeof(string) ? "x.ToString()" : type == typeof(bool) || TypeFacts.IsNumeric(type) ? $"{name}.Parse(…)" : $"new {name}(…)";
        return TypeFacts.IsNumeric(type)
            ? Fail.At(span, $"{name} is a type and cannot be called; write ({name})x for a number, {instead} for text.", $"{name} 是类型，不能调用；数字请写 ({name})x，文本请写 {instead}。")
            : Fail.At(span, $"{name} is a type and cannot be called; write {instead}.", $"{name} 是类型，不能调用；请写 {instead}。");
    }

    public List<Argument> BindArguments(IReadOnlyList<ArgumentSyntax> arguments)
    {
        var bound = new List<Argument>(arguments.Count);
        foreach (var argument in arguments)
        {
            var value = argument.Value is DeclarationSyntax declaration
                ? new OutDeclaration(declaration.Type is VarTypeSyntax ? null : binder.Types.Bind(declaration.Type), declaration.Name) { Span = declaration.Span }
                : argument.IsOut && argument.Value is NameSyntax { Name: "_" } && binder.Names.TryVariable("_", argument.Span) is null
                ? new OutDeclaration(null, "_") { Span = argument.Span }
                : binder.Expressions.Bind(argument.Value);
            if (value.Type == typeof(void))
                throw Fail.At(argument.Span, "This call gives no value, so it cannot be an argument.", "这个调用没有返回值，不能作为参数。");
            binder.Context.Probe?.SeeArgument(argument, value);
            bound.Add(new Argument(argument.Span, argument.Name, argument.IsOut, value));
        }

        return bound;
    }

    /// <summary>The arguments in the order of the parameters, converted, with defaults and params arrays filled in.</summary>
    public IReadOnlyList<BoundValue> Arrange(Candidate candidate, IReadOnlyList<Argument> arguments, TextSpan span)
    {
        var values = new BoundValue?[candidate.Parameters.Length];
        var rest = new List<BoundValue>();
        var last = candidate.Parameters.Length - 1;
        for (var index = 0; index < arguments.Count; index++)
        {
            var value = ConvertArgument(arguments[index], candidate.Conversions[index], candidate.Wanted[index]);
            if (candidate.IsExpanded && candidate.Map[index] == last)
                rest.Add(value);
            else
                values[candidate.Map[index]] = value;
        }

        if (candidate.IsExpanded)
        {
            var type = candidate.Parameters[last].ParameterType;
            values[last] = type.IsArray
                ? new ArrayNode(Erasure.Of(type.GetElementType()!), null, rest, type) { Span = span }
                : binder.Conversions.Convert(new UnboundCollection([.. rest.Select(static item => ((BoundExpression)item, false))]) { Span = span }, type);
        }

        for (var index = 0; index < values.Length; index++)
            values[index] ??= DefaultArgument(candidate.Parameters[index], span);
        return values!;
    }

    public Conversion? ConvertGroup(BoundMethodGroup group, Type target)
    {
        if (target == typeof(object) || target == typeof(Delegate))
            return NaturalTypes.Of(binder, group) is { } natural ? ConvertGroup(group, natural) : null;
        if (TypeFacts.DelegateSignature(target) is not { } signature)
            return null;
        var types = signature.GetParameters().Select(static parameter => parameter.ParameterType).ToList();
        if (ResolveGroup(group, types, out var receiver) is not { } candidate || candidate.Method is not MethodInfo method)
            return null;
        var returns = method.ReturnType;
        var fits = signature.ReturnType == typeof(void) || Erasure.Same(returns, signature.ReturnType)
            || (!returns.IsValueType && binder.Conversions.Types.Standard(returns, signature.ReturnType) is not null);
        // A delegate passes its arguments as they are: numbers do not widen on the way.
        for (var index = 0; index < types.Count; index++)
            fits &= Erasure.Same(types[index], candidate.Wanted[index])
                || (!types[index].IsValueType && binder.Conversions.Types.Standard(types[index], candidate.Wanted[index]) is { Kind: ConversionKind.Reference });
        if (!fits || candidate.IsExpanded || candidate.UsesDefaults)
            return null;
        if (method is ScriptFunction function)
            return new Conversion(ConversionKind.Expression, null, () => binder.Functions.Group(function, target, group.Span));
        var held = receiver is { Type.IsValueType: true } ? StructVariables.Copy(receiver) : receiver;
        return new Conversion(ConversionKind.Expression, null, () => !CallGuard.AllowsDelegate(method) ? throw NeedsLambda(group) : new MethodGroupNode(held, Erasure.Of(method), target) { Span = group.Span });
    }

    private static ScriptErrorException NeedsLambda(BoundMethodGroup group) => Fail.At(
        group.Span,
        $"{group.Name} is limited in what it may make, so it cannot become a delegate by its name; write a lambda that calls it.",
        $"{group.Name} 的结果大小受限制，不能直接用方法名作为委托；请写成调用它的 lambda。");

    /// <summary>Binds the call of Add, or of an extension of that name, for an element of a collection initialiser.</summary>
    public BoundValue BindAdd(BoundValue receiver, MemberSyntax target, IReadOnlyList<ArgumentSyntax> arguments, TextSpan span)
    {
        var methods = TypeFacts.MemberSources(receiver.Type).SelectMany(static source => source.GetMember("Add")).OfType<MethodInfo>()
            .Where(method => MemberReach.Allows(method, binder.Context.Catalog.IsReachable) && binder.Members.IsUsable(method)).ToList();
        var group = new BoundMethodGroup(receiver, receiver.Type, "Add", methods) { Span = span };
        return (BoundValue)BindGroup(group, new CallSyntax(span, target, arguments));
    }

    /// <summary>What the method of a group returns that takes parameters of these types; null when there is none.</summary>
    public Type? ReturnTypeOfGroup(BoundMethodGroup group, IReadOnlyList<Type> types) => (ResolveGroup(group, types, out _)?.Method as MethodInfo)?.ReturnType;

    private Candidate? ResolveGroup(BoundMethodGroup group, IReadOnlyList<Type> types, out BoundValue? receiver)
    {
        var arguments = types.Select(type => new Argument(group.Span, null, false, new ConstantNode(null, type) { Span = group.Span, IsCompileTime = false })).ToList();
        receiver = group.Receiver;
        return binder.Overloads.Resolve(group.Methods, arguments, group.TypeArguments, group.Span, out _);
    }

    private BoundExpression BindGroup(BoundMethodGroup group, CallSyntax syntax)
    {
        var arguments = BindArguments(syntax.Arguments);
        OverloadFailure? failure = null;
        if (group.Methods.Count > 0 && binder.Overloads.Resolve(group.Methods, arguments, group.TypeArguments, syntax.Span, out failure) is { } candidate)
        {
            SeeMethod(candidate, syntax);
            SpanOverloads.RefuseIfMeant(binder, group, candidate, arguments, syntax.Span);
            return Complete(group.Receiver, candidate, arguments, syntax.Span);
        }

        if (group.Receiver is not null && BindExtension(group, arguments, syntax, ref failure) is { } call)
            return call;
        if (group is { Name: "Display", Receiver: { } shown } && arguments.Count == 0 && group.Methods.Count == 0)
            return Display(shown, syntax.Span);
        throw Describe(group, failure, syntax);
    }

    private BoundExpression? BindExtension(BoundMethodGroup group, List<Argument> arguments, CallSyntax syntax, ref OverloadFailure? failure)
    {
        var methods = binder.Members.Extensions(group.Name);
        if (methods.Count == 0)
            return null;
        var all = new List<Argument> { new(group.Receiver!.Span, null, false, group.Receiver) { IsReceiver = true } };
        all.AddRange(arguments);
        var candidate = binder.Overloads.Resolve(methods, all, group.TypeArguments, syntax.Span, out var reason);
        if (reason is not null && (failure is null || reason.Progress > failure.Progress))
            failure = reason;
        if (candidate is not null)
            SeeMethod(candidate, syntax);
        return candidate is null ? null : Complete(null, candidate, all, syntax.Span);
    }

    private void SeeMethod(Candidate candidate, CallSyntax syntax) => binder.Context.Probe?.SeeMeaning(
        binder, syntax.Target is MemberSyntax member ? member.NameSpan : syntax.Target.Span, candidate.Method);

    private static ScriptErrorException Describe(BoundMethodGroup group, OverloadFailure? failure, CallSyntax syntax)
    {
        if (group.Methods.Count <= 1 && failure is not null)
            return failure.Error;
        var methods = group.Methods.Take(4).Select(MethodNames.Of).ToList();
        var (overloads, chineseOverloads) = (string.Join("; ", methods), string.Join("；", methods));
        if (failure is null)
            return Fail.At(syntax.Span, $"No {group.Name} takes these arguments. There are: {overloads}.", $"没有接受这些参数的 {group.Name}。可用的有：{chineseOverloads}。");
        return failure.Progress >= 20 || group.Methods.Count == 0
            ? failure.Error
            : Fail.At(failure.Error.Span, $"{failure.Error.Message} The overloads are: {overloads}.", $"{failure.Error.Chinese}可用的重载：{chineseOverloads}。");
    }

    private BoundExpression Complete(BoundValue? receiver, Candidate candidate, IReadOnlyList<Argument> arguments, TextSpan span)
    {
        var method = (MethodInfo)candidate.Method;
        var values = Arrange(candidate, arguments, span);
        if (method is ScriptFunction function)
            return binder.Functions.Call(function, values, OrderOf(candidate), span);
        binder.Members.RequireReachable(method, method.ReturnType, span);
        if (receiver is not null && TypeFacts.IsNullable(receiver.Type) && NullableMembers.Call(receiver, method, values, span) is { } special)
            return special;
        var type = TupleNameAttributes.ReturnType(binder.Context.Names, method);
        var bare = Erasure.Of(method);
        return receiver is { Type.IsValueType: true } && StructVariables.MayChange(bare)
            ? new StructCallNode(receiver, StructVariables.FindForCall(receiver), bare, values, OrderOf(candidate), type) { Span = span }
            : new CallNode(receiver, bare, values, type) { Span = span, Order = OrderOf(candidate) };
    }

    /// <summary>The parameters in the order in which their arguments were written; null when that is their own order.</summary>
    public static int[]? OrderOf(Candidate candidate)
    {
        for (var index = 1; index < candidate.Map.Length; index++)
            if (candidate.Map[index] < candidate.Map[index - 1])
                return [.. candidate.Map, .. Enumerable.Range(0, candidate.Parameters.Length).Except(candidate.Map)];
        return null;
    }

    private BoundValue ConvertArgument(Argument argument, Conversion conversion, Type wanted)
    {
        if (!argument.IsOut)
            return binder.Conversions.Apply(argument.Value, conversion, wanted);
        AssignableNode target = argument.Value switch
        {
            OutDeclaration { Name: "_" } => new DiscardNode(wanted) { Span = argument.Span },
            OutDeclaration declaration => new DeclarationNode(binder.Declare(declaration.Name, wanted, declaration.Span)) { Span = argument.Span },
            _ => binder.Assignments.RequireVariable(argument.Value),
        };
        return new OutNode(target) { Span = argument.Span };
    }

    private static BoundValue DefaultArgument(ParameterInfo parameter, TextSpan span)
    {
        var type = parameter.ParameterType;
        if (type == typeof(CancellationToken))
            return new CancellationNode { Span = span };
        var value = parameter.HasDefaultValue ? parameter.DefaultValue : null;
        var underlying = TypeFacts.Underlying(type);
        if (value is not null && underlying.IsEnum && value.GetType() != underlying)
            value = Enum.ToObject(underlying, value);
        if (value is DBNull or Missing)
            value = null;
        return new ConstantNode(value ?? Conversions.DefaultOf(type), type) { Span = span };
    }

    private DisplayNode Display(BoundValue value, TextSpan span) => new(value, binder.Context.Options.Display) { Span = span };
}
