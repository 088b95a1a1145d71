using System.Text.Json.Serialization;
using ScoreNotebooks.Hosting;

namespace ScoreNotebooks.Jupyter;

/// <summary>The value of an expression that came with an execution, or why it has none.</summary>
/// <param name="Status"><c>ok</c> or <c>error</c>.</param>
internal sealed record ExpressionValue(string Status)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public MimeBundle? Data { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EmptyObject? Metadata { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Ename { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Evalue { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Traceback { get; init; }
}
