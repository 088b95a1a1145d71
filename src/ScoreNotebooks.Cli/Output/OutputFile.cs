namespace ScoreNotebooks.Cli;

/// <summary>Where a result goes: standard output, or a file that appears when it is whole.</summary>
internal static class OutputFile
{
    /// <summary>The name that stands for standard output.</summary>
    internal const string StandardOutput = "-";

    /// <summary>Refuses a file that cannot be written or must not be, before any work is done.</summary>
    /// <param name="path">The file asked for; null and "-" for standard output.</param>
    /// <param name="inputs">The files read, which a result must not replace.</param>
    /// <exception cref="WorkbookException">The path cannot be the result's.</exception>
    internal static void Check(string? path, IEnumerable<string> inputs)
    {
        if (path is null or StandardOutput) return;
        var full = Path.GetFullPath(path);
        if (inputs.Any(input => Path.GetFullPath(input) == full))
            throw new WorkbookException(
                $"--out {path} is one of the files to be read, and would be lost. Choose another name for the result.",
                $"--out {path} 正是要读取的文件之一，写入后原文件会丢失。请为结果另取文件名。");
        if (Directory.Exists(full))
            throw new WorkbookException(
                $"--out {path} is a folder. Name a file in it, such as {Path.Combine(path, "scores.csv")}.",
                $"--out {path} 是文件夹。请写出其中的文件名，例如 {Path.Combine(path, "scores.csv")}。");
        if (!Directory.Exists(Path.GetDirectoryName(full)))
            throw new WorkbookException(
                $"The folder of --out {path} does not exist. Make it first, or choose another.",
                $"--out {path} 所在的文件夹不存在。请先建立该文件夹，或换一个位置。");
    }

    /// <summary>Writes a result. A file is written under a temporary name and renamed, so there is never half of one.</summary>
    /// <param name="path">The file; null and "-" for standard output.</param>
    /// <param name="standard">Standard output.</param>
    /// <param name="write">Writes the result.</param>
    /// <exception cref="WorkbookException">The file cannot be written.</exception>
    internal static void Write(string? path, Stream standard, Action<Stream> write)
    {
        if (path is null or StandardOutput)
        {
            using var buffered = new BufferedStream(new ResultStream(standard), 1 << 16);
            write(buffered);
            buffered.Flush();
            return;
        }

        var temporary = $"{path}.{Guid.NewGuid():N}.part";
        try
        {
            using (var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16)) write(file);
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception failure)
        {
            Discard(temporary);
            if (failure is not (IOException or UnauthorizedAccessException)) throw;
            throw new WorkbookException(
                new BilingualText(
                    $"{path} cannot be written: {failure.Message} Choose another place, or free the space or the right to write there.",
                    $"无法写入 {path}：{failure.Message} 请换一个位置，或检查磁盘空间和写入权限。"), failure);
        }
    }

    private static void Discard(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // The first failure is the one to tell.
        }
    }
}
