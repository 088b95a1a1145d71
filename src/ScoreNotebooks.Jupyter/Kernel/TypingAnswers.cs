using System.Text;
using ScoreNotebooks.Hosting;
using ScoreNotebooks.Scripting;

namespace ScoreNotebooks.Jupyter;

/// <summary>Answers those who are typing a cell.</summary>
/// <param name="interpreter">Knows the language and what the session holds.</param>
internal sealed class TypingAnswers(IInterpreter interpreter)
{
    /// <summary>What could stand at a place.</summary>
    public CompleteReply Complete(PlaceRequest request)
    {
        var code = request.Code;
        var position = CodePoints.ToUtf16(code, request.CursorPos);
        var list = interpreter.Complete(code, position);
        var (start, end) = (CodePoints.FromUtf16(code, list.Start), CodePoints.FromUtf16(code, list.Start + list.Length));
        var items = Beginning(list.Items, code[list.Start..position].TrimStart('@'));
        return new CompleteReply(
            [.. items.Select(static item => item.Text)], start, end,
            new CompleteMetadata([.. items.Select(item => new CompletionType(item.Text, TypeOf(item.Kind), item.Detail, start, end))]));
    }

    /// <summary>What stands at a place: the name there, or else the call around it.</summary>
    public InspectReply Inspect(PlaceRequest request)
    {
        var position = CodePoints.ToUtf16(request.Code, request.CursorPos);
        var parts = new List<(string Declaration, string? Documentation)>();
        if (Describe(request.Code, position) is { } description)
            parts.Add((description.Text, description.Documentation));
        else if (interpreter.SignaturesAt(request.Code, position) is { } help)
            parts.AddRange(help.Signatures.Select(signature => (signature.Text, Documentation(signature, help))));
        return parts.Count == 0 ? new InspectReply(false, new MimeBundle([])) : new InspectReply(true, Bundle(parts));
    }

    /// <summary>Whether a cell can run as it is.</summary>
    public IsCompleteReply IsComplete(IsCompleteRequest request)
    {
        var completeness = interpreter.Completeness(request.Code);
        return completeness.State switch
        {
            CellState.Complete => new IsCompleteReply("complete"),
            CellState.Incomplete => new IsCompleteReply("incomplete", new string(' ', completeness.Indentation)),
            _ => new IsCompleteReply("invalid"),
        };
    }

    // Jupyter's own front ends complete what all matches begin with, so matches elsewhere in a name count only where there is no other.
    private static IReadOnlyList<CompletionItem> Beginning(IReadOnlyList<CompletionItem> items, string typed)
    {
        var beginning = items.Where(item => item.Text.TrimStart('@').StartsWith(typed, StringComparison.OrdinalIgnoreCase)).ToList();
        return beginning.Count > 0 ? beginning : items;
    }

    // The cursor stands behind a name as often as in it.
    private Description? Describe(string code, int position) =>
        interpreter.Describe(code, position) ?? (position > 0 ? interpreter.Describe(code, position - 1) : null);

    private static string? Documentation(CallSignature signature, SignatureHelp help)
    {
        if (!ReferenceEquals(signature, help.Signatures[help.ActiveSignature]))
            return signature.Documentation;
        var text = new StringBuilder(signature.Documentation);
        foreach (var parameter in signature.Parameters.Where(static parameter => parameter.Documentation is not null))
            text.Append(text.Length > 0 ? "\n" : "").Append(parameter.Name).Append(": ").Append(parameter.Documentation);
        return text.ToString();
    }

    private static MimeBundle Bundle(List<(string Declaration, string? Documentation)> parts) => new(
    [
        new MimeContent("text/markdown", string.Join("\n\n", parts.Select(static part => $"```csharp\n{part.Declaration}\n```\n\n{part.Documentation}".TrimEnd()))),
        new MimeContent("text/plain", string.Join("\n\n", parts.Select(static part => $"{part.Declaration}\n{part.Documentation}".TrimEnd()))),
    ]);

    // The words that front ends have icons for.
    private static string TypeOf(CompletionItemKind kind) => kind switch
    {
        CompletionItemKind.Keyword => "keyword",
        CompletionItemKind.Variable => "variable",
        CompletionItemKind.Constant => "constant",
        CompletionItemKind.Property => "property",
        CompletionItemKind.Field => "field",
        CompletionItemKind.Method or CompletionItemKind.ExtensionMethod => "method",
        CompletionItemKind.Class or CompletionItemKind.Delegate => "class",
        CompletionItemKind.Struct => "struct",
        CompletionItemKind.Interface => "interface",
        CompletionItemKind.Enum => "enum",
        CompletionItemKind.EnumMember => "enummember",
        CompletionItemKind.Namespace => "module",
        CompletionItemKind.NamedArgument => "param",
        _ => "text",
    };
}
