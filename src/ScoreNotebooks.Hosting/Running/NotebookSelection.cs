using System.Globalization;

namespace ScoreNotebooks.Hosting;

/// <summary>Finds the notebooks that a person asked to run, and a place for the results of each.</summary>
internal static class NotebookSelection
{
    private const string Extension = ".ipynb";
    private static readonly string[] SkippedFolders = ["bin", "obj", "node_modules"];

    /// <summary>The notebooks of files and folders, each once, in the order asked for and by name within a folder.</summary>
    /// <exception cref="NotebookException">A path does not exist, has no notebook, or would be overwritten.</exception>
    public static IReadOnlyList<NotebookJob> Of(IReadOnlyList<string> paths, string outputFolder)
    {
        if (paths.Count == 0)
            throw new NotebookException("No notebook was named. Name at least one .ipynb file or a folder of them.",
                "没有指定笔记本。请至少写出一个 .ipynb 文件，或包含这类文件的文件夹。");
        var output = Path.GetFullPath(outputFolder);
        if (File.Exists(output))
            throw new NotebookException($"The output folder {outputFolder} is a file. Name a folder, which may be new.",
                $"输出文件夹 {outputFolder} 是一个文件。请指定文件夹，可以是尚不存在的文件夹。");
        var jobs = new List<NotebookJob>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var targets = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (source, name) in paths.SelectMany(path => Found(path, output)))
        {
            if (seen.Add(Path.GetFullPath(source)))
                jobs.Add(new NotebookJob(source, Unused(name[..^Extension.Length], targets)));
        }

        ThrowIfOverwritten(jobs, seen, outputFolder);
        ThrowIfLinked(jobs, output);
        return jobs;
    }

    private static IEnumerable<(string Source, string Name)> Found(string path, string output)
    {
        if (Directory.Exists(path))
            return InFolder(path, output);
        if (!File.Exists(path))
            throw new NotebookException(
                $"There is no notebook or folder {path}. Check the spelling and the folder you started from ({Environment.CurrentDirectory}).",
                $"找不到笔记本或文件夹 {path}。请检查名称是否写对，以及当前所在的文件夹（{Environment.CurrentDirectory}）。");
        if (!path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase))
            throw new NotebookException($"{path} is not a notebook: its name does not end in {Extension}. Name the notebook that uses this file.",
                $"{path} 不是笔记本：文件名不以 {Extension} 结尾。请指定使用该文件的笔记本。");
        return [(path, Path.GetFileName(path))];
    }

    private static List<(string Source, string Name)> InFolder(string folder, string output)
    {
        var found = NotebooksIn(new DirectoryInfo(folder), output)
            .Select(file => Path.GetRelativePath(folder, file.FullName))
            .OrderBy(name => name, StringComparer.Ordinal)
            .Select(name => (Path.Combine(folder, name), name.Replace(Path.DirectorySeparatorChar, '/')))
            .ToList();
        return found.Count > 0 ? found : throw new NotebookException(
            $"There is no notebook ({Extension}) in the folder {folder}. Name a folder that has some.",
            $"文件夹 {folder} 中没有笔记本（{Extension}）。请指定包含笔记本的文件夹。");
    }

    // Editors keep copies in hidden folders, an earlier run may have written below the folder that is run now, and a
    // link may lead in a circle or out of the folder that was named.
    private static IEnumerable<FileInfo> NotebooksIn(DirectoryInfo folder, string output) =>
        folder.EnumerateFiles("*" + Extension).Where(file => !file.Name.StartsWith('.') && file.LinkTarget is null)
            .Concat(folder.EnumerateDirectories()
                .Where(child => !child.Name.StartsWith('.') && !SkippedFolders.Contains(child.Name) && child.FullName != output && child.LinkTarget is null)
                .SelectMany(child => NotebooksIn(child, output)));

    private static string Unused(string name, HashSet<string> targets)
    {
        var target = name;
        for (var number = 2; !targets.Add(target); number++)
            target = string.Create(CultureInfo.InvariantCulture, $"{name}-{number}");
        return target;
    }

    private static void ThrowIfOverwritten(List<NotebookJob> jobs, HashSet<string> sources, string outputFolder)
    {
        var clash = jobs.Find(job => sources.Contains(Path.GetFullPath(job.Target + Extension, Path.GetFullPath(outputFolder))));
        if (clash is not null)
            throw new NotebookException(
                $"Running {clash.Source} with the output folder {outputFolder} would overwrite the notebook itself. Choose another output folder.",
                $"以 {outputFolder} 为输出文件夹运行 {clash.Source}，会覆盖笔记本本身。请另选输出文件夹。");
    }

    // A workbook that came with an output folder of its own must not have the results written elsewhere.
    private static void ThrowIfLinked(List<NotebookJob> jobs, string output)
    {
        var linked = jobs.SelectMany(job => (string[])[job.Target, job.Target + NotebookRunner.FilesEnding])
            .Select(target => Path.GetFullPath(target, output))
            .FirstOrDefault(target => ReadableFolders.PassesLink(output, target));
        if (linked is not null)
            throw new NotebookException(
                $"{linked} in the output folder is or passes a link, so the results would be written somewhere else. Remove the link, or choose another output folder.",
                $"输出文件夹中的 {linked} 是链接或经过链接，结果会写到别处。请删除该链接，或另选输出文件夹。");
    }
}
