using System.Runtime.CompilerServices;

namespace ScoreNotebooks.Scripting;

/// <summary>Parses what stands right of <c>is</c> and in the arms of a switch expression.</summary>
internal sealed class PatternParser(Parser parser)
{
    private readonly TokenReader _reader = parser.Reader;

    public PatternSyntax Parse()
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var left = ParseConjunction();
        while (_reader.AtWord("or"))
        {
            _reader.Take();
            var right = ParseConjunction();
            left = new CombinedPatternSyntax(left.Span.To(right.Span), IsAnd: false, left, right);
        }

        return left;
    }

    private PatternSyntax ParseConjunction()
    {
        var left = ParseUnary();
        while (_reader.AtWord("and"))
        {
            _reader.Take();
            var right = ParseUnary();
            left = new CombinedPatternSyntax(left.Span.To(right.Span), IsAnd: true, left, right);
        }

        return left;
    }

    private PatternSyntax ParseUnary()
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var first = _reader.Current;
        if (first.IsWord("not"))
        {
            _reader.Take();
            var inner = ParseUnary();
            return new NotPatternSyntax(first.Span.To(inner.Span), inner);
        }

        if (first is { Kind: TokenKind.Punctuation, Text: "<" or ">" or "<=" or ">=" })
        {
            _reader.Take();
            var value = ParseConstant();
            return new RelationalPatternSyntax(first.Span.To(value.Span), first.Text, value);
        }

        return ParsePrimary(first);
    }

    private PatternSyntax ParsePrimary(Token first)
    {
        if (first.IsWord("_"))
            return new DiscardPatternSyntax(_reader.Take().Span, null);
        if (first.Is("{"))
            return ParseParts(first.Span.Start, null);
        if (first.Is("["))
            return ParseList();
        if (first.IsWord("var") && _reader.Peek(1).Is("("))
            return ParseDesignations(_reader.Take().Span.Start);
        if (first.IsWord("var") && _reader.Peek(1).Kind == TokenKind.Identifier)
        {
            _reader.Take();
            return new DiscardPatternSyntax(first.Span.To(_reader.Current.Span), _reader.ExpectName());
        }

        if (first.Is("(") && TryParseParenthesized() is { } inner)
            return inner;
        if (TryParseType(first.Span.Start) is { } type)
            return type;
        var value = ParseConstant();
        return new ConstantPatternSyntax(value.Span, value);
    }

    // (pattern) groups, (pattern, pattern) takes apart, and (Type)constant is a constant.
    private PatternSyntax? TryParseParenthesized()
    {
        var start = _reader.Position;
        if (IsPredefinedCast() && ContinuesCast(_reader.Peek(3)))
            return null;
        var first = _reader.Current.Span.Start;
        var positions = ParsePositions();
        if (positions is null)
        {
            _reader.Position = start;
            return null;
        }

        if (positions is not [{ Name: null }] || _reader.At("{"))
            return ParseParts(first, null, positions);
        if (!ContinuesConstant(_reader.Current))
            return new ParenthesizedPatternSyntax(_reader.SpanFrom(first), positions[0].Pattern);
        _reader.Position = start;
        return null;
    }

    private bool IsPredefinedCast() =>
        _reader.Peek(1).Kind == TokenKind.Keyword && Keywords.PredefinedType(_reader.Peek(1).Text) is not null && _reader.Peek(2).Is(")");

    // C# reads an address after the cast.
    private static bool ContinuesCast(Token next) => next.Is("&")
        ? throw new ScriptErrorException(next.Span, "& cannot follow a type in parentheses here; leave out the parentheses.", "& 不能直接跟在带括号的类型后面；请去掉括号。")
        : ContinuesConstant(next) || next.Is("!");

    private static bool ContinuesConstant(Token next) => next.Kind switch
    {
        TokenKind.Literal => true,
        TokenKind.Identifier => !IsConnective(next.Text),
        TokenKind.Punctuation => next.Text is "(" or "*" or "/" or "%" or "+" or "-" or "." or "<<" or "~",
        _ => false,
    };

    // Null when what stands in the parentheses is no list of patterns.
    private List<PositionPatternSyntax>? ParsePositions()
    {
        _reader.Expect("(");
        var positions = new List<PositionPatternSyntax>();
        while (!_reader.At(")"))
        {
            var span = _reader.Current.Span;
            var isNamed = _reader.Current.Kind == TokenKind.Identifier && _reader.Peek(1).Is(":");
            var name = isNamed ? _reader.Take().Text : null;
            if (isNamed)
                _reader.Take();
            var pattern = Parse();
            positions.Add(new PositionPatternSyntax(span.To(pattern.Span), name, pattern));
            if (!_reader.TryTake(","))
                break;
        }

        return _reader.TryTake(")") ? positions : null;
    }

    private TypePatternSyntax ParseDesignations(int start)
    {
        _reader.Expect("(");
        var positions = new List<PositionPatternSyntax>();
        do
        {
            var span = _reader.Current.Span;
            PatternSyntax part = _reader.At("(") ? ParseDesignations(span.Start) : new DiscardPatternSyntax(span, _reader.ExpectName());
            positions.Add(new PositionPatternSyntax(part.Span, null, part));
        }
        while (_reader.TryTake(","));
        _reader.Expect(")");
        return new TypePatternSyntax(_reader.SpanFrom(start), null, positions, null, null);
    }

    private ListPatternSyntax ParseList()
    {
        var start = _reader.Expect("[").Span.Start;
        var items = new List<PatternSyntax>();
        while (!_reader.At("]"))
        {
            items.Add(_reader.At("..") ? ParseSlice() : Parse());
            if (!_reader.TryTake(","))
                break;
        }

        _reader.Expect("]");
        return new ListPatternSyntax(_reader.SpanFrom(start), items, TryParseName());
    }

    private SlicePatternSyntax ParseSlice()
    {
        var start = _reader.Take().Span.Start;
        var inner = _reader.At(",") || _reader.At("]") ? null : Parse();
        return new SlicePatternSyntax(_reader.SpanFrom(start), inner);
    }

    private PatternSyntax? TryParseType(int start)
    {
        var position = _reader.Position;
        var type = parser.Types.TryParse(allowNullable: false);
        if (type is null)
            return null;
        if (_reader.At("{"))
            return ParseParts(start, type);
        if (_reader.At("(") && type is NamedTypeSyntax && ParsePositions() is { } positions)
            return ParseParts(start, type, positions);
        if (_reader.Current.Kind == TokenKind.Identifier && !IsConnective(_reader.Current.Text))
            return new TypePatternSyntax(TextSpan.Between(start, _reader.Current.Span.End), type, null, null, _reader.ExpectName());
        var certain = type is ArrayTypeSyntax or TupleTypeSyntax || (type is NamedTypeSyntax named && (named.IsKeyword || named.Arguments.Count > 0));
        if (certain && !_reader.At(".") && !_reader.At("("))
            return new TypePatternSyntax(type.Span, type, null, null, null);
        _reader.Position = position;
        return null;
    }

    private static bool IsConnective(string word) => word is "and" or "or" or "when";

    private string? TryParseName() => _reader.Current.Kind == TokenKind.Identifier && !IsConnective(_reader.Current.Text) ? _reader.Take().Text : null;

    private TypePatternSyntax ParseParts(int start, TypeSyntax? type, List<PositionPatternSyntax>? positions = null)
    {
        var properties = _reader.At("{") ? ParseProperties() : null;
        var name = TryParseName();
        return new TypePatternSyntax(_reader.SpanFrom(start), type, positions, properties, name);
    }

    private List<PropertyPatternSyntax> ParseProperties()
    {
        _reader.Expect("{");
        var properties = new List<PropertyPatternSyntax>();
        while (!_reader.At("}"))
        {
            var first = _reader.Current.Span;
            var path = new List<string> { _reader.ExpectName() };
            while (_reader.TryTake("."))
                path.Add(_reader.ExpectName());
            _reader.Expect(":");
            var pattern = Parse();
            properties.Add(new PropertyPatternSyntax(first.To(pattern.Span), path, pattern));
            if (!_reader.TryTake(","))
                break;
        }

        _reader.Expect("}");
        return properties;
    }

    private ExpressionSyntax ParseConstant() => parser.Expressions.ParseOperand();
}
