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
        if (!BeginsLambda(isStatic ? 1 : 0))
            return null;
        var start = _reader.Current.Span.Start;
        if (isStatic)
            _reader.Take();
        var parameters = _reader.At("(") ? ParseParameters() : [ParseBareParameter()];
        _reader.Expect("=>");
        SyntaxNode body = _reader.At("{") ? parser.Statements.ParseBlock() : parser.Expressions.Parse();
        return new LambdaSyntax(TextSpan.Between(start, body.Span.End), parameters, body) { IsStatic = isStatic };
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
