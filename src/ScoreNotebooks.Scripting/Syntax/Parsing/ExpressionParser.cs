using System.Runtime.CompilerServices;

namespace ScoreNotebooks.Scripting;

/// <summary>Parses expressions by precedence, loosest first.</summary>
internal sealed class ExpressionParser(Parser parser)
{
    private const int Coalescing = 1;
    private const int Relational = 8;
    private const int Shift = 9;
    private readonly TokenReader _reader = parser.Reader;

    /// <summary>False where <c>=&gt;</c> ends the expression: in the patterns and conditions of a switch expression.</summary>
    public bool LambdasAllowed { get; private set; } = true;

    public ExpressionSyntax Parse()
    {
        var outer = LambdasAllowed;
        LambdasAllowed = true;
        try
        {
            return ParseAssignment();
        }
        finally
        {
            LambdasAllowed = outer;
        }
    }

    /// <summary>Parses a constant of a pattern.</summary>
    public ExpressionSyntax ParseOperand() => WithoutLambdas(() => ParseBinary(Shift));

    private ExpressionSyntax WithoutLambdas(Func<ExpressionSyntax> parse)
    {
        var outer = LambdasAllowed;
        LambdasAllowed = false;
        try
        {
            return parse();
        }
        finally
        {
            LambdasAllowed = outer;
        }
    }

    private ExpressionSyntax ParseAssignment()
    {
        _reader.Enter();
        try
        {
            return ParseEntered();
        }
        finally
        {
            _reader.Leave();
        }
    }

    private ExpressionSyntax ParseEntered()
    {
        var left = ParseConditional();
        var (text, count) = AssignmentOperator();
        if (text is null)
            return left;
        var span = TakeOperator(count);
        var right = ParseAssignment();
        return new AssignmentSyntax(left.Span.To(right.Span), text, span, left, right);
    }

    private (string? Text, int Tokens) AssignmentOperator()
    {
        if (_reader.Current.Kind != TokenKind.Punctuation)
            return (null, 0);
        if (_reader.At(">") && AdjacentText(1, ">="))
            return (">>=", 2);
        if (_reader.At(">") && AdjacentText(1, ">") && AdjacentText(2, ">="))
            return (">>>=", 3);
        return _reader.Current.Text is "=" or "+=" or "-=" or "*=" or "/=" or "%=" or "&=" or "|=" or "^=" or "<<=" or "??="
            ? (_reader.Current.Text, 1)
            : (null, 0);
    }

    private ExpressionSyntax ParseConditional()
    {
        var condition = ParseBinary(Coalescing);
        if (!_reader.TryTake("?"))
            return condition;
        var whenTrue = Parse();
        _reader.Expect(":");
        var whenFalse = LambdasAllowed ? ParseAssignment() : WithoutLambdas(ParseAssignment);
        return new ConditionalSyntax(condition.Span.To(whenFalse.Span), condition, whenTrue, whenFalse);
    }

