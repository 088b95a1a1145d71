namespace ScoreNotebooks.Scripting;

/// <summary>Parses functions that a cell declares: methods of the session, and functions inside blocks.</summary>
internal sealed class FunctionParser(Parser parser)
{
    private readonly TokenReader _reader = parser.Reader;

    /// <summary>The function that begins here; null, and nothing taken, when none does.</summary>
    public FunctionSyntax? TryParse(bool isTopLevel)
    {
        var position = _reader.Position;
        var start = _reader.Current.Span.Start;
        var isStatic = false;
        while (_reader.At("static") || (isTopLevel && _reader.Current.Kind == TokenKind.Keyword && _reader.Current.Text is "public" or "private" or "internal"))
            isStatic |= _reader.Take().Is("static");
        var type = parser.Primaries.IsAwait ? null : parser.Types.TryParse();
        if (type is not null && _reader.Current.Kind == TokenKind.Identifier && BeginsFunction())
            return Parse(start, isStatic, type);
        _reader.Position = position;
        return null;
    }

    private bool BeginsFunction()
    {
        if (_reader.Peek(1).Is("("))
            return _reader.AfterClosing(1) is var after && (after.Is("{") || after.Is("=>"));
        if (_reader.Peek(1).Is("<") && IsGeneric())
            throw Refusals.Construct(
                _reader.Current.Span, "Generic functions", "泛型函数", "write the types, or a function for each type", "写出具体类型，或为每种类型各写一个函数");
        return false;
    }

    private bool IsGeneric()
    {
        for (var ahead = 2; ahead < 12; ahead++)
            if (_reader.Peek(ahead).Is(">"))
                return _reader.Peek(ahead + 1).Is("(") && _reader.AfterClosing(ahead + 1) is { } after && (after.Is("{") || after.Is("=>") || after.IsWord("where"));
        return false;
    }

    private FunctionSyntax Parse(int start, bool isStatic, TypeSyntax type)
    {
        var name = _reader.Current.Span;
        var text = _reader.ExpectName();
        var parameters = ParseParameters();
        SyntaxNode body;
        if (_reader.TryTake("=>"))
        {
            body = parser.Expressions.Parse();
            _reader.Expect(";");
        }
        else
            body = parser.Statements.ParseBlock();
        return new FunctionSyntax(_reader.SpanFrom(start), isStatic, type, name, text, parameters, body);
    }

    private List<ParameterSyntax> ParseParameters()
    {
        _reader.Expect("(");
        var parameters = new List<ParameterSyntax>();
        while (!_reader.At(")"))
        {
            parameters.Add(ParseParameter());
            if (!_reader.TryTake(","))
                break;
        }

        _reader.Expect(")");
        return parameters;
    }

    private ParameterSyntax ParseParameter()
    {
        var start = _reader.Current.Span.Start;
        if (_reader.Current.Kind == TokenKind.Keyword && _reader.Current.Text is "ref" or "out" or "in" or "this")
            throw Refusals.Construct(
                _reader.Current.Span, $"{_reader.Current.Text} parameters of functions", $"函数的 {_reader.Current.Text} 参数", "return the values, several as a tuple", "用返回值代替，多个值可返回元组");
        if (_reader.At("["))
            throw Refusals.Construct(_reader.Current.Span, "Attributes", "特性", "leave them out", "去掉它们");
        var isParams = _reader.TryTake("params");
        var type = parser.Types.Parse();
        var name = _reader.ExpectName();
        var value = _reader.TryTake("=") ? parser.Expressions.Parse() : null;
        return new ParameterSyntax(_reader.SpanFrom(start), type, name, value, isParams);
    }
}
