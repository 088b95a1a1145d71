using System.Text.Json;

namespace ScoreNotebooks.Hosting;

/// <summary>
/// Where notebooks say in which language a cell is written: Polyglot Notebooks, VS Code and Jupyter each have
/// a place of their own.
/// </summary>
internal static class CellLanguages
{
    // Magic commands that name no language: the cell is one of the notebook's language, and that says what they mean.
    private static readonly string[] Commands =
        ["time", "import", "set", "share", "value", "who", "whos", "lsmagic", "about", "connect", "log"];

    /// <summary>The language that a cell names for itself; null when it leaves that to the notebook.</summary>
    public static string? OfCell(JsonElement metadata, string source) =>
        OfDirective(source)
        ?? At(metadata, "polyglot_notebook", "kernelName")
        ?? At(metadata, "dotnet_interactive", "language")
        ?? At(metadata, "vscode", "languageId");

    /// <summary>The language that a notebook names for its cells; null when it names none.</summary>
    public static string? OfNotebook(JsonElement metadata) =>
        At(metadata, "polyglot_notebook", "kernelInfo", "defaultKernelName")
        ?? At(metadata, "dotnet_interactive", "defaultKernelName")
        ?? At(metadata, "kernelspec", "language")
        ?? At(metadata, "language_info", "name")
        ?? At(metadata, "kernelspec", "name");

    /// <summary>Whether a line is the directive that begins a cell in C# (<c>#!csharp</c>).</summary>
    private static bool IsCSharpDirective(string line) => OfDirective(line) == NotebookCell.CSharp;

    /// <summary>
    /// The text of a cell without the directive that names its language. A blank line takes its place, so that the
    /// lines of messages are those of the cell.
    /// </summary>
    public static string WithoutDirective(string source)
    {
        var end = source.AsSpan().IndexOf('\n');
        var first = end < 0 ? source : source[..end];
        return IsCSharpDirective(first) ? source[first.Length..] : source;
    }

    /// <summary>Whether a cell begins with a line that hands it to another language (<c>#!bash</c>).</summary>
    public static bool IsHandedOver(string source) => OfDirective(source) is { } language && language != NotebookCell.CSharp;

    private static string? OfDirective(string source)
    {
        if (!source.StartsWith("#!", StringComparison.Ordinal))
            return null;
        var end = source.AsSpan().IndexOfAny(" \t\r\n");
        var word = end < 0 ? source[2..] : source[2..end];
        return word.Length == 0 || Array.IndexOf(Commands, word) >= 0 ? null : Normal(word);
    }

    private static string? At(JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (var key in path)
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(key, out element))
                return null;
        }

        return element.ValueKind == JsonValueKind.String && element.GetString() is { Length: > 0 } text ? Normal(text) : null;
    }

    private static string Normal(string name)
    {
        var lower = name.ToLowerInvariant();
        return lower is "c#" or "csharp" or "cs" or ".net-csharp" or "polyglot-notebook" or "scorenotebooks"
            ? NotebookCell.CSharp
            : lower;
    }
}
