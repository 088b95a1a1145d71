using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>What the lines of one cell that begin with <c>#</c> ask for.</summary>
internal sealed class CellDirectives(BindingContext context)
{
    private readonly List<ScriptErrorException> _notes = [];
    private readonly List<LoadRequest> _loads = [];

    /// <summary>What a reader should know although the cell may run.</summary>
    public IReadOnlyList<ScriptErrorException> Notes => _notes;

    /// <summary>The files that run before the cell, in the order in which they are named.</summary>
    public IReadOnlyList<LoadRequest> Loads => _loads;

    /// <summary>Whether the time of the run is asked for.</summary>
    public bool IsTimed { get; private set; }

    public void Add(DirectiveSyntax syntax)
    {
        var text = syntax.Text.Trim();
        if (text.StartsWith("#!", StringComparison.Ordinal))
            AddMagic(syntax, text);
        else if (Rest(text, "#r") is { } file)
            AddReference(syntax, file);
        else if (Rest(text, "#load") is { } script)
            _loads.Add(new LoadRequest(syntax.Span, LoadedPath(syntax, script), IsImport: false));
        else
            throw PreprocessorLines.Refuse(syntax.Span, text);
    }

    private void AddMagic(DirectiveSyntax syntax, string text)
    {
        if (text == "#!time")
            IsTimed = true;
        else if (Rest(text, "#!import") is { } file)
            _loads.Add(new LoadRequest(syntax.Span, ImportedPath(syntax, file), IsImport: true));
        else if (text != "#!csharp" && text != "#!c#")
            throw MagicCommands.Refuse(syntax.Span, text.Split(' ', '\t')[0]);
    }

    private static string? Rest(string text, string word) =>
        text.StartsWith(word, StringComparison.Ordinal) && (text.Length == word.Length || char.IsWhiteSpace(text[word.Length]) || text[word.Length] == '"')
            ? text[word.Length..].Trim()
            : null;

    private static string? Quoted(string rest) =>
        rest.Length > 2 && rest[0] == '"' && rest.IndexOf('"', 1) is > 1 and var end ? rest[1..end] : null;

    private static string LoadedPath(DirectiveSyntax syntax, string rest)
    {
        if (Quoted(rest) is not { } path || path.Length < rest.Length - 2)
            throw Fail.At(syntax.Span, "#load names a script in quotation marks and nothing else: #load \"steps.csx\".", "#load 后面只写带引号的脚本文件名：#load \"steps.csx\"。");
        return path.EndsWith(".ipynb", StringComparison.OrdinalIgnoreCase)
            ? throw Fail.At(syntax.Span, $"#load takes scripts (.csx); for a notebook write #!import {path}.", $"#load 只能加载脚本（.csx）；笔记本请写 #!import {path}。")
            : path;
    }

    private static string ImportedPath(DirectiveSyntax syntax, string rest)
    {
        var path = Quoted(rest) ?? rest;
        return path.Length > 0
            ? path
            : throw Fail.At(syntax.Span, "#!import names a notebook or a script: #!import steps.ipynb.", "#!import 后面要写笔记本或脚本的文件名：#!import steps.ipynb。");
    }

    private void AddReference(DirectiveSyntax syntax, string rest)
    {
        if (Quoted(rest) is not { } path)
            throw Fail.At(syntax.Span, "#r names a file in quotation marks: #r \"lib/ScoreNotebooks.dll\".", "#r 后面要用引号写文件名：#r \"lib/ScoreNotebooks.dll\"。");
        if (path.Length < rest.Length - 2)
            throw Fail.At(syntax.Span, "Nothing may follow the file name on the line of #r, not even a comment.", "#r 所在行的文件名之后不能再有内容，注释也不行。");
        if (path.StartsWith("nuget:", StringComparison.OrdinalIgnoreCase))
            _notes.Add(PackageReferences.NoteOn(syntax.Span, path["nuget:".Length..]));
        else if (LibraryOf(path) is { } library)
            NoteVersion(syntax, path, library);
        else
            Trust(syntax, path);
    }

    private static string FileName(string path) => path[(path.LastIndexOfAny(['/', '\\']) + 1)..];

    // These names the C# engine finds in the framework itself.
    private static bool IsOfTheFramework(string file) =>
        file is "System" or "System.dll" or "mscorlib" or "netstandard" || file.StartsWith("System.", StringComparison.Ordinal);

    private Assembly? LibraryOf(string path)
    {
        foreach (var library in context.Options.Libraries)
            if (string.Equals(FileName(path), library.ManifestModule.ScopeName, StringComparison.OrdinalIgnoreCase))
                return library;
        return null;
    }

    private void NoteVersion(DirectiveSyntax syntax, string path, Assembly library)
    {
        if (context.Options.Reference(path)?.Version is not { } version || version == library.GetName().Version)
            return;
        var (file, own) = (FileName(path), library.GetName().Version);
        _notes.Add(Fail.At(
            syntax.Span,
            $"{file} of this workbook is version {version}; the cells run with the host's own version {own}.",
            $"工作簿中的 {file} 是 {version} 版；单元格使用宿主程序自带的 {own} 版。"));
    }

    private void Trust(DirectiveSyntax syntax, string path)
    {
        if (Trusted(syntax, path) is { } assembly)
        {
            context.Catalog.Add(assembly);
            return;
        }

        if (IsOfTheFramework(FileName(path)))
            throw Fail.At(
                syntax.Span,
                $"{FileName(path)} is not loaded: what cells may use of .NET is there without #r. Leave the line out.",
                $"不加载 {FileName(path)}：单元格可用的 .NET 类型无需 #r。请去掉这一行。");
        var known = context.Options.Libraries.Select(static library => library.GetName().Name + ".dll").ToList();
        throw Fail.At(
            syntax.Span,
            $"{FileName(path)} is not loaded: code that comes with a workbook is not run. The libraries here are: {string.Join(", ", known)}. If you trust the file, name it on the command line (--trust {path}, with the path from the folder that score is started in).",
            $"不加载 {FileName(path)}：工作簿自带的代码不会运行。这里可用的库：{string.Join("、", known)}。如果信任这个文件，请在命令行写明（--trust {path}，路径从启动 score 时所在的文件夹算起）。");
    }

    private Assembly? Trusted(DirectiveSyntax syntax, string path)
    {
        try
        {
            return context.Options.Reference(path)?.Trusted;
        }
        catch (ScriptSourceException refused)
        {
            throw Fail.At(syntax.Span, refused.Message, refused.Chinese);
        }
    }
}
