namespace ScoreNotebooks.Scripting;

/// <summary>Parses <c>for</c> and <c>foreach</c>.</summary>
internal sealed class LoopParser(Parser parser)
{
    private readonly TokenReader _reader = parser.Reader;

    public ForSyntax ParseFor()
    {
        var start = _reader.Take().Span.Start;
        _reader.Expect("(");
        var initial = ParseStart();
        var condition = _reader.At(";") ? null : parser.Expressions.Parse();
        _reader.Expect(";");
        var step = _reader.At(")") ? [] : ParseExpressions();
        _reader.Expect(")");
        var body = parser.Statements.ParseEmbedded();
        return new ForSyntax(_reader.SpanFrom(start), initial, condition, step, body);
    }

    public ForEachSyntax ParseForEach()
    {
        var start = _reader.Take().Span.Start;
        _reader.Expect("(");
        var target = ParseTarget();
        _reader.Expect("in");
        var source = parser.Expressions.Parse();
        _reader.Expect(")");
        var body = parser.Statements.ParseEmbedded();
        return new ForEachSyntax(_reader.SpanFrom(start), target, source, body);
    }

    private List<StatementSyntax> ParseStart()
    {
        if (_reader.TryTake(";"))
            return [];
        if (parser.Statements.TryParseLocal() is { } local)
            return [local];
        var statements = new List<StatementSyntax>();
        foreach (var expression in ParseExpressions())
            statements.Add(new ExpressionStatementSyntax(expression.Span, expression));
        _reader.Expect(";");
        return statements;
    }

    private List<ExpressionSyntax> ParseExpressions()
    {
        var expressions = new List<ExpressionSyntax>();
        do
            expressions.Add(parser.Expressions.Parse());
        while (_reader.TryTake(","));
        return expressions;
    }

    private ExpressionSyntax ParseTarget()
    {
        var start = _reader.Current.Span.Start;
        if (_reader.At("(") || (_reader.AtWord("var") && _reader.Peek(1).Is("(")))
            return new OperandParser(parser).Parse();
        if (_reader.Current.Kind == TokenKind.Identifier && _reader.Peek(1).Is("in"))
            throw _reader.Error($"The variable of foreach is declared there: foreach (var {_reader.Current.Text} in …).", $"foreach 的变量要在这里声明：foreach (var {_reader.Current.Text} in …)。");
        var type = parser.Types.Parse();
        var name = _reader.ExpectName();
        return new DeclarationSyntax(_reader.SpanFrom(start), type, name);
    }
}
