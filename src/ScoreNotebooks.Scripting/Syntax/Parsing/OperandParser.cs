namespace ScoreNotebooks.Scripting;

/// <summary>Parses the smallest expressions: literals, names, parentheses, tuples, collections, and arguments.</summary>
internal sealed class OperandParser(Parser parser)
{
    private readonly TokenReader _reader = parser.Reader;

    public ExpressionSyntax Parse()
    {
        var token = _reader.Current;
        return token.Kind switch
        {
            TokenKind.Literal => new LiteralSyntax(_reader.Take().Span, token.Value),
            TokenKind.InterpolatedString => ParseInterpolated(_reader.Take()),
            TokenKind.Identifier => ParseName(token),
            TokenKind.Keyword => ParseKeyword(token),
            TokenKind.Punctuation when token.Is("(") => ParseParenthesized(),
            TokenKind.Punctuation when token.Is("[") => ParseCollection(),
            TokenKind.End when _reader.IsForgiven => new NameSyntax(token.Span, "", null),
            _ => throw _reader.Unexpected(),
        };
    }

    public List<ArgumentSyntax> ParseArguments(string open, string close)
    {
        _reader.Expect(open);
        var arguments = new List<ArgumentSyntax>();
        while (!_reader.At(close))
        {
            arguments.Add(ParseArgument());
            if (!_reader.TryTake(","))
                break;
        }

        _reader.Expect(close);
        return arguments;
    }

    /// <summary>Type arguments of a name; a <c>&lt;</c> that compares is left alone.</summary>
    public List<TypeSyntax>? TryParseTypeArguments()
    {
        var position = _reader.Position;
        var arguments = parser.Types.TryParseArguments();
        if (arguments is null || EndsTypeArguments(_reader.Current))
            return arguments;
        _reader.Position = position;
        return null;
    }

    // The list in section 6.2.5 of the C# specification.
    private static bool EndsTypeArguments(Token next) => next.Kind == TokenKind.End || (next.Kind == TokenKind.Punctuation && next.Text
        is "(" or ")" or "]" or "}" or ":" or ";" or "," or "." or "?" or "?." or "==" or "!=" or "|" or "^" or "&&" or "||" or "&" or "[" or "=>");

    private ArgumentSyntax ParseArgument()
    {
        var start = _reader.Current.Span.Start;
        string? name = null;
        if (_reader.Current.Kind == TokenKind.Identifier && _reader.Peek(1).Is(":") && !_reader.Peek(1).Is("::"))
        {
            name = _reader.Take().Text;
            _reader.Take();
        }

        if (_reader.At("ref") || _reader.At("in"))
            throw Refusals.Construct(_reader.Current.Span, "ref and in arguments", "ref 和 in 参数", "use what the method returns", "使用方法的返回值");
        var isOut = _reader.TryTake("out");
        var value = (isOut ? TryParseDeclaration() : null) ?? parser.Expressions.Parse();
        return new ArgumentSyntax(_reader.SpanFrom(start), name, isOut, value);
    }

    private DeclarationSyntax? TryParseDeclaration()
    {
        var position = _reader.Position;
        var start = _reader.Current.Span.Start;
        if (parser.Types.TryParse() is { } type && _reader.Current.Kind == TokenKind.Identifier)
        {
            var name = _reader.Take().Text;
            if (_reader.At(",") || _reader.At(")") || _reader.AtEnd)
                return new DeclarationSyntax(_reader.SpanFrom(start), type, name);
        }

        _reader.Position = position;
        return null;
    }

    private InterpolatedStringSyntax ParseInterpolated(Token token)
    {
        var parts = new List<InterpolationSyntax>();
        foreach (var part in token.Parts!)
            parts.Add(new InterpolationSyntax(
                part.Span,
                part.Text,
                part.Value is null ? null : Parser.ParseHole(part.Value, _reader.Lenience),
                part.Alignment is null ? null : Parser.ParseHole(part.Alignment, _reader.Lenience),
                part.Format));
        return new InterpolatedStringSyntax(token.Span, parts);
    }

    private ExpressionSyntax ParseName(Token token)
    {
        if (token.Text == "var" && _reader.Peek(1).Is("("))
            return ParseVarDesignation();
        if (token.Text == "nameof" && _reader.Peek(1).Is("("))
            return ParseNameOf();
        if (Refusals.QueryBegins(_reader))
            throw Refusals.Construct(token.Span, "Queries (from … select …)", "查询语法（from … select …）", "call Where, Select and OrderBy", "调用 Where、Select、OrderBy 等方法");
        if (token.Text == "async" && _reader.Peek(1) is { Kind: TokenKind.Identifier } or { Text: "(" or "delegate" } && token.Text == "async")
            throw Refusals.Construct(token.Span, "async lambdas", "async lambda 表达式", "write await outside the lambda", "把 await 写在 lambda 之外");
        var name = _reader.Take();
        var arguments = TryParseTypeArguments();
        return new NameSyntax(_reader.SpanFrom(name.Span.Start), name.Text, arguments);
    }

