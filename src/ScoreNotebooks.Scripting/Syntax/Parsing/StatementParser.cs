using System.Runtime.CompilerServices;

namespace ScoreNotebooks.Scripting;

/// <summary>Parses statements.</summary>
internal sealed class StatementParser(Parser parser)
{
    private readonly TokenReader _reader = parser.Reader;

    /// <summary>Parses a statement of the cell itself, where the last expression needs no semicolon.</summary>
    public StatementSyntax ParseTopLevel()
    {
        if (Refusals.Declaration(_reader) is { } refusal)
            throw refusal;
        return Parse(mayEndWithoutSemicolon: true);
    }

    public BlockSyntax ParseBlock()
    {
        var start = _reader.Expect("{").Span.Start;
        var statements = new List<StatementSyntax>();
        while (!_reader.At("}"))
        {
            if (_reader.IsForgiven)
                break;
            if (_reader.AtEnd)
                throw new ScriptErrorException(new TextSpan(start, 1), "This { has no }.", "这个 { 没有对应的 }。");
            statements.Add(Parse(mayEndWithoutSemicolon: false));
        }

        _reader.Take();
        return new BlockSyntax(_reader.SpanFrom(start), statements);
    }

    private StatementSyntax Parse(bool mayEndWithoutSemicolon)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var token = _reader.Current;
        if (Refusals.ContextualWord(_reader) is { } refusal)
            throw refusal;
        return token.Kind switch
        {
            TokenKind.Directive => throw Refusals.LateDirective(token),
            TokenKind.Keyword when TryParseKeyword(token, mayEndWithoutSemicolon) is { } statement => statement,
            TokenKind.Punctuation when token.Is("{") => ParseBlock(),
            TokenKind.End when _reader.IsForgiven => new EmptySyntax(token.Span),
            TokenKind.Punctuation when token.Is(";") => new EmptySyntax(_reader.Take().Span),
            TokenKind.Punctuation when token.Is("[") && _reader.AfterClosing(0).Kind == TokenKind.Keyword && Refusals.Keyword(_reader.AfterClosing(0)) is { } declared => throw declared,
            TokenKind.Identifier when _reader.Peek(1).Is(":") && _reader.Peek(2).Is("=") => throw Fail.At(
                TextSpan.Between(_reader.Peek(1).Span.Start, _reader.Peek(2).Span.End), "C# has no :=; write var x = … or x = ….", "C# 没有 :=；请写 var x = … 或 x = …。"),
            TokenKind.Identifier when _reader.Peek(1).Is(":") && !_reader.Peek(2).Is(":") => throw Refusals.Construct(token.Span, "Labels", "标签", "write a loop with break or continue", "改用循环以及 break、continue"),
            _ when mayEndWithoutSemicolon && BeginsProperty() => throw PropertyNamedWith(),
            _ => new FunctionParser(parser).TryParse(mayEndWithoutSemicolon) ?? (StatementSyntax?)TryParseLocal() ?? ParseExpression(mayEndWithoutSemicolon),
        };
    }

    // In the cell itself, where members may be declared, C# reads a name and with { as a property of that type.
    private bool BeginsProperty()
    {
        var position = _reader.Position;
        var begins = _reader.Lenience is null && parser.Types.TryParse() is not null && _reader.AtWord("with") && _reader.Peek(1).Is("{");
        _reader.Position = position;
        return begins;
    }

    private ScriptErrorException PropertyNamedWith() => _reader.Error(
        "C# takes a name before with, where a statement begins, for the type of a property; write var y = x with { … }; and then y.",
        "C# 会把语句开头 with 前面的名称当作属性的类型；请先写 var y = x with { … }; 再写 y。");

    private StatementSyntax? TryParseKeyword(Token token, bool isTopLevel)
    {
        switch (token.Text)
        {
            case "if":
                return ParseIf();
            case "while":
                return ParseWhile();
            case "do":
                return ParseDo();
            case "for":
                return new LoopParser(parser).ParseFor();
            case "foreach":
                return new LoopParser(parser).ParseForEach();
            case "break" or "continue":
                _reader.Take();
                _reader.Expect(";");
                return new JumpSyntax(_reader.SpanFrom(token.Span.Start), token.Text == "break");
            case "return":
                return ParseReturn();
            case "const":
                _reader.Take();
                if (_reader.Peek(1).Is("="))
                    throw _reader.Error("A constant needs a type and a value: const double Limit = 4.5;", "常量需要类型和值：const double Limit = 4.5;");
                return TryParseLocal(token.Span.Start, isConstant: true) ?? throw _reader.Unexpected();
            case "using":
                throw Refusals.Construct(token.Span, "using statements", " using 语句", "declare the variable without it", "去掉 using，直接声明变量");
            case "static" or "public" or "private" or "internal" when new FunctionParser(parser).TryParse(isTopLevel) is { } function:
                return function;
            case "static" when _reader.Peek(1).Is("(") || _reader.Peek(2).Is("=>"):
            case "typeof" or "this" or "base" or "sizeof" or "default" or "new" or "checked" or "unchecked" or "true" or "false" or "null":
                return null;
            default:
                return Keywords.PredefinedType(token.Text) is null && token.Text != "void"
                    ? throw Refusals.Keyword(token) ?? _reader.Unexpected()
                    : null;
        }
    }

    public StatementSyntax ParseEmbedded()
    {
        var statement = Parse(mayEndWithoutSemicolon: false);
        return statement is LocalSyntax or FunctionSyntax
            ? throw new ScriptErrorException(statement.Span, "A declaration cannot stand here alone; put braces around it.", "声明不能单独出现在这里，请加上花括号。")
            : statement;
    }

    private IfSyntax ParseIf()
    {
        var start = _reader.Take().Span.Start;
        var condition = ParseCondition();
        var then = ParseEmbedded();
        var otherwise = _reader.TryTake("else") ? ParseEmbedded() : null;
        return new IfSyntax(_reader.SpanFrom(start), condition, then, otherwise);
    }

    private ExpressionSyntax ParseCondition()
    {
        if (!_reader.At("(") && !_reader.IsForgiven)
            throw _reader.Error($"The condition stands in parentheses: {_reader.Previous.Text} (x > 5).", $"条件要写在圆括号中：{_reader.Previous.Text} (x > 5)。");
        _reader.Expect("(");
        var condition = parser.Expressions.Parse();
        _reader.Expect(")");
        return condition;
    }

    private WhileSyntax ParseWhile()
    {
        var start = _reader.Take().Span.Start;
        var condition = ParseCondition();
        var body = ParseEmbedded();
        return new WhileSyntax(_reader.SpanFrom(start), condition, body, BodyFirst: false);
    }

    private WhileSyntax ParseDo()
    {
        var start = _reader.Take().Span.Start;
        var body = ParseEmbedded();
        _reader.Expect("while");
        var condition = ParseCondition();
        _reader.Expect(";");
        return new WhileSyntax(_reader.SpanFrom(start), condition, body, BodyFirst: true);
    }

    private ReturnSyntax ParseReturn()
    {
        var start = _reader.Take().Span.Start;
        var value = _reader.At(";") ? null : parser.Expressions.Parse();
        _reader.Expect(";");
        return new ReturnSyntax(_reader.SpanFrom(start), value);
    }

    public LocalSyntax? TryParseLocal() => TryParseLocal(_reader.Current.Span.Start, isConstant: false);

    private LocalSyntax? TryParseLocal(int start, bool isConstant)
    {
        var position = _reader.Position;
        var type = parser.Primaries.IsAwait ? null : parser.Types.TryParse();
        if (type is not null && _reader.Current.Kind == TokenKind.Identifier && EndsDeclaredName(_reader.Peek(1)))
        {
            var variables = new List<LocalVariableSyntax>();
            do
                variables.Add(ParseVariable(type));
            while (_reader.TryTake(","));
            if (type is NullableTypeSyntax && _reader.At(":"))
                return GoBack(position);
            _reader.Expect(";");
            return new LocalSyntax(_reader.SpanFrom(start), type, isConstant, variables);
        }

        return GoBack(position);
    }

    private LocalSyntax? GoBack(int position)
    {
        _reader.Position = position;
        return null;
    }

    private static bool EndsDeclaredName(Token next) =>
        next.Is("=") || next.Is(";") || next.Is(",") || next.Kind == TokenKind.End;

    private LocalVariableSyntax ParseVariable(TypeSyntax type)
    {
        var start = _reader.Current.Span;
        var name = _reader.ExpectName();
        var value = _reader.TryTake("=") ? ParseInitial(type) : null;
        return new LocalVariableSyntax(start, name, value);
    }

    private ExpressionSyntax ParseInitial(TypeSyntax type) => (_reader.At("{"), type) switch
    {
        (true, ArrayTypeSyntax { Rank: 1 } array) => parser.Creations.ParseElements(array.Element),
        (true, _) when _reader.Peek(2).Is(":") => throw _reader.Error(
            "Write a dictionary as new Dictionary<string, double> { [\"a\"] = 1 }.", "字典请写成 new Dictionary<string, double> { [\"a\"] = 1 }。"),
        (true, _) => throw _reader.Error("Write new[] { … } or [ … ] for an array.", "数组请写成 new[] { … } 或 [ … ]。"),
        _ => parser.Expressions.Parse(),
    };

    private ExpressionStatementSyntax ParseExpression(bool mayEndWithoutSemicolon)
    {
        var expression = parser.Expressions.Parse();
        if (mayEndWithoutSemicolon && _reader.AtEnd)
            return new ExpressionStatementSyntax(expression.Span, expression);
        if ((expression as NameSyntax ?? (expression as CallSyntax)?.Target) is NameSyntax { Name: "elif" or "elseif" } foreign && Habits.OfName(foreign.Name) is { } habit)
            throw Fail.At(foreign.Span, habit.English, habit.Chinese);
        if (expression is NameSyntax && Habits.AtEndOfStatement(_reader.Previous, _reader.Current) is { } word)
            throw word;
        if (expression is NameSyntax && _reader.Current.Kind == TokenKind.Identifier)
            throw new ScriptErrorException(expression.Span, "; is missing, or this is not a statement.", "缺少分号（;），或者这不是一条语句。");
        _reader.Expect(";");
        return new ExpressionStatementSyntax(_reader.SpanFrom(expression.Span.Start), expression);
    }
}
