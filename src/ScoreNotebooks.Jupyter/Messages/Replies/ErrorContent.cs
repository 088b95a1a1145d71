using System.Text.Json.Serialization;

namespace ScoreNotebooks.Jupyter;

/// <summary>Why a cell stopped: shown as an <c>error</c>, and the answer to the request.</summary>
/// <param name="Ename">The kind of error in one word.</param>
/// <param name="Evalue">What is wrong, as plain text.</param>
/// <param name="Traceback">Lines as a terminal shows them, in colour.</param>
internal sealed record ErrorContent(string Ename, string Evalue, IReadOnlyList<string> Traceback)
{
    /// <summary>In an answer, that it went wrong.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Status { get; init; }

    /// <summary>In the answer to an execution, its number.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? ExecutionCount { get; init; }

    /// <summary>In the answer to an execution, none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Dictionary<string, ExpressionValue>? UserExpressions { get; init; }
}
