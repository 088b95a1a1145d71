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
            return ParseProperties(first.Span.Start, null);
        if (first.Is("["))
            throw _reader.Error("List patterns are outside the script subset; compare Count and the elements.", "脚本子集不支持列表模式，请比较 Count 和各元素。");
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

    private PatternSyntax? TryParseParenthesized()
    {
        var start = _reader.Position;
        if (_reader.Peek(1).Kind == TokenKind.Keyword && Keywords.PredefinedType(_reader.Peek(1).Text) is not null && _reader.Peek(2).Is(")"))
            return null;
        _reader.Take();
        var inner = Parse();
        if (_reader.At(","))
            throw _reader.Error("Positional patterns are outside the script subset; write { Name: pattern }.", "脚本子集不支持位置模式，请写成 { 名称: 模式 }。");
        if (_reader.TryTake(")"))
            return inner;
        _reader.Position = start;
        return null;
    }

    private PatternSyntax? TryParseType(int start)
    {
        var position = _reader.Position;
        var type = parser.Types.TryParse(allowNullable: false);
        if (type is null)
            return null;
        if (_reader.At("{"))
            return ParseProperties(start, type);
        if (_reader.Current.Kind == TokenKind.Identifier && !IsConnective(_reader.Current.Text))
            return new TypePatternSyntax(TextSpan.Between(start, _reader.Current.Span.End), type, null, _reader.ExpectName());
        var certain = type is ArrayTypeSyntax or TupleTypeSyntax || (type is NamedTypeSyntax named && (named.IsKeyword || named.Arguments.Count > 0));
        if (certain && !_reader.At(".") && !_reader.At("("))
            return new TypePatternSyntax(type.Span, type, null, null);
        _reader.Position = position;
        return null;
    }

    private static bool IsConnective(string word) => word is "and" or "or" or "when";

    private TypePatternSyntax ParseProperties(int start, TypeSyntax? type)
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
        var name = _reader.Current.Kind == TokenKind.Identifier && !IsConnective(_reader.Current.Text) ? _reader.Take().Text : null;
        return new TypePatternSyntax(_reader.SpanFrom(start), type, properties, name);
    }

    private ExpressionSyntax ParseConstant() => parser.Expressions.ParseOperand();
}
