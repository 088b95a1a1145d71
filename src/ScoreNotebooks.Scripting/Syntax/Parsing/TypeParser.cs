namespace ScoreNotebooks.Scripting;

/// <summary>Parses types, also where it is not yet known whether a type stands there.</summary>
internal sealed class TypeParser(Parser parser)
{
    private readonly TokenReader _reader = parser.Reader;

    public TypeSyntax Parse() => TryParse() ?? Missing();

    /// <summary>The type that begins here; null, and nothing taken, when there is none.</summary>
    public TypeSyntax? TryParse(bool allowNullable = true)
    {
        _reader.Enter();
        try
        {
            var start = _reader.Position;
            var type = _reader.At("(") ? TryParseTuple() : TryParseName();
            if (type is null)
                _reader.Position = start;
            return type is null ? null : ParseSuffixes(type, allowNullable);
        }
        finally
        {
            _reader.Leave();
        }
    }

    /// <summary>Parses a type without array brackets or question mark.</summary>
    public TypeSyntax ParseWithoutSuffix() => (_reader.At("(") ? TryParseTuple() : TryParseName()) ?? Missing();

    /// <summary><c>&lt;A, B&gt;</c>, if it is one; null, and nothing taken, if not.</summary>
    public List<TypeSyntax>? TryParseArguments()
    {
        var start = _reader.Position;
        if (!_reader.TryTake("<"))
            return null;
        var arguments = new List<TypeSyntax>();
        do
        {
            if (TryParse() is not { } argument)
            {
                _reader.Position = start;
                return null;
            }

            arguments.Add(argument);
        }
        while (_reader.TryTake(","));
        if (_reader.TryTake(">") || (_reader.IsForgiven && _reader.Lenience!.ClosesTypeArguments))
            return arguments;
        _reader.Position = start;
        return null;
    }

    private TypeSyntax? TryParseName()
    {
        var start = _reader.Current.Span.Start;
        if (_reader.Current.Kind == TokenKind.Keyword && (Keywords.PredefinedType(_reader.Current.Text) is not null || _reader.At("void")))
        {
            var name = _reader.Take().Text;
            return new NamedTypeSyntax(_reader.SpanFrom(start), null, name, [], IsKeyword: true);
        }

        if (_reader.Current.Kind != TokenKind.Identifier)
            return null;
        if (_reader.AtWord("var") && !_reader.Peek(1).Is(".") && !_reader.Peek(1).Is("<"))
            return new VarTypeSyntax(_reader.Take().Span);
        TypeSyntax? type = null;
        do
        {
            if (_reader.Current.Kind != TokenKind.Identifier)
                return null;
            var name = _reader.Take().Text;
            var arguments = TryParseArguments() ?? [];
            type = new NamedTypeSyntax(_reader.SpanFrom(start), type, name, arguments, IsKeyword: false);
        }
        while (_reader.TryTake("."));
        return type;
    }

    public TupleTypeSyntax? TryParseTuple()
    {
        var start = _reader.Take().Span.Start;
        var elements = new List<TypeSyntax>();
        var names = new List<string?>();
        do
        {
            if (TryParse() is not { } element)
                return null;
            elements.Add(element);
            names.Add(_reader.Current.Kind == TokenKind.Identifier ? _reader.Take().Text : null);
        }
        while (_reader.TryTake(","));
        return elements.Count >= 2 && _reader.TryTake(")")
            ? new TupleTypeSyntax(_reader.SpanFrom(start), elements, names)
            : null;
    }

    /// <summary>Parses the <c>[]</c> and <c>?</c> behind a type.</summary>
    public TypeSyntax ParseSuffixes(TypeSyntax type, bool allowNullable)
    {
        for (var suffixes = 0; ; suffixes++)
        {
            if (suffixes > Complexity.MostLevels)
                throw Complexity.TooDeep(_reader.Current.Span);
            if (_reader.At("[") && (_reader.Peek(1).Is("]") || _reader.Peek(1).Is(",")))
                type = ParseRank(type);
            else if (allowNullable && _reader.At("?") && type is not NullableTypeSyntax)
                type = new NullableTypeSyntax(type.Span.To(_reader.Take().Span), type);
            else
                return type;
        }
    }

    private ArrayTypeSyntax ParseRank(TypeSyntax element)
    {
        _reader.Take();
        var rank = 1;
        while (_reader.TryTake(","))
            rank++;
        _reader.Expect("]");
        return new ArrayTypeSyntax(_reader.SpanFrom(element.Span.Start), element, rank);
    }

    private NamedTypeSyntax Missing() => _reader.IsForgiven
        ? new NamedTypeSyntax(_reader.Current.Span, null, "", [], IsKeyword: false)
        : throw _reader.Error("A type must stand here.", "这里应当是类型。");
}
