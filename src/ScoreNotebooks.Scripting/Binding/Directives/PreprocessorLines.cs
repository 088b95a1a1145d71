namespace ScoreNotebooks.Scripting;

/// <summary>The lines of C# that begin with <c>#</c> and that cells do without.</summary>
internal static class PreprocessorLines
{
    private static readonly string[] Known =
        ["#r", "#load", "#i", "#if", "#elif", "#else", "#endif", "#define", "#undef", "#region", "#endregion", "#pragma", "#nullable", "#error", "#warning", "#line", "#help", "#reset", "#clear"];

    public static ScriptErrorException Refuse(TextSpan span, string text)
    {
        var word = text.Split(' ', '\t', '"')[0];
        return word switch
        {
            "#i" => Fail.At(
                span,
                "#i names a source of packages, and no packages are loaded here. Leave the line out.",
                "#i 指定 NuGet 包的来源，而这里不加载包。请去掉这一行。"),
            "#if" or "#elif" or "#else" or "#endif" or "#define" or "#undef" => Of(
                span, word, "write an if statement, or keep only the statements that are meant", "请写 if 语句，或只保留需要的语句"),
            "#region" or "#endregion" => Of(span, word, "put a heading into a Markdown cell above", "请在上方的 Markdown 单元格中写标题"),
            "#error" or "#warning" => Of(span, word, "write a comment, or show a message with display(\"…\")", "请写注释，或用 display(\"…\") 显示信息"),
            "#pragma" or "#nullable" or "#line" => Of(span, word, "leave it out: it changes nothing here", "请去掉，它在这里不起作用"),
            "#help" or "#reset" or "#clear" => Of(span, word, "leave it out: it is a command of an interactive console", "请去掉，它是交互控制台的命令"),
            _ => Unknown(span, word),
        };
    }

    private static ScriptErrorException Of(TextSpan span, string word, string instead, string chineseInstead) => Fail.At(
        span,
        $"The preprocessor line {word} is outside the script subset; {instead}.",
        $"脚本子集不支持预处理指令 {word}；{chineseInstead}。");

    private static ScriptErrorException Unknown(TextSpan span, string word) => word != "#" && NearestName.To(word, Known) is { } nearest
        ? Fail.At(span, $"There is no directive {word}. Did you mean {nearest}?", $"没有指令 {word}。是否想写 {nearest}？")
        : Fail.At(span, $"There is no directive {word}; write // for a comment.", $"没有指令 {word}；注释请以 // 开头。");
}
