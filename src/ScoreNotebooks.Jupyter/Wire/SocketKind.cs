namespace ScoreNotebooks.Jupyter;

/// <summary>The kinds of sockets that a kernel has, and whom each talks to (RFC 28).</summary>
/// <param name="Name">The name in the handshake.</param>
/// <param name="Peers">The names of the kinds that may connect.</param>
internal sealed record SocketKind(string Name, IReadOnlyList<string> Peers)
{
    /// <summary>Knows its peers by name and answers each.</summary>
    public static readonly SocketKind Router = new("ROUTER", ["DEALER", "REQ", "ROUTER"]);

    /// <summary>Tells all that have subscribed.</summary>
    public static readonly SocketKind Publisher = new("PUB", ["SUB", "XSUB"]);

    /// <summary>Answers each request at once.</summary>
    public static readonly SocketKind Reply = new("REP", ["REQ", "DEALER"]);
}