    private ExpressionSyntax ParseBinary(int least)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var left = ParseRange();
        while (true)
        {
            var (text, count, precedence) = BinaryOperator();
            if (text is null || precedence < least)
                return left;
            var span = TakeOperator(count);
            left = text switch
            {
                "is" => ParseIs(left),
                "as" => ParseAs(left),
                _ => ParseRight(left, text, span, precedence),
            };
        }
    }

    private BinarySyntax ParseRight(ExpressionSyntax left, string text, TextSpan span, int precedence)
    {
        var right = ParseBinary(text == "??" ? precedence : precedence + 1);
        return new BinarySyntax(left.Span.To(right.Span), text, span, left, right);
    }

    private IsSyntax ParseIs(ExpressionSyntax left)
    {
        var pattern = parser.Patterns.Parse();
        if (BinaryOperator() is { Precedence: > Relational, Text: { } tighter })
            throw _reader.Error($"{tighter} cannot follow a test with is; put the test in parentheses.", $"is 判断之后不能直接写 {tighter}；请给这个判断加上括号。");
        return new IsSyntax(left.Span.To(pattern.Span), left, pattern);
    }

    private AsSyntax ParseAs(ExpressionSyntax left)
    {
        var type = parser.Types.TryParse(allowNullable: false) ?? throw _reader.Error("A type must follow as.", "as 后面应当是类型。");
        if (_reader.At("?") && (!BeginsExpression(_reader.Peek(1)) || (_reader.Peek(1).Is("[") && _reader.Peek(2).Is("]"))))
            type = parser.Types.ParseSuffixes(new NullableTypeSyntax(type.Span.To(_reader.Take().Span), type), allowNullable: false);
        return new AsSyntax(left.Span.To(type.Span), left, type);
    }

    private static bool BeginsExpression(Token token) => token.Kind switch
    {
        TokenKind.Identifier or TokenKind.Literal or TokenKind.InterpolatedString => true,
        TokenKind.Keyword => token.Text is not ("is" or "as" or "switch"),
        TokenKind.Punctuation => token.Text is "(" or "-" or "+" or "*" or "&" or "^" or "!" or "~" or "[" or "++" or "--",
        _ => false,
    };

    private (string? Text, int Tokens, int Precedence) BinaryOperator()
    {
        var token = _reader.Current;
        if (token.Kind is not (TokenKind.Punctuation or TokenKind.Keyword))
            return (null, 0, 0);
        if (token.Is(">"))
            return GreaterOperator();
        var precedence = token.Text switch
        {
            "??" => Coalescing,
            "||" => 2,
            "&&" => 3,
            "|" => 4,
            "^" => 5,
            "&" => 6,
            "==" or "!=" => 7,
            "<" or "<=" or ">=" or "is" or "as" => Relational,
            "<<" => Shift,
            "+" or "-" => 10,
            "*" or "/" or "%" => 11,
            _ => 0,
        };
        return precedence == 0 ? (null, 0, 0) : (token.Text, 1, precedence);
    }

    // The lexer leaves > alone, so that List<List<int>> closes; shifts are put together here.
    private (string? Text, int Tokens, int Precedence) GreaterOperator()
    {
        if (AssignmentOperator().Text is not null)
            return (null, 0, 0);
        if (!AdjacentText(1, ">"))
            return (">", 1, Relational);
        return AdjacentText(2, ">") ? (">>>", 3, Shift) : (">>", 2, Shift);
    }

    private bool AdjacentText(int ahead, string text) =>
        _reader.Peek(ahead).Is(text) && _reader.Peek(ahead - 1).Span.End == _reader.Peek(ahead).Span.Start;

    private TextSpan TakeOperator(int count)
    {
        var span = _reader.Current.Span;
        for (var index = 0; index < count; index++)
            span = span.To(_reader.Take().Span);
        return span;
    }

    private ExpressionSyntax ParseRange()
    {
        var start = _reader.Current.Span.Start;
        var from = _reader.At("..") ? null : ParseSwitchOrWith();
        if (!_reader.TryTake(".."))
            return from!;
        var to = BeginsExpression(_reader.Current) ? ParseSwitchOrWith() : null;
        return new RangeSyntax(_reader.SpanFrom(start), from, to);
    }

    private ExpressionSyntax ParseSwitchOrWith()
    {
        var operand = parser.Primaries.ParseUnary();
        while (true)
        {
            if (_reader.At("switch") && _reader.Peek(1).Is("{"))
                operand = ParseSwitch(operand);
            else if (_reader.AtWord("with") && _reader.Peek(1).Is("{"))
                operand = ParseWith(operand);
            else
                return operand;
        }
    }

    private WithSyntax ParseWith(ExpressionSyntax operand)
    {
        _reader.Take();
        var initializer = parser.Creations.ParseInitializer();
        return new WithSyntax(operand.Span.To(initializer.Span), operand, initializer);
    }

    private SwitchSyntax ParseSwitch(ExpressionSyntax operand)
    {
        _reader.Take();
        _reader.Expect("{");
        var arms = new List<SwitchArmSyntax>();
        while (!_reader.At("}"))
        {
            var pattern = parser.Patterns.Parse();
            ExpressionSyntax? condition = null;
            if (_reader.AtWord("when"))
            {
                _reader.Take();
                condition = WithoutLambdas(ParseConditional);
            }

            _reader.Expect("=>");
            var value = Parse();
            arms.Add(new SwitchArmSyntax(pattern.Span.To(value.Span), pattern, condition, value));
            if (!_reader.TryTake(","))
                break;
        }

        _reader.Expect("}");
        return new SwitchSyntax(_reader.SpanFrom(operand.Span.Start), operand, arms);
    }
}
