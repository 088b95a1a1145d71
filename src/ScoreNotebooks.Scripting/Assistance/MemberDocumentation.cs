namespace ScoreNotebooks.Scripting;

/// <summary>What XML documentation says about one member, as plain text.</summary>
/// <param name="Summary">What it is or does; null when nothing is said.</param>
internal sealed record MemberDocumentation(string? Summary)
{
    /// <summary>What each parameter means.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();

    /// <summary>What the call returns; null when nothing is said.</summary>
    public string? Returns { get; init; }

    /// <summary>More about it; null when nothing is said.</summary>
    public string? Remarks { get; init; }

    /// <summary>What is thrown, and when.</summary>
    public IReadOnlyList<string> Exceptions { get; init; } = [];
}
