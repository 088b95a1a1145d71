using System.Runtime.CompilerServices;

namespace ScoreNotebooks.Scripting;

/// <summary>The tokens of a cell, read one after another.</summary>
internal sealed class TokenReader(IReadOnlyList<Token> tokens, Lenience? lenience = null)
{
    public Lenience? Lenience => lenience;

    /// <summary>Whether what is missing here may be missing, because the text ends before it was typed.</summary>
    public bool IsForgiven => lenience is not null && AtEnd;

    private int _level;

    public int Position { get; set; }

    /// <summary>Goes into an expression, a pattern or a type that stands in another.</summary>
    public void Enter()
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (++_level > Complexity.MostLevels)
            throw Complexity.TooDeep(Current.Span);
    }

    /// <summary>Comes out of what was entered.</summary>
    public void Leave() => _level--;

    public Token Current => Peek(0);

    public Token Previous => tokens[Math.Max(0, Position - 1)];

    public bool AtEnd => Current.Kind == TokenKind.End;

    public Token Peek(int ahead) => tokens[Math.Min(Position + ahead, tokens.Count - 1)];

    public Token Take()
    {
        var token = Current;
        if (Position < tokens.Count - 1)
            Position++;
        return token;
    }

    public bool At(string text) => Current.Is(text);

    public bool AtWord(string text) => Current.IsWord(text);

    public bool TryTake(string text)
    {
        if (!Current.Is(text))
            return false;
        Take();
        return true;
    }

    public Token Expect(string text) => Current.Is(text) ? Take() : IsForgiven ? new Token(TokenKind.Punctuation, text, Current.Span) : throw Missing(text);

    public string ExpectName()
    {
        if (Current.Kind == TokenKind.Identifier)
            return Take().Text;
        if (IsForgiven)
            return "";
        throw Current.Kind == TokenKind.Keyword
            ? Error($"{Current.Text} is a reserved word and cannot be a name; write @{Current.Text}.", $"{Current.Text} 是保留字，不能作名称；可写成 @{Current.Text}。")
            : Error($"A name must stand here, not {Describe(Current)}.", $"这里应当是名称，而不是 {DescribeInChinese(Current)}。");
    }

    public TextSpan SpanFrom(int start) => TextSpan.Between(start, Math.Max(start, Previous.Span.End));

    public ScriptErrorException Error(string english, string chinese) => new(Current.Span, english, chinese);

    public ScriptErrorException Unexpected() => At("=") && Previous.Text is "==" or "!="
        ? Error($"There is no {Previous.Text}= in C#; write {Previous.Text}.", $"C# 没有 {Previous.Text}=；请写 {Previous.Text}。")
        : AtEnd
        ? Error("Something is missing at the end.", "末尾缺少内容。")
        : Error($"{Describe(Current)} cannot stand here.", $"这里不能出现 {DescribeInChinese(Current)}。");

    /// <summary>The token behind the bracket that closes the one <paramref name="ahead"/> tokens ahead.</summary>
    public Token AfterClosing(int ahead)
    {
        var depth = 0;
        for (var index = ahead; Peek(index).Kind != TokenKind.End; index++)
        {
            depth += Peek(index) switch
            {
                { Kind: TokenKind.Punctuation, Text: "(" or "[" or "{" } => 1,
                { Kind: TokenKind.Punctuation, Text: ")" or "]" or "}" } => -1,
                _ => 0,
            };
            if (depth == 0)
                return Peek(index + 1);
        }

        return tokens[^1];
    }

    /// <summary>Passes over a statement that cannot be read, to behind its semicolon or block, or to the next line.</summary>
    public void SkipStatement(int start, TextSpan error)
    {
        var depth = 0;
        for (Position = start; !AtEnd;)
        {
            var token = Take();
            depth += token switch
            {
                { Kind: TokenKind.Punctuation, Text: "(" or "[" or "{" } => 1,
                { Kind: TokenKind.Punctuation, Text: ")" or "]" or "}" } => -1,
                _ => 0,
            };
            if (depth <= 0 && (token.Is(";") || token.Is("}") || (Current.Span.Start >= error.Start && lenience!.BeginsLine(Current, token))))
                return;
        }
    }

    private ScriptErrorException Missing(string text)
    {
        if (Current.Kind == TokenKind.Directive)
            return Refusals.LateDirective(Current);
        if (Habits.AtEndOfStatement(Previous, Current) is { } habit)
            return habit;
        if (text != ";" && !AtEnd)
            return Error($"{text} must stand here, not {Describe(Current)}.", $"这里应当是 {text}，而不是 {DescribeInChinese(Current)}。");
        var behind = Position > 0 ? new TextSpan(Previous.Span.End, 0) : Current.Span;
        return new ScriptErrorException(behind, $"{text} is missing here.", $"这里缺少 {text}。");
    }

    private static string Describe(Token token) => token.Kind == TokenKind.End ? "the end of the cell" : token.Text;

    private static string DescribeInChinese(Token token) => token.Kind == TokenKind.End ? "单元格结尾" : token.Text;
}
