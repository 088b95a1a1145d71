namespace ScoreNotebooks;

/// <summary>The settings of the workbook that is running: the library's only mutable static state.</summary>
public static class Workbook
{
    private static string? _folder;

    /// <summary>
    /// The language of everything the library says from now on. Results keep both languages, so one that
    /// was computed earlier is shown in the language set when it is displayed. English at the start.
    /// </summary>
    public static Language Language { get; set; } = Language.English;

    /// <summary>
    /// The folder that relative paths start from: the notebook's own. Hosts set it; until then it is the
    /// current directory of the process, which is what Polyglot Notebooks sets to the notebook's folder.
    /// </summary>
    public static string Folder
    {
        get => _folder ?? Environment.CurrentDirectory;
        set => _folder = Path.GetFullPath(value);
    }

    /// <summary>The full path of a path written in a notebook.</summary>
    internal static string FullPath(string path) => Path.GetFullPath(path, Folder);
}
