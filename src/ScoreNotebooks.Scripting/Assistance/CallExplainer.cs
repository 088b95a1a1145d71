using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>Says which methods the call around the cursor may mean.</summary>
/// <param name="context">What the session knows; it is left as it is.</param>
/// <param name="documentation">What is said about methods.</param>
internal sealed class CallExplainer(BindingContext context, Documentation documentation)
{
    public SignatureHelp? At(string code, int position)
    {
        var scan = CursorScan.Of(code, position);
        if (scan.Place is not (CursorPlace.Code or CursorPlace.Text))
            return null;
        return Probe(code, position, scan).InnermostCall is { } call ? Explain(call) : null;
    }

    /// <summary>The parameter that an argument written at a place names; null when none is named there.</summary>
    public SignatureParameter? ParameterNamedAt(CursorProbe probe, int position)
    {
        foreach (var call in probe.Sightings.OfType<CallSighting>())
            if (call.Arguments[call.Index] is { Name: { } name } argument && argument.Span.Start == position && Explain(call) is { } help
                && help.Signatures[help.ActiveSignature].Parameters.FirstOrDefault(parameter => parameter.Name == name) is { } parameter)
                return parameter;
        return null;
    }

    private CursorProbe Probe(string code, int position, CursorScan scan)
    {
        var probing = new Probing(context);
        if (scan.Literal is { } literal)
            return probing.At(code, literal.SpanAt(position), CursorProbe.QuotedMarker, scan.Closers());
        var word = CursorWord.At(code, position);
        // Behind an argument no name can follow: the call is looked at as it is.
        return word.Span.Length == 0 && code.AsSpan(0, position).TrimEnd() is [.., '"' or '\'' or ')' or ']' or '}']
            ? probing.Of(code, new TextSpan(position, 0), scan.Closers())
            : probing.At(code, word.Span, CursorProbe.Marker, scan.Closers());
    }

    private SignatureHelp? Explain(CallSighting call)
    {
        var methods = new CallOffers(call).Methods().ToList();
        if (methods.Count == 0)
            return null;
        var choice = new OverloadChoice(call);
        var active = choice.Among(methods);
        var parameters = methods[active].Method.GetParameters()[methods[active].Skipped..];
        return new SignatureHelp([.. methods.Select(method => Of(method.Method, method.Skipped))], active, choice.PlaceOf(call.Index, parameters));
    }

    private CallSignature Of(MethodBase method, int skipped)
    {
        var member = Signatures.Declared(method);
        var said = documentation.Of(member);
        var parameters = method.GetParameters().Skip(skipped)
            .Select(parameter => new SignatureParameter(parameter.Name ?? "", Signatures.Of(parameter, context.Names), said?.Parameters.GetValueOrDefault(parameter.Name ?? "")));
        return new CallSignature(Signatures.Of(member, context.Names), said?.Summary, [.. parameters]);
    }
}
