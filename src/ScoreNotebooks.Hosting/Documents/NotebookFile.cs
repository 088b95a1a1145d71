namespace ScoreNotebooks.Hosting;

/// <summary>Reads and writes whole files, with messages that say what to do.</summary>
internal static class NotebookFile
{
    public static byte[] ReadBytes(string path)
    {
        if (Directory.Exists(path))
            throw new NotebookException(
                $"{path} is a folder, but a notebook file is needed here. Name one of the .ipynb files in it.",
                $"{path} 是文件夹，这里需要的是一个笔记本文件。请写出其中某个 .ipynb 文件的名字。");
        if (!File.Exists(path))
            throw new NotebookException(
                $"There is no notebook {path}. Check the spelling and the folder you started from ({Environment.CurrentDirectory}).",
                $"找不到笔记本 {path}。请检查文件名是否写对，以及当前所在的文件夹（{Environment.CurrentDirectory}）。");
        try
        {
            // A pipe or a device has no length, and opening it might wait for ever.
            var target = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
            return new FileInfo(target).Length == 0 ? [] : File.ReadAllBytes(target);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new NotebookException(
                $"{path} cannot be read: {failure.Message} Close the program that has it open, or ask for the right to read it.",
                $"无法读取 {path}：{failure.Message} 请关闭正在使用它的程序，或取得该文件的读取权限。", failure);
        }
    }

    public static void WriteWhole(string path, ReadOnlySpan<byte> bytes)
    {
        // A name that nobody can foresee, made new: a link that waits there would lead the bytes elsewhere.
        var temporary = $"{path}.{Guid.NewGuid():N}.part";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            using (var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write)) file.Write(bytes);
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            Discard(temporary);
            throw new NotebookException(
                $"{path} cannot be written: {failure.Message} Choose another output folder, or free the space or the right to write there.",
                $"无法写入 {path}：{failure.Message} 请换一个输出文件夹，或检查磁盘空间和写入权限。", failure);
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
            // What could not be written mostly cannot be deleted either; the first failure is the one to tell.
        }
    }
}
