namespace ScoreNotebooks.Scripting;

/// <summary>Parses everything that begins with <c>new</c>, and initialisers.</summary>
internal sealed class CreationParser(Parser parser)
{
    private readonly TokenReader _reader = parser.Reader;
    private readonly OperandParser _operands = new(parser);

    public ExpressionSyntax Parse()
    {
        var start = _reader.Expect("new").Span.Start;
        if (_reader.At("{"))
            return ParseAnonymous(start);
        if (_reader.At("["))
            return ParseImplicitArray(start);
        if (_reader.At("(") && TryParseTupleArray(start) is { } array)
            return array;
        if (_reader.At("("))
            return ParseObject(start, null);
        var type = parser.Types.ParseWithoutSuffix();
        if (_reader.At("?") && (_reader.Peek(1).Is("[") || _reader.Peek(1).Is("(")))
            type = new NullableTypeSyntax(type.Span.To(_reader.Take().Span), type);
        return _reader.At("[") ? ParseArray(start, type) : ParseObject(start, type);
    }

    // new (int, string)[3] makes an array; new (1, "a") makes what the target says.
    private NewArraySyntax? TryParseTupleArray(int start)
    {
        if (!_reader.AfterClosing(0).Is("["))
            return null;
        var position = _reader.Position;
        if (parser.Types.TryParseTuple() is { } tuple && _reader.At("["))
            return ParseArray(start, tuple);
        _reader.Position = position;
        return null;
    }

    public InitializerSyntax ParseInitializer()
    {
        var start = _reader.Expect("{").Span.Start;
        var items = new List<InitializerItemSyntax>();
        while (!_reader.At("}"))
        {
            items.Add(ParseItem());
            if (!_reader.TryTake(","))
                break;
        }

        _reader.Expect("}");
        return new InitializerSyntax(_reader.SpanFrom(start), items);
    }

    /// <summary>The elements in braces that an array variable begins with: <c>int[] numbers = { 1, 2 };</c>.</summary>
    public NewArraySyntax ParseElements(TypeSyntax element)
    {
        var start = _reader.Current.Span.Start;
        var items = ParseItems();
        return new NewArraySyntax(_reader.SpanFrom(start), element, [], items);
    }

    private NewSyntax ParseObject(int start, TypeSyntax? type)
    {
        if (!_reader.At("(") && !_reader.At("{") && !_reader.IsForgiven)
            throw _reader.Error("Arguments in parentheses must follow the type: new T(…).", "类型后面要有圆括号和参数：new T(…)。");
        var arguments = _reader.At("(") ? _operands.ParseArguments("(", ")") : [];
        var initializer = _reader.At("{") ? ParseInitializer() : null;
        return new NewSyntax(_reader.SpanFrom(start), type, arguments, initializer);
    }

    private InitializerItemSyntax ParseItem()
    {
        var start = _reader.Current.Span.Start;
        if (_reader.At("["))
        {
            var index = _operands.ParseArguments("[", "]");
            _reader.Expect("=");
            return new InitializerItemSyntax(_reader.SpanFrom(start), null, index, [ParseValue()]);
        }

        if (_reader.At("{"))
            return new InitializerItemSyntax(_reader.SpanFrom(start), null, null, ParseItems());
        if (_reader.Current.Kind == TokenKind.Identifier && _reader.Peek(1).Is("="))
        {
            var member = _reader.Take().Text;
            var name = _reader.Previous.Span;
            _reader.Take();
            return new InitializerItemSyntax(name, member, null, [ParseValue()]);
        }

        var value = parser.Expressions.Parse();
        return new InitializerItemSyntax(value.Span, null, null, [value]);
    }

    private ExpressionSyntax ParseValue() => _reader.At("{") ? ParseInitializer() : parser.Expressions.Parse();

    private List<ExpressionSyntax> ParseItems()
    {
        _reader.Expect("{");
        var items = new List<ExpressionSyntax>();
        while (!_reader.At("}"))
        {
            if (_reader.At("{"))
                throw Refusals.Construct(_reader.Current.Span, "Arrays of several dimensions", "多维数组", "use an array of arrays", "改用数组的数组");
            items.Add(parser.Expressions.Parse());
            if (!_reader.TryTake(","))
                break;
        }

        _reader.Expect("}");
        return items;
    }

    private NewArraySyntax ParseImplicitArray(int start)
    {
        _reader.Expect("[");
        RefuseRanks();
        _reader.Expect("]");
        var items = ParseItems();
        return new NewArraySyntax(_reader.SpanFrom(start), null, [], items);
    }

    private NewArraySyntax ParseArray(int start, TypeSyntax element)
    {
        _reader.Expect("[");
        RefuseRanks();
        var lengths = new List<ExpressionSyntax>();
        if (!_reader.At("]"))
            lengths.Add(parser.Expressions.Parse());
        RefuseRanks();
        _reader.Expect("]");
        // new int[3][] is an array of int[].
        while (_reader.At("[") && _reader.Peek(1).Is("]"))
        {
            _reader.Take();
            _reader.Take();
            element = new ArrayTypeSyntax(_reader.SpanFrom(element.Span.Start), element, 1);
        }

        var items = _reader.At("{") ? ParseItems() : null;
        if (lengths.Count == 0 && items is null)
            throw _reader.Error("An array needs its length or its elements: new T[3] or new T[] { … }.", "数组要写长度或元素：new T[3] 或 new T[] { … }。");
        return new NewArraySyntax(_reader.SpanFrom(start), element, lengths, items);
    }

    private void RefuseRanks()
    {
        if (_reader.At(","))
            throw Refusals.Construct(_reader.Current.Span, "Arrays of several dimensions", "多维数组", "use an array of arrays", "改用数组的数组");
    }

    private NewAnonymousSyntax ParseAnonymous(int start)
    {
        _reader.Expect("{");
        var names = new List<string>();
        var values = new List<ExpressionSyntax>();
        while (!_reader.At("}"))
        {
            var named = _reader.Current.Kind == TokenKind.Identifier && _reader.Peek(1).Is("=");
            var name = named ? _reader.Take().Text : null;
            if (named)
                _reader.Take();
            var value = parser.Expressions.Parse();
            names.Add(name ?? NameOf(value));
            values.Add(value);
            if (!_reader.TryTake(","))
                break;
        }

        _reader.Expect("}");
        return new NewAnonymousSyntax(_reader.SpanFrom(start), names, values);
    }

    private static string NameOf(ExpressionSyntax value) => value switch
    {
        NameSyntax { TypeArguments: null } name => name.Name,
        MemberSyntax { TypeArguments: null } member => member.Name,
        ConditionalAccessSyntax { WhenNotNull: MemberSyntax member } => member.Name,
        _ => throw new ScriptErrorException(value.Span, "This member of the anonymous object needs a name: Name = value.", "匿名对象的这个成员需要名称：名称 = 值。"),
    };
}
