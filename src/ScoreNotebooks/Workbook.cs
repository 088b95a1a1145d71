namespace ScoreNotebooks;

/// <summary>The settings of the workbook that is running: the library's only mutable static state.</summary>
public static class Workbook
{
    // A call that a host left behind, when its time was up, goes on under the confinement that it began with. A thread
    // that no run started is confined as the present run is.
    private static readonly AsyncLocal<Entered?> Current = new();
    private static Confinement? _present;
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
    /// <exception cref="WorkbookException">
    /// The host confines the workbook, and the folder is none that it may read in. Polyglot Notebooks does not confine.
    /// </exception>
    public static string Folder
    {
        get => _folder ?? Environment.CurrentDirectory;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            _folder = Confinement is { } confinement
                ? confinement.PathToRead(value, confinement.NotebookFolder, value)
                : Path.GetFullPath(value);
        }
    }

    /// <summary>What the host lets the workbook do with files; null when the program that uses the library is the user's own.</summary>
    internal static Confinement? Confinement => Current.Value is { } entered ? entered.Confinement : _present;

    /// <summary>For hosts: makes a folder the workbook's, and confines what it may do with files from now on.</summary>
    /// <param name="folder">The folder that relative paths start from.</param>
    /// <param name="confinement">What the workbook may do; null for all that the user may.</param>
    internal static void Enter(string folder, Confinement? confinement)
    {
        _folder = Path.GetFullPath(folder);
        Current.Value = new Entered(confinement);
        _present = confinement;
    }

    private sealed record Entered(Confinement? Confinement);
}
