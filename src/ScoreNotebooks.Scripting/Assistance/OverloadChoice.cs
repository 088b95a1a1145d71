using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>Which of several methods a call means most likely, by what is written of it so far.</summary>
/// <param name="call">The call.</param>
internal sealed class OverloadChoice(CallSighting call)
{
    private const int NoSuchParameter = 1000;
    private const int DoesNotConvert = 100;

    /// <summary>The position of the first method that what is written fits best.</summary>
    public int Among(IReadOnlyList<(MethodBase Method, int Skipped)> methods)
    {
        var misfits = methods.Select(method => Misfit(method.Method.GetParameters()[method.Skipped..])).ToList();
        return misfits.IndexOf(misfits.Min());
    }

    /// <summary>The position of the parameter that an argument is for; past the last one when there is none.</summary>
    public int PlaceOf(int argument, ParameterInfo[] parameters)
    {
        if (call.Arguments[argument].Name is { } name)
            return Array.FindIndex(parameters, parameter => parameter.Name == name) is >= 0 and var named ? named : parameters.Length;
        var taken = Enumerable.Range(0, argument)
            .Select(index => call.Arguments[index].Name is { } given ? Array.FindIndex(parameters, parameter => parameter.Name == given) : index).ToHashSet();
        var free = Enumerable.Range(0, parameters.Length).FirstOrDefault(index => !taken.Contains(index), parameters.Length);
        return free == parameters.Length && IsParams(parameters) ? parameters.Length - 1 : free;
    }

    private int Misfit(ParameterInfo[] parameters)
    {
        var misfit = 0;
        for (var index = 0; index < call.Arguments.Count; index++)
            misfit += PlaceOf(index, parameters) is var place && place == parameters.Length ? NoSuchParameter : Misfit(call.Arguments[index], parameters, place);
        return misfit;
    }

    private int Misfit(ArgumentSyntax argument, ParameterInfo[] parameters, int place)
    {
        var type = parameters[place].ParameterType;
        var element = place == parameters.Length - 1 && IsParams(parameters) ? TypeFacts.ElementType(type) : null;
        return element is null ? Misfit(argument, type) : Math.Min(Misfit(argument, type), Misfit(argument, element));
    }

    private int Misfit(ArgumentSyntax argument, Type wanted)
    {
        if (argument.Value is LambdaSyntax lambda)
            return TypeFacts.DelegateSignature(wanted)?.GetParameters().Length == lambda.Parameters.Count ? 0 : DoesNotConvert;
        if (wanted.ContainsGenericParameters || !call.Bound.TryGetValue(argument, out var value) || value is not (BoundValue or BoundNull or BoundTuple or UnboundCollection))
            return 0;
        return KindOf(value, wanted) switch { null => DoesNotConvert, ConversionKind.Identity => 0, _ => 1 };
    }

    private ConversionKind? KindOf(BoundExpression value, Type wanted)
    {
        try
        {
            return call.Binder.Conversions.Implicit(value, wanted)?.Kind;
        }
        catch (ScriptErrorException)
        {
            return null;
        }
    }

    private static bool IsParams(ParameterInfo[] parameters) => parameters is [.., var last] && last.IsParamsArray();
}
