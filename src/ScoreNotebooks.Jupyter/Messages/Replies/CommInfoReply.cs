namespace ScoreNotebooks.Jupyter;

/// <summary>The comms that are open: none, since cells have no part in a front end.</summary>
internal sealed record CommInfoReply
{
    public string Status { get; } = StatusReply.Ok;

    public EmptyObject Comms { get; } = EmptyObject.Instance;
}
