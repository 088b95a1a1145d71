namespace ScoreNotebooks.Scripting;

/// <summary>The constructs of C# that are outside the script subset, by name, and what to write instead.</summary>
internal static class Refusals
{
    /// <summary>A line with <c>#</c> behind other code: one that cells do not have at all, or one that is late.</summary>
    public static ScriptErrorException LateDirective(Token token) => ForeignLines.Refuse(token.Span, token.Text.Trim()) ?? new ScriptErrorException(
        token.Span, $"{Word(token)} must come before everything else in its cell.", $"{Word(token)} 必须写在单元格的最前面。");

    private static string Word(Token token) => token.Text.Split(' ', '\t', '"')[0];

    public static ScriptErrorException Construct(TextSpan span, string name, string chineseName, string instead, string chineseInstead) => new(
        span,
        $"{name} are outside the script subset; {instead}.",
        $"脚本子集不支持{chineseName}；请{chineseInstead}。");

    /// <summary>Why a reserved word cannot begin what stands here; null for a word that belongs elsewhere.</summary>
    public static ScriptErrorException? Keyword(Token token)
    {
        var span = token.Span;
        return token.Text switch
        {
            "class" or "struct" or "interface" or "enum" => Construct(span, "Type declarations", "类型声明", "use a tuple, an anonymous object, or a type of the library", "使用元组、匿名对象或库中的类型"),
            "namespace" => Construct(span, "Namespaces", "命名空间", "write the statements without one", "直接写语句"),
            "public" or "private" or "protected" or "internal" or "static" or "readonly" or "abstract" or "sealed" or "virtual" or "override"
                or "extern" or "volatile" or "event" or "operator" or "implicit" or "explicit"
                => Construct(span, "Declarations of members and types", "成员和类型的声明", $"leave out {token.Text} and declare a variable or a lambda", $"去掉 {token.Text}，改为声明变量或 lambda"),
            "try" or "catch" or "finally" => Construct(span, "try, catch and finally", " try、catch、finally", "let the error end the cell: its message is shown", "让错误直接结束单元格，错误信息会显示出来"),
            "throw" => Construct(span, "throw statements", " throw", "check the value with if and display a message", "用 if 检查并用 display 显示信息"),
            "goto" => Construct(span, "goto statements", " goto", "write a loop with break or continue", "改用循环以及 break、continue"),
            "unsafe" or "fixed" or "stackalloc" => Construct(span, $"{token.Text} blocks", $" {token.Text}", "work with arrays and lists", "使用数组和列表"),
            "lock" => Construct(span, "lock statements", " lock", "leave it out: a cell runs alone", "去掉它：单元格不会并行运行"),
            "switch" or "case" => Construct(span, "switch statements", " switch 语句", "write a switch expression (x switch { 1 => a, _ => b }) or if", "改用 switch 表达式（x switch { 1 => a, _ => b }）或 if"),
            "delegate" => Construct(span, "Delegate declarations and anonymous methods", "委托声明和匿名方法", "write a lambda: x => …", "改用 lambda：x => …"),
            "typeof" => Construct(span, "typeof and reflection", " typeof 和反射", "name the type in the call itself", "直接在调用中写类型名"),
            "checked" or "unchecked" => Construct(span, $"{token.Text} blocks", $" {token.Text} 代码块", $"write {token.Text}(…) around the expression", $"把表达式写进 {token.Text}(…)"),
            "this" or "base" => Construct(span, "this and base", " this 和 base", "a cell has no object of its own: name the variable", "直接写变量名（单元格没有自己的对象）"),
            "ref" or "in" or "params" => Construct(span, $"{token.Text} variables", $" {token.Text} 变量", "use plain variables", "使用普通变量"),
            _ => null,
        };
    }

    /// <summary>Words that are names in most places, but begin a declaration here.</summary>
    public static ScriptErrorException? ContextualWord(TokenReader reader)
    {
        var token = reader.Current;
        var next = reader.Peek(1);
        if (token.Kind != TokenKind.Identifier || next.Kind is not (TokenKind.Identifier or TokenKind.Keyword) || next.Text is "is" or "as" or "switch" or "in")
            return null;
        return token.Text switch
        {
            "record" or "partial" => Keyword(token with { Text = "class" }),
            "async" => Construct(token.Span, "async methods", " async 方法", "write await in the cell itself", "直接在单元格中写 await"),
            "yield" => Construct(token.Span, "Iterators (yield)", "迭代器（yield）", "fill a list or use Select", "填充列表或使用 Select"),
            "dynamic" => Construct(token.Span, "dynamic variables", " dynamic 变量", "write var or the type", "写 var 或具体类型"),
            "def" or "function" or "let" or "import" when next.Kind == TokenKind.Identifier && Habits.OfName(token.Text) is { } habit => Fail.At(token.Span, habit.English, habit.Chinese),
            "await" when next.Is("foreach") => Construct(token.Span, "await foreach loops", " await foreach", "read everything first, then loop", "先读取全部，再循环"),
            _ => null,
        };
    }

    /// <summary>Why a statement of the cell itself is none for C#, which finds the beginning of a declaration there.</summary>
    public static ScriptErrorException? Declaration(TokenReader reader) => (reader.AtWord("record") || reader.AtWord("extension")) && reader.Peek(1).Kind != TokenKind.Identifier
        ? reader.Error(
            $"C# takes {reader.Current.Text} at the beginning of a statement for a declaration; give the variable another name.",
            $"C# 会把语句开头的 {reader.Current.Text} 当作声明；请给变量换一个名称。")
        : null;

    public static bool QueryBegins(TokenReader reader)
    {
        if (!reader.AtWord("from"))
            return false;
        var named = reader.Peek(1).Kind == TokenKind.Identifier;
        return (named && reader.Peek(2).Is("in")) || (reader.Peek(1).Kind is TokenKind.Identifier or TokenKind.Keyword && reader.Peek(2).Kind == TokenKind.Identifier && reader.Peek(3).Is("in"));
    }
}
