using System.Reflection;
using System.Text;
using ScoreNotebooks.Scripting;

namespace ScoreNotebooks.Hosting;

/// <summary>
/// What a cell gets that names a file of code: of an assembly its version, and the assembly itself only when it is
/// trusted; of a script or a notebook its text. Nothing that came with a workbook is loaded as compiled code.
/// </summary>
/// <param name="folder">The full path of the folder that paths start from.</param>
/// <param name="trusted">The assemblies that may be loaded.</param>
internal sealed class WorkbookCode(string folder, TrustedAssemblies trusted)
{
    private const string NotebookEnding = ".ipynb";
    private const long MostBytes = 64L << 20;

    private static readonly string[] ScriptEndings = [".csx", ".cs"];
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ReadableFolders _workbook = new(ReadableFolders.OfWorkbook(folder));
    private readonly ReadableFolders _workbookAndTrusted = new([.. ReadableFolders.OfWorkbook(folder), .. trusted.Files.Select(file => Path.GetDirectoryName(file)!)]);

    /// <summary>What is known about the assembly that a <c>#r</c> names; null when it is neither in the workbook nor trusted.</summary>
    /// <exception cref="ScriptSourceException">The file is trusted and cannot be loaded.</exception>
    public ReferencedAssembly? Reference(string path)
    {
        if (Quietly(() => _workbookAndTrusted.Find(path, folder)) is { } full && trusted.Find(full) is { } assembly)
            return new ReferencedAssembly(assembly, assembly.GetName().Version);
        return Quietly(() => _workbook.Find(path, folder)) is { } inside
            ? new ReferencedAssembly(null, Quietly(() => VersionOf(inside)))
            : null;
    }

    /// <summary>The cells of a script or a notebook of the workbook.</summary>
    /// <exception cref="ScriptSourceException">The file is outside the workbook, of another kind, or cannot be read.</exception>
    public LoadedSource Load(string path)
    {
        var ending = Path.GetExtension(path).ToLowerInvariant();
        if (ending != NotebookEnding && !ScriptEndings.Contains(ending))
            throw new ScriptSourceException(
                $"{path} is not loaded: it is no script (.csx, .cs) and no notebook (.ipynb). Give the name of one.",
                $"不加载 {path}：它不是脚本（.csx、.cs），也不是笔记本（.ipynb）。请写出这类文件的名称。");
        var full = Quietly(() => _workbook.Find(path, folder)) ?? throw Outside(path);
        var name = Path.GetRelativePath(folder, full).Replace(Path.DirectorySeparatorChar, '/');
        try
        {
            Check(path, new FileInfo(full));
            return new LoadedSource(name, ending == NotebookEnding ? CellsOf(path, full) : [Strict.GetString(File.ReadAllBytes(full)).TrimStart('\uFEFF')]);
        }
        catch (NotebookException broken)
        {
            throw new ScriptSourceException(broken.Text.English, broken.Text.Chinese);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or DecoderFallbackException)
        {
            throw new ScriptSourceException(
                $"{path} cannot be read; check that it is text in UTF-8 and that you may read it.",
                $"无法读取 {path}；请检查它是否为 UTF-8 文本，以及是否有读取权限。");
        }
    }

    // Texts are cells without code, so that messages number the cells as the notebook does.
    private static IReadOnlyList<string> CellsOf(string path, string full) => [.. NotebookDocument.Read(full).Cells.Select(cell => CodeOf(path, cell))];

    // What another host would run must not be left out unsaid.
    private static string CodeOf(string path, NotebookCell cell)
    {
        if (cell.Kind != CellKind.Code) return "";
        if (cell.Runs || CellLanguages.IsHandedOver(cell.Source)) return CellLanguages.WithoutDirective(cell.Source);
        var why = CellError.OnlyCSharp(cell.Language);
        throw new ScriptSourceException(
            FormattableString.Invariant($"{path}, cell {cell.Number}: {why.English}"), FormattableString.Invariant($"{path} 第 {cell.Number} 个单元格：{why.Chinese}"));
    }

    /// <summary>The version that the file states. It is read as data: no code of the file is loaded, let alone run.</summary>
    private static Version? VersionOf(string full) =>
        new FileInfo(full) is { Exists: true, Length: > 0 and <= MostBytes } ? AssemblyName.GetAssemblyName(full).Version : null;

    // Pipes and devices have no length, and must not be opened: that might wait for ever.
    private static void Check(string path, FileInfo file)
    {
        if (!file.Exists)
            throw new ScriptSourceException(
                $"There is no file {path} to load. Check the spelling; the path starts from the notebook's folder.",
                $"找不到要加载的文件 {path}。请检查名称；路径从笔记本所在的文件夹算起。");
        if (file.Length is 0 or > MostBytes)
            throw new ScriptSourceException(
                $"{path} is not loaded: it is empty, no ordinary file, or larger than {MostBytes >> 20} MB.",
                $"不加载 {path}：它是空文件、不是普通文件，或大于 {MostBytes >> 20} MB。");
    }

    private ScriptSourceException Outside(string path)
    {
        var folders = _workbook.Folders.ToList();
        return new(
            $"{path} is not loaded: it is outside of the workbook, which is {string.Join(", ", folders)} (nothing hidden, and no links that lead elsewhere). Put the file there.",
            $"不加载 {path}：它不在工作簿内（{string.Join("、", folders)}，不含隐藏文件，也不含指向别处的链接）。请把文件放到那里。");
    }

    // What cannot be looked up or read as an assembly is as good as not there.
    private static T? Quietly<T>(Func<T?> find) where T : class
    {
        try
        {
            return find();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or BadImageFormatException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
