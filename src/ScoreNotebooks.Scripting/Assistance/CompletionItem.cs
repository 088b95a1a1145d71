namespace ScoreNotebooks.Scripting;

/// <summary>One thing that could stand at the cursor.</summary>
/// <param name="Text">What to insert.</param>
/// <param name="Kind">What it stands for.</param>
public sealed record CompletionItem(string Text, CompletionItemKind Kind)
{
    private readonly Lazy<string?>? _documentation;

    /// <summary>The declaration as C# writes it: a type, a signature; empty for words that have none.</summary>
    public string Detail { get; init; } = "";

    /// <summary>How many methods of this name there are besides the one in <see cref="Detail"/>.</summary>
    public int MoreOverloads { get; init; }

    /// <summary>What the XML documentation says, read when it is asked for; null when it says nothing.</summary>
    public string? Documentation => _documentation?.Value;

    internal CompletionItem(string text, CompletionItemKind kind, Func<string?> documentation)
        : this(text, kind) => _documentation = new Lazy<string?>(documentation);
}
