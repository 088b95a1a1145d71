using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>What an argument of a call may begin with: the name of a parameter, or a value of the type that it takes.</summary>
/// <param name="call">The call.</param>
internal sealed class CallOffers(CallSighting call)
{
    /// <summary>The parameters that have no argument yet, by name.</summary>
    public IEnumerable<Offer> NamedArguments()
    {
        if (call.Arguments[call.Index].Name is not null)
            yield break;
        var given = call.Arguments.Select(static argument => argument.Name).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var positional = call.Arguments.Take(call.Index).Count(static argument => argument.Name is null);
        foreach (var (method, skipped) in Methods())
            foreach (var parameter in method.GetParameters().Skip(skipped + positional))
                if (parameter.Name is { } name && !given.Contains(name))
                    yield return new Offer(new CompletionItem(name + ":", CompletionItemKind.NamedArgument) { Detail = Signatures.Of(parameter, call.Binder.Context.Names) }, OfferRank.NamedArgument);
    }

    /// <summary>The types that the parameters at this place have.</summary>
    public IEnumerable<Type> Expected() => Parameters().Select(static parameter => parameter.ParameterType).Where(static type => !type.ContainsGenericParameters);

    /// <summary>The parameters that the argument at this place may be for.</summary>
    public IEnumerable<ParameterInfo> Parameters()
    {
        var argument = call.Arguments[call.Index];
        foreach (var (method, skipped) in Methods())
        {
            var parameters = method.GetParameters();
            var parameter = argument.Name is { } name
                ? Array.Find(parameters, candidate => candidate.Name == name)
                : ParameterAt(parameters, call.Index + skipped);
            if (parameter is not null)
                yield return parameter;
        }
    }

    /// <summary>The methods that may be called, each with the number of parameters that the receiver takes up.</summary>
    public IEnumerable<(MethodBase Method, int Skipped)> Methods()
    {
        foreach (var method in call.Methods)
            yield return (method, 0);
        if (call.Receiver is null)
            yield break;
        var receivers = new ExtensionReceivers(call.Binder);
        foreach (var method in call.Extensions)
            if (receivers.For(method, call.Receiver.Type) is { } fitting)
                yield return (fitting, 1);
    }

    private static ParameterInfo? ParameterAt(ParameterInfo[] parameters, int index)
    {
        if (index < parameters.Length)
            return parameters[index];
        return parameters is [.., var last] && last.IsParamsArray() ? last : null;
    }
}
