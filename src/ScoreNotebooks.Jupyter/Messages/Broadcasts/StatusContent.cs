namespace ScoreNotebooks.Jupyter;

/// <summary>Whether the kernel works at a request.</summary>
/// <param name="ExecutionState"><c>starting</c>, <c>busy</c> or <c>idle</c>.</param>
internal sealed record StatusContent(string ExecutionState)
{
    public static readonly StatusContent Starting = new("starting");
    public static readonly StatusContent Busy = new("busy");
    public static readonly StatusContent Idle = new("idle");
}
