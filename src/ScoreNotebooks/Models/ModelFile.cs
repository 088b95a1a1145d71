using System.Text;

namespace ScoreNotebooks;

/// <summary>Reads and writes the text of a model's file.</summary>
internal static class ModelFile
{
    // A model of a thousand metrics has less than a megabyte; what is larger was named by mistake.
    private const long MostBytes = 16 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    internal static string Read(string path)
    {
        var full = WorkbookFiles.PathToRead(path);
        if (!WorkbookFiles.IsFile(full)) throw NotFound(path, full);
        try
        {
            using var file = WorkbookFiles.OpenRead(full, path);
            return Strict.GetString(Bytes(file, path)).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            throw new WorkbookException(
                $"The file \"{path}\" is not UTF-8 text; save it as UTF-8 and read it again.",
                $"文件“{path}”不是 UTF-8 编码；请另存为 UTF-8 后再读取。");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Failed(new BilingualText("read", "读取"), path, failure);
        }
    }

    /// <summary>Writes to a temporary name and renames, so that the file is never half written.</summary>
    internal static void Write(string path, string text)
    {
        try
        {
            WorkbookFiles.WriteText(path, text);
        }
        catch (DirectoryNotFoundException missing)
        {
            throw new WorkbookException(
                $"The file \"{path}\" cannot be written: there is no folder \"{missing.Message}\"; make it first.",
                $"无法写入文件“{path}”：文件夹“{missing.Message}”不存在；请先新建。");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Failed(new BilingualText("written", "写入"), path, failure);
        }
    }

    /// <summary>All of a file, which may be a pipe whose length is not known before its end.</summary>
    private static byte[] Bytes(Stream file, string path)
    {
        using var bytes = new MemoryStream();
        var buffer = new byte[1 << 16];
        for (var read = file.Read(buffer); read > 0; read = file.Read(buffer))
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > MostBytes) throw TooLarge(path);
        }

        return bytes.ToArray();
    }

    private static WorkbookException TooLarge(string path) => new(
        $"The file \"{path}\" has more than {MostBytes / 1024 / 1024} MB, which is too large for a score model; give the name of a model file.",
        $"文件“{path}”超过 {MostBytes / 1024 / 1024} MB，不可能是评分模型；请给出模型文件的名称。");

    private static WorkbookException NotFound(string path, string full)
    {
        if (WorkbookFiles.IsFolder(full))
            return new WorkbookException(
                $"\"{path}\" is a folder; give the name of a model file in it.", $"“{path}”是文件夹；请给出其中模型文件的名称。");
        var folder = Path.GetDirectoryName(full);
        var beside = (WorkbookFiles.NamesBeside(full) ?? []).Where(name => name.EndsWith(".json", StringComparison.OrdinalIgnoreCase));
        var nearest = NearestName.Among([.. beside], Path.GetFileName(full));
        return new WorkbookException(
            $"There is no file \"{path}\" (looked in {folder}).{(nearest is null ? "" : $" Did you mean \"{nearest}\"?")} Check the name and the folder.",
            $"找不到文件“{path}”（查找位置：{folder}）。{(nearest is null ? "" : $"是否想写“{nearest}”？")}请检查文件名和文件夹。");
    }

    private static WorkbookException Failed(BilingualText done, string path, Exception failure)
    {
        var why = failure is UnauthorizedAccessException
            ? new BilingualText("it is protected, or a folder has that name; check its permissions", "没有权限，或该名称是文件夹；请检查权限")
            : new BilingualText("it may be open in another program, or the disk may be full; close it and try again", "文件可能被其他程序占用，或磁盘已满；请关闭后重试");
        return new WorkbookException(
            new BilingualText($"The file \"{path}\" could not be {done.English}: {why.English}.", $"文件“{path}”无法{done.Chinese}：{why.Chinese}。"), failure);
    }
}
