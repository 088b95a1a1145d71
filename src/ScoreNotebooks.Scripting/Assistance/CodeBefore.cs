namespace ScoreNotebooks.Scripting;

/// <summary>The tokens before the cursor, and what they say about what may follow.</summary>
internal sealed class CodeBefore
{
    private readonly List<Token> _tokens;

    /// <summary>Reads the tokens between a place and the cursor.</summary>
    /// <param name="code">The cell.</param>
    /// <param name="start">Where to begin: the beginning of the cell, or of the hole of an interpolated string.</param>
    /// <param name="end">Where what is typed begins.</param>
    public CodeBefore(string code, int start, int end)
    {
        IsHole = start > 0;
        _tokens = Read(code[start..end]) ?? Read(code[(Math.Max(start, code.LastIndexOf('\n', Math.Max(0, end - 1)) + 1))..end]) ?? [];
    }

    /// <summary>Whether the code stands in a hole of an interpolated string.</summary>
    public bool IsHole { get; }

    /// <summary>Whether a statement may begin here.</summary>
    public bool BeginsStatement => BeginsStatementAt(_tokens.Count);

    /// <summary>Whether the dotted name that goes on here began where a statement may begin.</summary>
    public bool BeginsStatementWithName
    {
        get
        {
            var at = _tokens.Count;
            while (at >= 2 && _tokens[at - 1].Is(".") && _tokens[at - 2].Kind == TokenKind.Identifier)
                at -= 2;
            return BeginsStatementAt(at);
        }
    }

    /// <summary>Whether a using may still stand here.</summary>
    public bool MayHaveUsing => BeginsStatement && _tokens.TrueForAll(static token => token.Kind is TokenKind.Directive or TokenKind.Identifier || token.Text is "using" or "static" or "." or ";" or "=")
        && _tokens.FindAll(static token => token.Is(";")).Count == _tokens.FindAll(static token => token.Is("using")).Count;

    /// <summary>Whether the type of a <c>new</c> is to be named here.</summary>
    public bool FollowsNew => Last is { } last && last.Is("new");

    /// <summary>Whether an expression has just ended, so that an operator may follow.</summary>
    public bool FollowsOperand => Last is { } last && (last.Kind is TokenKind.Literal or TokenKind.InterpolatedString || last.Is(")") || last.Is("]")
        || (last.Kind == TokenKind.Identifier && !BeginsStatementAt(_tokens.Count - 1) && !FollowsType(_tokens.Count - 1)));

    /// <summary>Whether the variable of a foreach loop is to be declared here.</summary>
    public bool FollowsLoopHead => _tokens is [.., { Text: "foreach" }, { Text: "(" }];

    /// <summary>Whether the name of a foreach loop's variable has just been written.</summary>
    public bool FollowsLoopVariable => _tokens is [.., { Text: "foreach" }, { Text: "(" }, _, { Kind: TokenKind.Identifier }];

    private Token? Last => _tokens.Count == 0 ? null : _tokens[^1];

    private bool FollowsType(int at) => at > 0 && (_tokens[at - 1].IsWord("var") || _tokens[at - 1].Kind == TokenKind.Identifier || Keywords.PredefinedType(_tokens[at - 1].Text) is not null);

    private bool BeginsStatementAt(int at)
    {
        if (at == 0)
            return !IsHole;
        var last = _tokens[at - 1];
        return last.Kind == TokenKind.Directive || (last.Is(";") && !IsInsideHead(at - 1)) || last.Is("}") || last.Is("else") || last.Is("do")
            || (last.Is("{") && OpensBlock(at - 1)) || (last.Is(")") && ClosesHead(at - 1));
    }

    // The parts of a for loop's head end with semicolons too.
    private bool IsInsideHead(int at)
    {
        var depth = 0;
        for (var index = at; index > 0 && depth <= 0; index--)
        {
            depth += _tokens[index].Is("(") ? 1 : _tokens[index].Is(")") ? -1 : 0;
            if (depth > 0)
                return _tokens[index - 1].Is("for");
        }

        return false;
    }

    private bool OpensBlock(int at) => at == 0 || _tokens[at - 1] is { } before
        && (before.Is("=>") || before.Is("else") || before.Is("do") || before.Is(";") || before.Is("{") || before.Is("}") || (before.Is(")") && ClosesHead(at - 1)));

    // Whether a parenthesis belongs to if, for, foreach or while.
    private bool ClosesHead(int at)
    {
        var depth = 0;
        for (var index = at; index >= 0; index--)
        {
            depth += _tokens[index].Is(")") ? 1 : _tokens[index].Is("(") ? -1 : 0;
            if (depth == 0)
                return index > 0 && _tokens[index - 1] is { Kind: TokenKind.Keyword, Text: "if" or "for" or "foreach" or "while" };
        }

        return false;
    }

    private static List<Token>? Read(string text)
    {
        try
        {
            var tokens = Lexer.Tokenize(text);
            tokens.RemoveAt(tokens.Count - 1);
            return tokens;
        }
        catch (ScriptErrorException)
        {
            return null;
        }
    }
}
