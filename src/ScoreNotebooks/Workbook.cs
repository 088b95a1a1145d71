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

    /// <summary>
    /// Asks the person who runs the cell for a line of text: <c>Workbook.Ask("Which shop?")</c>. Where it is to run
    /// unattended as well, put the value into the cell instead.
    /// </summary>
    /// <param name="question">What is asked, as one line.</param>
    /// <returns>What was typed, without the end of the line; may be empty.</returns>
    /// <exception cref="WorkbookException">There is nobody to ask: the cell runs unattended, or the host cannot ask.</exception>
    public static string Ask(string question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return Reader is { } reader
            ? reader(question)
            : throw new WorkbookException(
                $"There is nobody to ask \"{question}\": the cell runs unattended, or in a host that cannot ask. Put the value into the cell, or open the notebook with the kernel of \"score kernel install\".",
                $"没有人可以回答“{question}”：单元格正在无人值守地运行，或宿主不支持提问。请把值直接写进单元格，或用“score kernel install”安装的内核打开笔记本。");
    }

    /// <summary>
    /// Goes through a sequence and shows how far it has come, by a bar that moves: <c>foreach (var day in
    /// Workbook.Progress(days, "Simulating"))</c>. Where the host shows nothing before the cell has ended, there is no bar.
    /// </summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The sequence.</param>
    /// <param name="title">What is being done; null for no words.</param>
    /// <returns>The same items; the bar moves as they are taken.</returns>
    public static IEnumerable<T> Progress<T>(IEnumerable<T> items, string? title = null)
    {
        ArgumentNullException.ThrowIfNull(items);
        return ProgressBar.While(items, title, Screen);
    }

    /// <summary>
    /// Takes away what the running cell has shown so far, so that something newer can take its place. Where the host
    /// cannot, nothing happens.
    /// </summary>
    /// <param name="whenReplaced">Whether to wait until the cell shows something new, so that nothing flickers.</param>
    public static void ClearOutput(bool whenReplaced = true) => Screen?.Clear(whenReplaced);

    /// <summary>For hosts: shows something while a cell is running; null where that is not possible.</summary>
    internal static HostScreen? Screen { get; set; }

    /// <summary>For hosts: asks the person; null where there is nobody.</summary>
    internal static Func<string, string>? Reader { get; set; }

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
