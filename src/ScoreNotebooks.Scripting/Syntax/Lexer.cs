using System.Globalization;
using System.Runtime.CompilerServices;

namespace ScoreNotebooks.Scripting;

/// <summary>Cuts a cell into tokens. Comments and white space are dropped.</summary>
internal sealed class Lexer(TextCursor cursor)
{
    private static readonly string[] Punctuation =
    [
        "??=", "<<=", "...", "=>", "==", "!=", "<=", ">=", "&&", "||", "??", "?.", "++", "--", "+=", "-=", "*=", "/=",
        "%=", "&=", "|=", "^=", "<<", "..", "->", "::",
    ];

    private bool _lineHasTokens;

    public static List<Token> Tokenize(string text)
    {
        var lexer = new Lexer(new TextCursor(text));
        var tokens = new List<Token>();
        do
            tokens.Add(tokens.Count < Complexity.MostTokens ? lexer.Next() : throw TooLong(tokens[^1].Span));
        while (tokens[^1].Kind != TokenKind.End);
        return tokens;
    }

    private static ScriptErrorException TooLong(TextSpan span) => Fail.At(
        span,
        $"The code is longer than {Complexity.MostTokens} words and signs; divide it into several cells, or read data from a file.",
        $"代码超过 {Complexity.MostTokens} 个词和符号；请拆分成多个单元格，或从文件读取数据。");

    public Token Next()
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        SkipTrivia();
        var start = cursor.Position;
        if (cursor.AtEnd)
            return new Token(TokenKind.End, "", new TextSpan(start, 0));
        if (cursor.Current == '#' && !_lineHasTokens)
            return ReadDirective(start);
        _lineHasTokens = true;
        return TryReadString(start) ?? TryReadWord(start) ?? TryReadNumber(start) ?? ReadPunctuation(start);
    }

    /// <summary>Reads the tokens of a hole up to the character that ends its value, which is left in place.</summary>
    public List<Token> ReadHole(int holeStart, Func<char, bool> endsHole)
    {
        var tokens = new List<Token>();
        var depth = 0;
        _lineHasTokens = true;
        while (true)
        {
            SkipTrivia();
            if (cursor.AtEnd)
                throw new ScriptErrorException(cursor.SpanFrom(holeStart), "This { of an interpolated string has no }.", "内插字符串里的这个 { 没有对应的 }。");
            if (depth == 0 && endsHole(cursor.Current) && !cursor.StartsWith("::"))
                break;
            var token = Next();
            depth += token.Text is "(" or "[" or "{" ? 1 : token.Text is ")" or "]" or "}" ? -1 : 0;
            tokens.Add(token);
        }

        tokens.Add(new Token(TokenKind.End, "", new TextSpan(cursor.Position, 0)));
        return tokens;
    }

    private void SkipTrivia()
    {
        while (!cursor.AtEnd)
        {
            var current = cursor.Current;
            if (current is '\n' or '\r')
                _lineHasTokens = false;
            if (char.IsWhiteSpace(current) || current == '\uFEFF')
                cursor.Position++;
            else if (cursor.StartsWith("//"))
                SkipLine();
            else if (cursor.StartsWith("/*"))
                SkipComment();
            else
                return;
        }
    }

    private void SkipLine()
    {
        while (!cursor.AtEnd && cursor.Current is not ('\n' or '\r'))
            cursor.Position++;
    }

    private void SkipComment()
    {
        var end = cursor.Text.IndexOf("*/", cursor.Position + 2, StringComparison.Ordinal);
        if (end < 0)
            throw new ScriptErrorException(new TextSpan(cursor.Position, 2), "This comment has no end; write */ after it.", "这段注释没有结束，请在末尾写上 */。");
        cursor.Position = end + 2;
    }

    private Token ReadDirective(int start)
    {
        SkipLine();
        return new Token(TokenKind.Directive, cursor.TextFrom(start).TrimEnd(), cursor.SpanFrom(start));
    }

    private Token? TryReadString(int start) => cursor.Current switch
    {
        '\'' => StringScanner.ReadCharacter(cursor),
        '"' => StringScanner.ReadString(cursor, start),
        '@' when cursor.Peek(1) == '"' => StringScanner.ReadString(cursor, start),
        '@' when cursor.Peek(1) == '$' && cursor.Peek(2) == '"' => new InterpolationScanner(cursor, this).Read(),
        '$' when RawInterpolationScanner.Begins(cursor) => new RawInterpolationScanner(cursor, this).Read(),
        '$' => new InterpolationScanner(cursor, this).Read(),
        _ => null,
    };

    private Token? TryReadWord(int start)
    {
        var verbatim = cursor.Current == '@';
        var first = verbatim ? cursor.Peek(1) : cursor.Current;
        if (!IsWordStart(first))
            return null;
        cursor.Position += verbatim ? 2 : 1;
        while (IsWordPart(cursor.Current))
            cursor.Position++;
        var word = cursor.TextFrom(verbatim ? start + 1 : start);
        var kind = !verbatim && Keywords.Contains(word) ? TokenKind.Keyword : TokenKind.Identifier;
        return new Token(kind, word, cursor.SpanFrom(start));
    }

    private Token? TryReadNumber(int start)
    {
        var isNumber = char.IsAsciiDigit(cursor.Current) || (cursor.Current == '.' && char.IsAsciiDigit(cursor.Peek(1)));
        return isNumber ? NumberScanner.Read(cursor, start) : null;
    }

    private Token ReadPunctuation(int start)
    {
        foreach (var candidate in Punctuation)
        {
            if (!cursor.StartsWith(candidate) || IsConditionalBeforeNumber(candidate))
                continue;
            cursor.Position += candidate.Length;
            return new Token(TokenKind.Punctuation, candidate, cursor.SpanFrom(start));
        }

        var character = cursor.Current;
        cursor.Position++;
        if ("(){}[]<>.,;:?=+-*/%!~&|^".Contains(character, StringComparison.Ordinal))
            return new Token(TokenKind.Punctuation, character.ToString(), cursor.SpanFrom(start));
        throw UnknownCharacter(character, start);
    }

    // `a ?.5 : 1` is a conditional with a number, not a null-conditional member.
    private bool IsConditionalBeforeNumber(string candidate) => candidate == "?." && char.IsAsciiDigit(cursor.Peek(2));

    private ScriptErrorException UnknownCharacter(char character, int start) => character is '“' or '”' or '‘' or '’' or '`' or '「'
        ? ForeignCharacters.Quote(cursor, start)
        : ForeignCharacters.Refuse(cursor.SpanFrom(start), character);

    private static bool IsWordStart(char character) => char.IsLetter(character) || character == '_' || char.GetUnicodeCategory(character) == UnicodeCategory.LetterNumber;

    public static bool IsWordPart(char character) =>
        char.IsLetterOrDigit(character) || character == '_' || char.GetUnicodeCategory(character)
            is UnicodeCategory.LetterNumber or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.ConnectorPunctuation;
}
