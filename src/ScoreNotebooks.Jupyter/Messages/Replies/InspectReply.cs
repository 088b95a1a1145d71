using ScoreNotebooks.Hosting;

namespace ScoreNotebooks.Jupyter;

/// <summary>What stands at a place.</summary>
/// <param name="Found">Whether anything is known.</param>
/// <param name="Data">What is known.</param>
internal sealed record InspectReply(bool Found, MimeBundle Data)
{
    public string Status { get; } = StatusReply.Ok;

    public EmptyObject Metadata { get; } = EmptyObject.Instance;
}