    private NameOfSyntax ParseNameOf()
    {
        var start = _reader.Take().Span.Start;
        _reader.Expect("(");
        var operand = parser.Expressions.Parse();
        _reader.Expect(")");
        return new NameOfSyntax(_reader.SpanFrom(start), operand);
    }

    private TupleSyntax ParseVarDesignation()
    {
        var type = new VarTypeSyntax(_reader.Take().Span);
        return ParseDesignations(type);
    }

    private TupleSyntax ParseDesignations(VarTypeSyntax type)
    {
        var start = _reader.Expect("(").Span.Start;
        var elements = new List<ArgumentSyntax>();
        do
        {
            var span = _reader.Current.Span;
            ExpressionSyntax value = _reader.At("(") ? ParseDesignations(type) : new DeclarationSyntax(span, type, _reader.ExpectName());
            elements.Add(new ArgumentSyntax(span, null, false, value));
        }
        while (_reader.TryTake(","));
        _reader.Expect(")");
        return new TupleSyntax(_reader.SpanFrom(start), elements);
    }

    private ExpressionSyntax ParseKeyword(Token token)
    {
        if (Keywords.PredefinedType(token.Text) is not null)
        {
            var type = parser.Types.ParseWithoutSuffix();
            return new TypeExpressionSyntax(type.Span, type);
        }

        switch (token.Text)
        {
            case "true" or "false" or "null":
                _reader.Take();
                return new LiteralSyntax(token.Span, token.Text == "null" ? null : token.Text == "true");
            case "new":
                return parser.Creations.Parse();
            case "default":
                return ParseDefault(token);
            case "checked" or "unchecked" when _reader.Peek(1).Is("("):
                return ParseChecked(token);
            case "sizeof":
                return ParseSizeOf(token);
            default:
                throw Refusals.Keyword(token) ?? _reader.Unexpected();
        }
    }

    private CheckedSyntax ParseChecked(Token token)
    {
        _reader.Take();
        _reader.Expect("(");
        var operand = parser.Expressions.Parse();
        _reader.Expect(")");
        return new CheckedSyntax(_reader.SpanFrom(token.Span.Start), token.Text == "checked", operand);
    }

    private SizeOfSyntax ParseSizeOf(Token token)
    {
        _reader.Take();
        _reader.Expect("(");
        var type = parser.Types.Parse();
        _reader.Expect(")");
        return new SizeOfSyntax(_reader.SpanFrom(token.Span.Start), type);
    }

    private DefaultSyntax ParseDefault(Token token)
    {
        _reader.Take();
        if (!_reader.TryTake("("))
            return new DefaultSyntax(token.Span, null);
        var type = parser.Types.Parse();
        _reader.Expect(")");
        return new DefaultSyntax(_reader.SpanFrom(token.Span.Start), type);
    }

    private ExpressionSyntax ParseParenthesized()
    {
        var deconstructs = _reader.AfterClosing(0) is { } after && (after.Is("=") || after.Is("in"));
        var start = _reader.Take().Span.Start;
        var elements = new List<ArgumentSyntax>();
        do
            elements.Add(ParseElement(deconstructs));
        while (_reader.TryTake(","));
        _reader.Expect(")");
        var span = _reader.SpanFrom(start);
        return elements is [{ Name: null }] || (elements.Count == 1 && _reader.IsForgiven)
            ? new ParenthesizedSyntax(span, elements[0].Value)
            : elements.Count == 1
            ? throw new ScriptErrorException(span, "A tuple has at least two elements.", "元组至少要有两个元素。")
            : new TupleSyntax(span, elements);
    }

    private ArgumentSyntax ParseElement(bool deconstructs)
    {
        if (!deconstructs)
            return ParseArgument() is { IsOut: false } element ? element : throw _reader.Unexpected();
        var start = _reader.Current.Span.Start;
        return TryParseDeclaration() is { } declaration
            ? new ArgumentSyntax(_reader.SpanFrom(start), null, false, declaration)
            : ParseArgument();
    }

    private CollectionSyntax ParseCollection()
    {
        var start = _reader.Take().Span.Start;
        var items = new List<CollectionItemSyntax>();
        while (!_reader.At("]"))
        {
            var first = _reader.Current.Span.Start;
            var isSpread = _reader.TryTake("..");
            var value = parser.Expressions.Parse();
            items.Add(new CollectionItemSyntax(_reader.SpanFrom(first), value, isSpread));
            if (!_reader.TryTake(","))
                break;
        }

        _reader.Expect("]");
        return new CollectionSyntax(_reader.SpanFrom(start), items);
    }
}
