using System.Collections;
using System.Globalization;
using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>Says what a name in a cell means.</summary>
/// <param name="context">What the session knows; it is left as it is.</param>
/// <param name="documentation">What is said about members and types.</param>
internal sealed class Describer(BindingContext context, Documentation documentation)
{
    private const int LongestValue = 60;

    public Description? At(string code, int position)
    {
        var word = CursorWord.At(code, position);
        if (word.Span.Length == 0 || word.IsNumber)
            return null;
        var scan = CursorScan.Of(code, word.Span.End);
        if (scan.Place != CursorPlace.Code)
            return null;
        var probe = new Probing(context).Of(code, word.Span, scan.Closers());
        if (new CallExplainer(context, documentation).ParameterNamedAt(probe, word.Span.Start) is { } parameter)
            return new Description(parameter.Text, parameter.Documentation, word.Span.Start, word.Span.Length);
        var meanings = probe.Sightings.OfType<MeaningSighting>().Select(MeaningOf).ToList();
        // The method that a call chose says more than all of its name.
        return (meanings.FindLast(static meaning => meaning is MethodBase) ?? meanings.LastOrDefault()) is { } meaning
            ? Describe(meaning, code.Substring(word.Span.Start, word.Span.Length).TrimStart('@'), word.Span)
            : null;
    }

    private static object MeaningOf(MeaningSighting sighting) => sighting.Meaning is BoundMethodGroup group
        ? group.Methods.Count > 0 ? group.Methods : sighting.Binder.Members.Extensions(group.Name)
        : sighting.Meaning;

    private Description Describe(object meaning, string name, TextSpan span) => meaning switch
    {
        MemberInfo member => Of(member, "", span),
        BoundTypeName type => Of(type.Named, "", span),
        IReadOnlyList<MethodInfo> { Count: > 0 } methods => Of(methods[0], methods.Count > 1 ? FormattableString.Invariant($" (+ {methods.Count - 1})") : "", span),
        PropertyNode property => Of(property.Property, "", span),
        FieldNode field => Of(field.Field, "", span),
        ConstantNode { Value: Enum value } when value.GetType().GetField(name) is { } field => Of(field, "", span),
        VariableNode { Variable: var variable } => Text(TextOf(variable), span),
        Variable variable => Text(TextOf(variable), span),
        CompletionItem item => Text(item.Detail, span),
        BoundConsole => Text(NameOffers.Console.Detail, span),
        BoundNamespace space => Text("namespace " + space.Name, span),
        BoundExpression { Type: { } type } => Text($"{TypeNames.Of(type, context.Names)} {name}", span),
        _ => Text(name, span),
    };

    private Description Of(MemberInfo member, string more, TextSpan span) =>
        new(Signatures.Of(member, context.Names) + more, Words(documentation.Of(member)), span.Start, span.Length);

    private static Description Text(string text, TextSpan span) => new(text, null, span.Start, span.Length);

    private static string? Words(MemberDocumentation? said)
    {
        if (said is null)
            return null;
        var lines = new[] { said.Summary, said.Remarks }.OfType<string>()
            .Concat(said.Parameters.Select(static parameter => $"{parameter.Key}: {parameter.Value}"))
            .Concat(said.Returns is null ? [] : ["→ " + said.Returns])
            .Concat(said.Exceptions);
        var text = string.Join('\n', lines);
        return text.Length == 0 ? null : text;
    }

    private string TextOf(Variable variable)
    {
        var text = $"{TypeNames.Of(variable.Type, context.Names)} {variable.Name}";
        var isKept = context.Variables.TryGetValue(variable.Name, out var kept) && kept == variable;
        return isKept && ValueOf(variable.Storage.Value) is { } value ? $"{text} = {value}" : text;
    }

    // Only what is short, and needs none of a library's code to be written.
    private static string? ValueOf(object? value)
    {
        var text = value switch
        {
            null => "null",
            string words => "\"" + words + "\"",
            bool truth => truth ? "true" : "false",
            DateOnly or DateTime or TimeSpan or decimal or Enum => Convert.ToString(value, CultureInfo.InvariantCulture),
            _ when value.GetType().IsPrimitive => Convert.ToString(value, CultureInfo.InvariantCulture),
            Array or IList when value.GetType().Assembly == typeof(object).Assembly => FormattableString.Invariant($"[{((ICollection)value).Count}]"),
            _ => null,
        };
        return text is { Length: > LongestValue } ? text[..LongestValue] + "…" : text;
    }
}
