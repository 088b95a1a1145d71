namespace ScoreNotebooks.Jupyter;

/// <summary>An answer that says no more than how it went.</summary>
/// <param name="Status"><c>ok</c>, <c>error</c> or <c>aborted</c>.</param>
internal sealed record StatusReply(string Status = StatusReply.Ok)
{
    public const string Ok = "ok";
    public const string Error = "error";
    public const string Aborted = "aborted";
}
