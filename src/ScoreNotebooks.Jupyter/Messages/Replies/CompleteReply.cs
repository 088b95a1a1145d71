using System.Text.Json.Serialization;

namespace ScoreNotebooks.Jupyter;

/// <summary>What could stand at a place.</summary>
/// <param name="Matches">The texts, the likeliest first.</param>
/// <param name="CursorStart">Where the text that they replace begins, in code points.</param>
/// <param name="CursorEnd">Where it ends.</param>
/// <param name="Metadata">What the texts stand for.</param>
internal sealed record CompleteReply(IReadOnlyList<string> Matches, int CursorStart, int CursorEnd, CompleteMetadata Metadata)
{
    public string Status { get; } = StatusReply.Ok;
}

/// <summary>What JupyterLab and VS Code show beside completions.</summary>
internal sealed record CompleteMetadata([property: JsonPropertyName("_jupyter_types_experimental")] IReadOnlyList<CompletionType> Types);

/// <summary>What a completion stands for.</summary>
/// <param name="Text">The completion.</param>
/// <param name="Type">One word.</param>
/// <param name="Signature">Its declaration.</param>
/// <param name="Start">Where the text that it replaces begins.</param>
/// <param name="End">Where it ends.</param>
internal sealed record CompletionType(string Text, string Type, string Signature, int Start, int End);
