namespace ScoreNotebooks.Scripting;

/// <summary>Parses a whole cell: directives, then usings, then statements, then perhaps a last expression.</summary>
internal sealed class CellParser(Parser parser)
{
    private readonly TokenReader _reader = parser.Reader;
    private readonly List<DirectiveSyntax> _directives = [];
    private readonly List<UsingSyntax> _usings = [];
    private readonly List<StatementSyntax> _statements = [];
    private ExpressionSyntax? _result;

    public CellSyntax Parse()
    {
        while (_reader.Current.Kind == TokenKind.Directive)
        {
            var token = _reader.Take();
            _directives.Add(new DirectiveSyntax(token.Span, token.Text));
        }

        while (_reader.At("using") && !_reader.Peek(1).Is("("))
            _usings.Add(ParseUsing());
        while (!_reader.AtEnd)
            ParseItemOrSkip();
        return new CellSyntax(_reader.SpanFrom(0), _directives, _usings, _statements, _result);
    }

    private UsingSyntax ParseUsing()
    {
        var start = _reader.Take().Span.Start;
        var isStatic = _reader.TryTake("static");
        if (_reader.Peek(1).Is("="))
            return ParseAlias(start);
        if (_reader.AtWord("var") || _reader.Peek(1).Kind == TokenKind.Identifier)
            throw UsingDeclaration();
        if (isStatic)
            return ParseStatic(start);
        var parts = new List<string> { _reader.ExpectName() };
        while (_reader.TryTake("."))
            parts.Add(_reader.ExpectName());
        _reader.Expect(";");
        return new UsingSyntax(_reader.SpanFrom(start), isStatic, parts);
    }

    private bool IsUsingDeclaration() => _reader.Peek(1).Is("var") || (_reader.Peek(2).Kind == TokenKind.Identifier && _reader.Peek(3).Is("="));

    private ScriptErrorException UsingDeclaration() =>
        _reader.Error("A using declaration is outside the script subset; declare the variable without using.", "脚本子集不支持 using 声明；请去掉 using，直接声明变量。");

    private void ParseItemOrSkip()
    {
        var start = _reader.Position;
        try
        {
            ParseItem();
        }
        catch (ScriptErrorException error) when (_reader.Lenience is not null)
        {
            _reader.SkipStatement(start, error.Span);
        }
    }

    private UsingSyntax ParseAlias(int start)
    {
        var name = _reader.ExpectName();
        _reader.Expect("=");
        var target = parser.Types.Parse();
        _reader.Expect(";");
        return new UsingSyntax(_reader.SpanFrom(start), IsStatic: false, []) { Alias = name, Target = target };
    }

    private UsingSyntax ParseStatic(int start)
    {
        var target = parser.Types.Parse();
        _reader.Expect(";");
        return new UsingSyntax(_reader.SpanFrom(start), IsStatic: true, TypeBinder.NamespaceOf(target)?.Split('.') ?? []) { Target = target };
    }

    private void ParseItem()
    {
        if (_reader.Current.Kind == TokenKind.Directive)
            throw Refusals.LateDirective(_reader.Current);
        if (_reader.At("using") && _reader.Peek(1).Is("("))
            throw Refusals.Construct(
                _reader.Current.Span, "using statements", " using 语句", "call what you need without it: a cell keeps nothing open", "去掉 using 直接调用：单元格不会保持任何资源打开");
        if (_reader.At("using") && IsUsingDeclaration())
            throw UsingDeclaration();
        if (_reader.At("using"))
            throw _reader.Error("A using must come before the cell's statements.", "using 必须写在单元格的语句之前。");
        var statement = parser.Statements.ParseTopLevel();
        if (statement is ExpressionStatementSyntax { Expression: var expression } && !_reader.Previous.Is(";"))
            _result = RequireResult(expression);
        else
            _statements.Add(statement);
    }

    private static ExpressionSyntax RequireResult(ExpressionSyntax expression)
    {
        var inner = expression;
        while (inner is ParenthesizedSyntax parentheses)
            inner = parentheses.Inner;
        return inner is PostfixSyntax { Operator: "!" }
            ? throw new ScriptErrorException(inner.Span, "A value that is shown cannot end in !; leave it out.", "要显示的值不能以 ! 结尾；请去掉它。")
            : expression;
    }
}
