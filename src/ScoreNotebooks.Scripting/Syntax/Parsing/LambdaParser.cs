namespace ScoreNotebooks.Scripting;

/// <summary>Recognises and parses lambdas.</summary>
internal sealed class LambdaParser(Parser parser)
{
    private readonly TokenReader _reader = parser.Reader;

    public LambdaSyntax? TryParse()
    {
        var isStatic = _reader.At("static");
        var first = _reader.Peek(isStatic ? 1 : 0);
        if (first.IsWord("async") && BeginsLambda(isStatic ? 2 : 1))
            throw Refusals.Construct(first.Span, "async lambdas", "async lambda 表达式", "write await outside the lambda", "把 await 写在 lambda 之外");
        var returned = LengthOfReturnType(isStatic ? 1 : 0);
        if (!BeginsLambda((isStatic ? 1 : 0) + returned))
            return null;
        var start = _reader.Current.Span.Start;
        if (isStatic)
            _reader.Take();
        var returnType = returned > 0 ? parser.Types.Parse() : null;
        var parameters = _reader.At("(") ? ParseParameters() : [ParseBareParameter()];
        _reader.Expect("=>");
        SyntaxNode body = _reader.At("{") ? parser.Statements.ParseBlock() : parser.Expressions.Parse();
        return new LambdaSyntax(TextSpan.Between(start, body.Span.End), parameters, body) { ReturnType = returnType, IsStatic = isStatic };
    }

    // Only keywords are taken for the return type of a lambda: of Name (x) => …, Name could as well be called.
    private int LengthOfReturnType(int ahead)
    {
        if (Keywords.PredefinedType(_reader.Peek(ahead).Text) is null || _reader.Peek(ahead).Kind != TokenKind.Keyword)
            return 0;
        var length = 1;
        while (_reader.Peek(ahead + length).Is("?") || (_reader.Peek(ahead + length).Is("[") && _reader.Peek(ahead + length + 1).Is("]")))
            length += _reader.Peek(ahead + length).Is("?") ? 1 : 2;
        return _reader.Peek(ahead + length).Is("(") ? length : 0;
    }

    private bool BeginsLambda(int ahead)
    {
        var first = _reader.Peek(ahead);
        if (first.Kind == TokenKind.Identifier)
            return _reader.Peek(ahead + 1).Is("=>");
        return first.Is("(") && _reader.AfterClosing(ahead).Is("=>");
    }

    private LambdaParameterSyntax ParseBareParameter()
    {
        var token = _reader.Take();
        return new LambdaParameterSyntax(token.Span, null, token.Text);
    }

    private List<LambdaParameterSyntax> ParseParameters()
    {
        _reader.Expect("(");
        var parameters = new List<LambdaParameterSyntax>();
        while (!_reader.At(")"))
        {
            parameters.Add(ParseParameter());
            if (!_reader.TryTake(","))
                break;
        }

        _reader.Expect(")");
        return parameters;
    }

    private LambdaParameterSyntax ParseParameter()
    {
        var start = _reader.Current.Span.Start;
        if (_reader.Current.Kind == TokenKind.Keyword && _reader.Current.Text is "ref" or "out" or "in" or "params")
            throw Refusals.Construct(_reader.Current.Span, "ref, out and params parameters of lambdas", "lambda 的 ref、out、params 参数", "pass plain values", "改为普通参数");
        if (_reader.Current.Kind == TokenKind.Identifier && (_reader.Peek(1).Is(",") || _reader.Peek(1).Is(")")))
            return ParseBareParameter();
        var type = parser.Types.Parse();
        var name = _reader.ExpectName();
        if (_reader.At("="))
            throw Refusals.Construct(_reader.Current.Span, "Default values of lambda parameters", "lambda 参数的默认值", "pass every argument", "调用时写出全部参数");
        return new LambdaParameterSyntax(_reader.SpanFrom(start), type is VarTypeSyntax ? null : type, name);
    }
}
