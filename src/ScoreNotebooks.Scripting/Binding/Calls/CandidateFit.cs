using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>Tries one method against the arguments of a call.</summary>
internal sealed class CandidateFit(Binder binder, MethodBase method, IReadOnlyList<Argument> arguments, IReadOnlyList<Type>? typeArguments, TextSpan span)
{
    private readonly ParameterInfo[] _declared = method.GetParameters();

    public OverloadFailure? Failure { get; private set; }

    public Candidate? Find() => Try(isExpanded: false) ?? (_declared is [.., var last] && last.IsParams() ? Try(isExpanded: true) : null);

    private Candidate? Try(bool isExpanded)
    {
        var map = new int[arguments.Count];
        if (!MapArguments(map, isExpanded, out var usesDefaults))
            return null;
        if (Close(map, isExpanded) is not { } closed)
            return null;
        var parameters = closed.GetParameters();
        var wanted = new Type[arguments.Count];
        var conversions = new Conversion[arguments.Count];
        for (var index = 0; index < arguments.Count; index++)
        {
            wanted[index] = WantedType(parameters, map[index], isExpanded);
            if (ConvertArgument(arguments[index], parameters[map[index]], wanted[index]) is not { } conversion)
                return Fails(3 + index, arguments[index], parameters[map[index]], wanted[index]);
            conversions[index] = conversion;
        }

        return new Candidate(closed, method, parameters, map, wanted, conversions) { IsExpanded = isExpanded, UsesDefaults = usesDefaults };
    }

    private bool MapArguments(int[] map, bool isExpanded, out bool usesDefaults)
    {
        usesDefaults = false;
        var taken = new bool[_declared.Length];
        for (var index = 0; index < arguments.Count; index++)
        {
            var position = arguments[index].Name is { } name ? Array.FindIndex(_declared, parameter => parameter.Name == name) : Positional(index, isExpanded);
            if (arguments[index].Name is not null && position != index && position >= 0 && arguments.Skip(index + 1).Any(static later => later.Name is null))
                return RefuseOutOfPlace(arguments[index]);
            if (position < 0)
                return RefusePlace(arguments[index]);
            if (taken[position] && !(isExpanded && position == _declared.Length - 1))
                return RefuseSecond(arguments[index], _declared[position]);
            taken[position] = true;
            map[index] = position;
        }

        for (var index = 0; index < _declared.Length; index++)
        {
            if (taken[index] || (isExpanded && index == _declared.Length - 1))
                continue;
            if (!_declared[index].IsOptional && binder.Context.Probe?.Holds(span) != true)
                return RefuseMissing(_declared[index]);
            usesDefaults = true;
        }

        return true;
    }

    private int Positional(int index, bool isExpanded)
    {
        if (isExpanded && index >= _declared.Length - 1)
            return _declared.Length - 1;
        return index < _declared.Length ? index : -1;
    }

    private MethodBase? Close(int[] map, bool isExpanded)
    {
        if (!method.IsGenericMethodDefinition)
            return typeArguments is null ? method : null;
        var definition = (MethodInfo)method;
        if (typeArguments is not null)
            return typeArguments.Count == definition.GetGenericArguments().Length ? Construct(definition, [.. typeArguments]) : null;
        var pairs = new List<Passing>();
        for (var index = 0; index < arguments.Count; index++)
            pairs.Add(new Passing(WantedType(_declared, map[index], isExpanded), arguments[index].Value));
        var inference = new TypeInference(binder, definition, pairs);
        if (inference.Infer() is { } inferred)
            return Construct(definition, inferred);
        Failure = new OverloadFailure(inference.LambdaError is null ? 2 : 20, () => inference.LambdaError ?? WrongLambda(pairs) ?? Fail.At(
            span,
            $"The type arguments of {method.Name} cannot be inferred from its arguments; write {method.Name}<…>(…).",
            $"无法从参数推断 {method.Name} 的类型参数，请写成 {method.Name}<…>(…)。"));
        return null;
    }

    // What keeps the types unknown is most often a lambda that cannot be meant.
    private static ScriptErrorException? WrongLambda(List<Passing> pairs)
    {
        foreach (var (parameter, argument) in pairs)
        {
            if (argument is not UnboundLambda lambda || TypeFacts.DelegateSignature(parameter) is not { } signature)
                continue;
            var passed = signature.GetParameters().Length;
            if (passed != lambda.ParameterCount)
                return Conversions.WrongParameterCount(lambda, passed);
            if (signature.ReturnType != typeof(void) && lambda.GivesNothing)
                return Fail.At(lambda.Span, "This lambda gives no value; end its block with return ….", "这个 lambda 没有返回值；请在代码块末尾写 return …。");
        }

        return null;
    }

    private static MethodInfo? Construct(MethodInfo definition, Type[] types)
    {
        try
        {
            return definition.MakeGenericMethod(types);
        }
        catch (ArgumentException)
        {
            return ConstructErased(definition, types);
        }
    }

