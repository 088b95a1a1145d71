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
        var file = new FileInfo(Workbook.FullPath(path));
        if (!file.Exists) throw NotFound(path, file);
        if (file.Length > MostBytes)
            throw new WorkbookException(
                $"The file \"{path}\" has {file.Length / 1024 / 1024} MB, which is too large for a score model; give the name of a model file.",
                $"文件“{path}”有 {file.Length / 1024 / 1024} MB，不可能是评分模型；请给出模型文件的名称。");
        try
        {
            return Strict.GetString(File.ReadAllBytes(file.FullName)).TrimStart('\uFEFF');
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
        var target = Workbook.FullPath(path);
        if (Path.GetDirectoryName(target) is { } folder && !Directory.Exists(folder))
            throw new WorkbookException(
                $"The file \"{path}\" cannot be written: there is no folder \"{folder}\"; make it first.",
                $"无法写入文件“{path}”：文件夹“{folder}”不存在；请先新建。");
        var temporary = $"{target}.{Guid.NewGuid():N}.tmp";
        try
        {
            File.WriteAllText(temporary, text, Strict);
            File.Move(temporary, target, overwrite: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            if (File.Exists(temporary)) File.Delete(temporary);
            throw Failed(new BilingualText("written", "写入"), path, failure);
        }
    }

    private static WorkbookException NotFound(string path, FileInfo file)
    {
        if (Directory.Exists(file.FullName))
            return new WorkbookException(
                $"\"{path}\" is a folder; give the name of a model file in it.", $"“{path}”是文件夹；请给出其中模型文件的名称。");
        string[] beside = file.Directory is { Exists: true } folder ? [.. folder.EnumerateFiles("*.json").Select(known => known.Name)] : [];
        var nearest = NearestName.Among(beside, file.Name);
        return new WorkbookException(
            $"There is no file \"{path}\" (looked in {file.DirectoryName}).{(nearest is null ? "" : $" Did you mean \"{nearest}\"?")} Check the name and the folder.",
            $"找不到文件“{path}”（查找位置：{file.DirectoryName}）。{(nearest is null ? "" : $"是否想写“{nearest}”？")}请检查文件名和文件夹。");
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
