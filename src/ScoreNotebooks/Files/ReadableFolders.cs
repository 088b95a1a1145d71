namespace ScoreNotebooks;

/// <summary>
/// The folders in which somebody else's workbook may read. A path counts by where it leads: ".." is taken out, links
/// are followed, and nothing outside is touched on the way, not even to see whether it exists.
/// </summary>
/// <remarks>The library and the hosting, which do not know each other, are both compiled with this file.</remarks>
internal sealed class ReadableFolders
{
    // As many as Linux follows.
    private const int MostLinks = 40;
    private const string NotebookFolderName = "notebooks";
    private const string DataFolderName = "data";

    /// <summary>Whether letter case counts in paths.</summary>
    internal static readonly StringComparison Comparison =
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    private readonly List<(string Given, string Resolved)> _folders;

    /// <param name="folders">The folders, full or from the current directory. Their own links are followed: who names them trusts them.</param>
    public ReadableFolders(IEnumerable<string> folders) =>
        _folders = [.. folders.Select(folder => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder))).Distinct().Select(folder => (folder, Resolve(folder)))];

    /// <summary>The folders, in the order given.</summary>
    public IEnumerable<string> Folders => _folders.Select(folder => folder.Given);

    /// <summary>
    /// What belongs to the workbook that a notebook is part of: the notebook's folder with all that is in it, and, where
    /// that folder is called <c>notebooks</c>, the folder <c>data</c> beside it. A link called <c>data</c> does not count:
    /// it would let a workbook choose what it reads.
    /// </summary>
    /// <param name="notebookFolder">The full path of the notebook's folder.</param>
    public static IReadOnlyList<string> OfWorkbook(string notebookFolder)
    {
        var folder = Path.TrimEndingDirectorySeparator(notebookFolder);
        if (Path.GetFileName(folder) != NotebookFolderName || Path.GetDirectoryName(folder) is not { } parent) return [folder];
        var data = new DirectoryInfo(Path.Combine(parent, DataFolderName));
        return data.Exists && data.LinkTarget is null ? [folder, data.FullName] : [folder];
    }

    /// <summary>
    /// The full path, free of links, of what a path means; null when that is outside the folders, hidden (a name that
    /// begins with a point) or no name of a file. Whether it exists is not asked.
    /// </summary>
    /// <param name="path">A path as somebody wrote it.</param>
    /// <param name="from">The full path of the folder that a relative path starts from.</param>
    public string? Find(string path, string from)
    {
        if (path.Length == 0 || path.Contains('\0', StringComparison.Ordinal)) return null;
        var full = Path.GetFullPath(path, from);
        for (var links = 0; links < MostLinks; links++)
        {
            if (Inside(full) is not (var folder, var names) || !names.All(IsPlain)) return null;
            if (FirstLink(folder, names) is not { } target) return Path.Combine([folder, .. names]);
            full = target;
        }

        return null;
    }

    /// <summary>Whether a link stands on the way from a folder to a path below it.</summary>
    /// <param name="folder">A full path; its own links do not count.</param>
    /// <param name="path">A full path below it.</param>
    public static bool PassesLink(string folder, string path) =>
        Below(Path.TrimEndingDirectorySeparator(folder), path) is { } names && FirstLink(folder, names) is not null;

    /// <summary>The folder that holds a path, and the names that lead from there to it.</summary>
    private (string Folder, string[] Names)? Inside(string full)
    {
        foreach (var (given, resolved) in _folders)
        {
            if (Below(given, full) is { } names) return (resolved, names);
            if (Below(resolved, full) is { } others) return (resolved, others);
        }

        return null;
    }

    private static string[]? Below(string folder, string full)
    {
        var start = Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar;
        if (full.Equals(folder, Comparison)) return [];
        return full.StartsWith(start, Comparison)
            ? full[start.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries)
            : null;
    }

    private static bool IsPlain(string name) => name[0] != '.' && !(OperatingSystem.IsWindows() && IsSpecialOnWindows(name));

    /// <summary>Whether Windows takes a name for a device or for a stream within a file.</summary>
    internal static bool IsSpecialOnWindows(string name)
    {
        var stem = name.Split('.')[0].TrimEnd(' ').ToUpperInvariant();
        return name.Contains(':', StringComparison.Ordinal) || stem is "CON" or "PRN" or "AUX" or "NUL" or "CONIN$" or "CONOUT$"
            || (stem.Length == 4 && (stem.StartsWith("COM", StringComparison.Ordinal) || stem.StartsWith("LPT", StringComparison.Ordinal))
                && stem[3] is (>= '0' and <= '9') or '¹' or '²' or '³');
    }

    private static string Resolve(string full)
    {
        for (var links = 0; links < MostLinks; links++)
        {
            var root = Path.GetPathRoot(full)!;
            if (FirstLink(root, Below(root, full)!) is not { } target) break;
            full = target;
        }

        return full;
    }

    /// <summary>Where the first link on a way leads, with the rest of the way after it; null when there is none.</summary>
    private static string? FirstLink(string folder, string[] names)
    {
        for (var i = 0; i < names.Length; i++)
        {
            var next = Path.Combine(folder, names[i]);
            if (new FileInfo(next).LinkTarget is { } target)
                return Path.TrimEndingDirectorySeparator(Path.GetFullPath(Path.Combine([target, .. names[(i + 1)..]]), folder));
            folder = next;
        }

        return null;
    }
}
