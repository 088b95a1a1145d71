using System.Text.Json.Serialization;

namespace ScoreNotebooks.Jupyter;

/// <summary>Whether a cell can run as it is.</summary>
/// <param name="Status"><c>complete</c>, <c>incomplete</c> or <c>invalid</c>.</param>
/// <param name="Indent">For one that is incomplete, the blanks that the next line begins with.</param>
internal sealed record IsCompleteReply(string Status, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Indent = null);
