using System.Text;

namespace ScoreNotebooks;

/// <summary>
/// The one place where the library touches the disk. In a program of one's own it reads and writes what the program
/// may; under a host that confines the workbook (<see cref="Workbook.Confinement"/>) only what the host allows.
/// </summary>
internal static class WorkbookFiles
{
    // A table of a hundred million cells has less; a device or a file made of nothing could have no end.
    private const long MostBytes = 4L << 30;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The full path that a path written in a notebook stands for, if it may be read.</summary>
    /// <param name="path">The path; a relative one starts from <see cref="Workbook.Folder"/>.</param>
    /// <param name="name">What to call it in the refusal; null for the path.</param>
    /// <exception cref="WorkbookException">The host does not let the workbook read it.</exception>
    internal static string PathToRead(string path, string? name = null) =>
        Workbook.Confinement is { } confinement
            ? confinement.PathToRead(path, Workbook.Folder, name ?? path)
            : Path.GetFullPath(path, Workbook.Folder);

    /// <summary>Whether there is a folder at a full path that may be read.</summary>
    internal static bool IsFolder(string full) => Directory.Exists(full);

    /// <summary>Whether there is a file at a full path that may be read.</summary>
    internal static bool IsFile(string full) => File.Exists(full);

    /// <summary>The names of the files in a folder; null when it cannot be opened.</summary>
    internal static IReadOnlyList<string> FilesIn(string full) => [.. Directory.GetFiles(full).Select(path => Path.GetFileName(path))];

    /// <summary>The names of the files and folders beside a full path, for a hint at the right one; null when there is no such folder.</summary>
    internal static IReadOnlyList<string>? NamesBeside(string full)
    {
        var folder = Path.GetDirectoryName(full);
        if (folder is null || (Workbook.Confinement is not null && !MayRead(folder))) return null;
        return Directory.Exists(folder) ? [.. Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry))] : null;
    }

    /// <summary>Opens a file for reading.</summary>
    /// <param name="full">A path from <see cref="PathToRead"/>, or a name in a folder from there.</param>
    /// <param name="name">What to call it in a refusal.</param>
    /// <exception cref="WorkbookException">The host does not let the workbook read it, or it is no ordinary file.</exception>
    /// <exception cref="IOException">It cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">The user may not read it.</exception>
    internal static FileStream OpenRead(string full, string name)
    {
        if (Workbook.Confinement is null) return Open(full);
        var path = PathToRead(full, name);
        // Pipes and devices, which may wait or go on for ever, have no length; they must not even be opened.
        var length = new FileInfo(path).Length;
        if (length is 0 or > MostBytes) throw NotOrdinary(name, length);
        var stream = Open(path);
        if (IsWhere(stream, path)) return stream;
        stream.Dispose();
        throw NotOrdinary(name, length);
    }

    /// <summary>Writes a text under a temporary name and renames the file, so that it is never half written.</summary>
    /// <param name="path">The path as the user gave it.</param>
    /// <param name="text">The text, written as UTF-8.</param>
    /// <exception cref="WorkbookException">The host does not let the workbook write it.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder; the message is its path.</exception>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The user may not write it.</exception>
    internal static void WriteText(string path, string text)
    {
        var target = PathToWrite(path, Strict.GetByteCount(text));
        var temporary = $"{target}.{Guid.NewGuid():N}.tmp";
        try
        {
            File.WriteAllText(temporary, text, Strict);
            File.Move(temporary, target, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(temporary)) File.Delete(temporary);
            throw;
        }
    }

    private static string PathToWrite(string path, long bytes)
    {
        var target = Workbook.Confinement is { } confinement ? confinement.PathToWrite(path, bytes) : Path.GetFullPath(path, Workbook.Folder);
        if (Path.GetDirectoryName(target) is not { } folder || Directory.Exists(folder)) return target;
        if (Workbook.Confinement is null) throw new DirectoryNotFoundException(folder);
        Directory.CreateDirectory(folder);
        return target;
    }

    private static FileStream Open(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1, FileOptions.SequentialScan);

    private static bool MayRead(string folder)
    {
        try
        {
            PathToRead(folder);
            return true;
        }
        catch (WorkbookException)
        {
            return false;
        }
    }

    /// <summary>
    /// Whether an open file is the one at a path, and not one that a link put there in the meantime leads to. Linux alone
    /// tells; elsewhere the moment between looking and opening stays, which needs another program to be used.
    /// </summary>
    private static bool IsWhere(FileStream stream, string path) =>
        !OperatingSystem.IsLinux() || new FileInfo($"/proc/self/fd/{stream.SafeFileHandle.DangerousGetHandle()}").LinkTarget is not { } opened || opened == path;

    private static WorkbookException NotOrdinary(string name, long length) => length > MostBytes
        ? new(
            $"\"{name}\" has {length >> 20} MB, more than the {MostBytes >> 20} MB that a notebook may read at once. Split the file.",
            $"“{name}”有 {length >> 20} MB，超过笔记本一次可读取的 {MostBytes >> 20} MB。请拆分文件。")
        : new(
            $"\"{name}\" is empty or is no ordinary file (a pipe, a device), so there is nothing to read. Give the name of a file with contents.",
            $"“{name}”是空文件，或不是普通文件（管道、设备等），没有可读取的内容。请给出有内容的文件。");
}
