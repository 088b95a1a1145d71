namespace ScoreNotebooks.Jupyter;

/// <summary>What a kernel says of itself.</summary>
/// <param name="Version">The version of the program.</param>
/// <param name="Banner">What a console shows at the start.</param>
public sealed record KernelDescription(string Version, string Banner)
{
    internal KernelInfoReply Reply { get; } = new(
        "score", Version, Banner,
        new LanguageInfo("csharp", "14.0", "text/x-csharp", ".cs", "csharp", "text/x-csharp", "script"),
        []);
}
