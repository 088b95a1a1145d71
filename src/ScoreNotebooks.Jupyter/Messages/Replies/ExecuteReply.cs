namespace ScoreNotebooks.Jupyter;

/// <summary>The answer to an execution that did not fail.</summary>
/// <param name="Status"><c>ok</c>.</param>
/// <param name="ExecutionCount">The number of the execution.</param>
/// <param name="UserExpressions">The values of the expressions that were asked for.</param>
internal sealed record ExecuteReply(string Status, int ExecutionCount, Dictionary<string, ExpressionValue> UserExpressions)
{
    /// <summary>Always empty; clients of the console look for it.</summary>
    public IReadOnlyList<string> Payload { get; } = [];
}
