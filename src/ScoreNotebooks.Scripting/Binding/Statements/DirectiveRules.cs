using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>Which lines that begin with <c>#</c> a cell may have.</summary>
internal static class DirectiveRules
{
    public static void Check(DirectiveSyntax syntax, IReadOnlyList<Assembly> libraries)
    {
        var text = syntax.Text.Trim();
        if (text.StartsWith("#r", StringComparison.Ordinal) && text.Length > 2 && (char.IsWhiteSpace(text[2]) || text[2] == '"'))
        {
            CheckReference(syntax, text[2..].Trim(), libraries);
            return;
        }

        throw text switch
        {
            _ when text.StartsWith("#!", StringComparison.Ordinal) => Fail.At(
                syntax.Span,
                $"The magic command {FirstWord(text)} belongs to another host; leave the line out.",
                $"魔法命令 {FirstWord(text)} 属于其他宿主，请去掉这一行。"),
            _ when text.StartsWith("#load", StringComparison.Ordinal) => Fail.At(
                syntax.Span, "#load is outside the script subset; put the statements into this notebook.", "脚本子集不支持 #load；请把语句写进本笔记本。"),
            _ => Fail.At(
                syntax.Span,
                $"The preprocessor line {FirstWord(text)} is outside the script subset; leave it out.",
                $"脚本子集不支持预处理行 {FirstWord(text)}，请去掉。"),
        };
    }

    private static void CheckReference(DirectiveSyntax syntax, string rest, IReadOnlyList<Assembly> libraries)
    {
        var end = rest.Length > 1 && rest[0] == '"' ? rest.IndexOf('"', 1) : -1;
        if (end < 0)
            throw Fail.At(syntax.Span, "#r names a file in quotation marks: #r \"lib/ScoreNotebooks.dll\".", "#r 后面要用引号写文件名：#r \"lib/ScoreNotebooks.dll\"。");
        if (end < rest.Length - 1)
            throw Fail.At(syntax.Span, "Nothing may follow the file name on the line of #r, not even a comment.", "#r 所在行的文件名之后不能再有内容，注释也不行。");
        var path = rest[1..end];
        if (path.StartsWith("nuget:", StringComparison.OrdinalIgnoreCase))
            throw Fail.At(syntax.Span, "Packages are not loaded here; a cell uses the scoring library only. Leave the line out.", "这里不加载 NuGet 包，单元格只使用评分库。请去掉这一行。");
        var file = path[(path.LastIndexOfAny(['/', '\\']) + 1)..];
        foreach (var library in libraries)
            if (string.Equals(file, library.GetName().Name + ".dll", StringComparison.OrdinalIgnoreCase))
                return;
        var known = string.Join(", ", libraries.Select(static library => library.GetName().Name + ".dll"));
        throw Fail.At(
            syntax.Span,
            $"{file} is not loaded: code that comes with a workbook is not run. The libraries here are: {known}.",
            $"不加载 {file}：工作簿自带的代码不会运行。这里可用的库：{known}。");
    }

    private static string FirstWord(string text) => text.Split(' ', 2)[0];
}