    // A tuple with names is a type of its own while binding, and may miss an interface that a constraint asks for.
    private static MethodInfo? ConstructErased(MethodInfo definition, Type[] types)
    {
        try
        {
            return definition.MakeGenericMethod([.. types.Select(Erasure.Of)]);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private Type WantedType(ParameterInfo[] parameters, int position, bool isExpanded)
    {
        var type = TupleNameAttributes.ParameterType(binder.Context.Names, parameters[position]);
        if (isExpanded && position == parameters.Length - 1)
            return CollectionConversions.ElementOf(type) ?? typeof(void);
        return type.IsByRef ? type.GetElementType()! : type;
    }

    private Conversion? ConvertArgument(Argument argument, ParameterInfo parameter, Type wanted)
    {
        if (argument.IsOut != parameter.IsByOut())
            return null;
        if (!argument.IsOut)
            return binder.Conversions.Implicit(argument.Value, wanted) is { } conversion && (!argument.IsReceiver || KeepsValue(conversion)) ? conversion : null;
        return argument.Value.Type is null || Erasure.Same(argument.Value.Type, wanted) ? Conversion.Identity : null;
    }

    private static bool KeepsValue(Conversion conversion) =>
        conversion.Kind is ConversionKind.Identity or ConversionKind.Reference or ConversionKind.Tuple or ConversionKind.Expression;

    private ScriptErrorException WhyNot(Argument argument, ParameterInfo parameter, Type wanted)
    {
        if (argument.IsReceiver && argument.Value.Type is { } own && binder.Conversions.Implicit(argument.Value, wanted) is not null)
            return Fail.At(
                argument.Span,
                $"{method.Name} is for {TypeNames.Of(wanted)}, and an extension method converts nothing; write (({TypeNames.Of(wanted)})…).{method.Name}() for this {TypeNames.Of(own)}.",
                $"{method.Name} 用于 {TypeNames.Of(wanted)}，扩展方法不会转换类型；这里的 {TypeNames.Of(own)} 请写成 (({TypeNames.Of(wanted)})…).{method.Name}()。");
        if (argument.IsOut != parameter.IsByOut())
            return argument.IsOut
                ? Fail.At(argument.Span, $"{parameter.Name} is not an out parameter; leave out the word out.", $"{parameter.Name} 不是 out 参数，请去掉 out。")
                : Fail.At(argument.Span, $"{parameter.Name} is an out parameter: write out var {parameter.Name}.", $"{parameter.Name} 是 out 参数，请写 out var {parameter.Name}。");
        var error = binder.Conversions.WhyNot(argument.Value, wanted);
        return argument.Value is UnboundLambda { Error: not null }
            ? error
            : Fail.At(error.Span, $"The parameter {parameter.Name}: {error.Message}", $"参数 {parameter.Name}：{error.Chinese}");
    }

    // Of several overloads, the one that has a name like the misspelt one is meant.
    private int RankOf(Argument argument) => argument.Name is not { } name ? 0 : NearestParameter(name) is null ? 2 : 3;

    private string? NearestParameter(string name) => NearestName.To(name, _declared.Select(static parameter => parameter.Name ?? ""));

    private ScriptErrorException UnknownParameter(Argument argument, string name)
    {
        var names = _declared.Select(static parameter => parameter.Name).ToList();
        var nearest = NearestParameter(name);
        return Fail.At(
            argument.Span,
            $"{method.Name} has no parameter {name}." + (nearest is null ? $" It has: {string.Join(", ", names)}." : $" Did you mean {nearest}?"),
            $"{method.Name} 没有参数 {name}。" + (nearest is null ? $"它的参数是：{string.Join("、", names)}。" : $"是否想写 {nearest}？"));
    }

    private ScriptErrorException TooMany(Argument argument) => Fail.At(
        argument.Span,
        $"{MethodNames.Of(method)} takes {_declared.Length} arguments, not {arguments.Count}.",
        $"{MethodNames.Of(method)} 只有 {_declared.Length} 个参数，这里写了 {arguments.Count} 个。");

    private ScriptErrorException Missing(ParameterInfo parameter) => Fail.At(
        span,
        $"The argument {parameter.Name} ({TypeNames.Of(parameter.ParameterType)}) of {MethodNames.Of(method)} is missing.",
        $"{MethodNames.Of(method)} 缺少参数 {parameter.Name}（{TypeNames.Of(parameter.ParameterType)}）。");

    private bool RefusePlace(Argument argument) =>
        Refuse(() => argument.Name is { } unknown ? UnknownParameter(argument, unknown) : TooMany(argument), RankOf(argument));

    private bool RefuseOutOfPlace(Argument argument) => Refuse(
        () => Fail.At(
            argument.Span,
            $"{argument.Name} stands out of its place, so every argument behind it needs its name too.",
            $"{argument.Name} 不在自己的位置上，它后面的参数也都要写名称。"),
        2);

    private bool RefuseSecond(Argument argument, ParameterInfo parameter) => Refuse(
        () => Fail.At(argument.Span, $"The parameter {parameter.Name} gets two values.", $"参数 {parameter.Name} 被赋值了两次。"), 2);

    private bool RefuseMissing(ParameterInfo parameter) => Refuse(() => Missing(parameter), 1);

    private bool Refuse(Func<ScriptErrorException> reason, int progress)
    {
        if (Failure is null || Failure.Progress < progress)
            Failure = new OverloadFailure(progress, reason);
        return false;
    }

    private Candidate? Fails(int progress, Argument argument, ParameterInfo parameter, Type wanted)
    {
        // What is wrong with a lambda changes as other methods are tried; the reason is what is wrong with it now.
        var own = (argument.Value as UnboundLambda)?.Error;
        Refuse(() => own ?? WhyNot(argument, parameter, wanted), arguments.Any(static argument => argument.Value is UnboundLambda { Error: not null }) ? progress + 20 : progress);
        return null;
    }
}
