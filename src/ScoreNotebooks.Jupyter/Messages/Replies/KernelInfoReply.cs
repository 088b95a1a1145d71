namespace ScoreNotebooks.Jupyter;

/// <summary>Who the kernel is.</summary>
internal sealed record KernelInfoReply(
    string Implementation, string ImplementationVersion, string Banner, LanguageInfo LanguageInfo, IReadOnlyList<HelpLink> HelpLinks)
{
    public string Status { get; } = StatusReply.Ok;

    public string ProtocolVersion { get; } = MessageCodec.ProtocolVersion;

    /// <summary>Whether there is a debugger.</summary>
    public bool Debugger { get; }
}

/// <summary>What language cells are written in.</summary>
internal sealed record LanguageInfo(
    string Name, string Version, string Mimetype, string FileExtension, string PygmentsLexer, string CodemirrorMode, string NbconvertExporter);

/// <summary>A page of help.</summary>
internal sealed record HelpLink(string Text, string Url);
