namespace ScoreNotebooks.Jupyter;

/// <summary>Who sent a message, when, and what it is.</summary>
/// <param name="MsgId">A name that no other message has.</param>
/// <param name="Session">The name of the sender's session.</param>
/// <param name="Username">Who sent it.</param>
/// <param name="Date">When, in ISO 8601.</param>
/// <param name="MsgType">What it is.</param>
/// <param name="Version">The version of the protocol.</param>
internal sealed record MessageHeader(
    string MsgId, string MsgType, string Session = "", string Username = "", string? Date = null, string? Version = null);
