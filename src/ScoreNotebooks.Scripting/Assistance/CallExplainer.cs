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
        var word = CursorWord.At(code, position);
        var probe = scan.Literal is { } literal
            ? new Probing(context).At(code, literal.SpanAt(position), CursorProbe.QuotedMarker, scan.Closers())
            : new Probing(context).At(code, word.Span, CursorProbe.Marker, scan.Closers());
        return probe.InnermostCall is { } call ? Explain(call) : null;
    }

    private SignatureHelp? Explain(CallSighting call)
    {
        var methods = new CallOffers(call).Methods().ToList();
        if (methods.Count == 0)
            return null;
        var active = Math.Max(0, methods.FindIndex(method => Takes(method.Method, method.Skipped, call.Arguments.Count)));
        return new SignatureHelp([.. methods.Select(method => Of(method.Method, method.Skipped))], active, ActiveParameter(methods[active], call));
    }

    private CallSignature Of(MethodBase method, int skipped)
    {
        var member = Signatures.Declared(method);
        var said = documentation.Of(member);
        var parameters = method.GetParameters().Skip(skipped)
            .Select(parameter => new SignatureParameter(parameter.Name ?? "", Signatures.Of(parameter), said?.Parameters.GetValueOrDefault(parameter.Name ?? "")));
        return new CallSignature(Signatures.Of(member), said?.Summary, [.. parameters]);
    }

    private static bool Takes(MethodBase method, int skipped, int arguments)
    {
        var parameters = method.GetParameters();
        return parameters.Length - skipped >= arguments || IsParams(parameters);
    }

    private static bool IsParams(ParameterInfo[] parameters) => parameters is [.., var last] && last.IsDefined(typeof(ParamArrayAttribute), inherit: false);

    private static int ActiveParameter((MethodBase Method, int Skipped) active, CallSighting call)
    {
        var parameters = active.Method.GetParameters();
        if (call.Arguments[call.Index].Name is { } name)
            return Array.FindIndex(parameters, parameter => parameter.Name == name) is >= 0 and var named ? named - active.Skipped : parameters.Length;
        return IsParams(parameters) ? Math.Min(call.Index, parameters.Length - active.Skipped - 1) : call.Index;
    }
}
