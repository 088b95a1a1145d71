using System.Runtime.CompilerServices;

namespace ScoreNotebooks.Scripting;

/// <summary>Parses unary operators, casts, and the operands with what hangs on them: members, calls, indexes.</summary>
internal sealed class PrimaryParser(Parser parser)
{
    private readonly TokenReader _reader = parser.Reader;
    private readonly LambdaParser _lambdas = new(parser);
    private readonly OperandParser _operands = new(parser);

    public ExpressionSyntax ParseUnary()
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var first = _reader.Current;
        if (first.Kind == TokenKind.Punctuation)
        {
            if (first.Text is "-" or "+" or "!" or "~" or "++" or "--" or "^")
                return ParseOperator(first);
            if (first.Is("*") && _reader.Previous.Is("*"))
                throw _reader.Error("C# has no **; write Math.Pow(x, y).", "C# 没有 **；请写 Math.Pow(x, y)。");
            if (first.Text is "&" or "*")
                throw Refusals.Construct(first.Span, "Pointers", "指针", "work with the values themselves", "直接使用值");
        }

        if (parser.Expressions.LambdasAllowed && _lambdas.TryParse() is { } lambda)
            return lambda;
        if (first.Is("(") && TryParseCast() is { } cast)
            return cast;
        if (first.IsWord("await") && !_reader.Peek(1).Is("="))
            return _reader.Peek(1).Is("(") && _reader.Lenience is null ? throw CallOfAwait(first) : ParseAwait(first);
        return ParsePostfix(_operands.Parse());
    }

    /// <summary>Whether <c>await</c> stands here before a name, where it is never the type of a declaration.</summary>
    public bool IsAwait => _reader.AtWord("await") && _reader.Peek(1).Kind == TokenKind.Identifier;

    private static ScriptErrorException CallOfAwait(Token word) => Fail.At(
        word.Span,
        "C# takes await ( … ) for a call of something named await; leave out the parentheses, or give what stands in them a name first.",
        "C# 会把 await ( … ) 当作调用名为 await 的方法；请去掉括号，或先把括号里的内容存入变量。");

    private ExpressionSyntax ParseOperator(Token first)
    {
        _reader.Take();
        // int.MinValue and long.MinValue have no literal of their own: the minus belongs to the number.
        if (first.Is("-") && _reader.Current is { Kind: TokenKind.Literal } number && Smallest(number) is { } smallest)
        {
            _reader.Take();
            return ParsePostfix(new LiteralSyntax(first.Span.To(number.Span), smallest));
        }

        var operand = ParseUnary();
        return new UnarySyntax(first.Span.To(operand.Span), first.Text, operand);
    }

    private static object? Smallest(Token number)
    {
        var decimalDigits = number.Text.Length > 0 && !number.Text.StartsWith("0x", StringComparison.OrdinalIgnoreCase)
            && !number.Text.StartsWith("0b", StringComparison.OrdinalIgnoreCase) && !number.Text.Contains('u', StringComparison.OrdinalIgnoreCase);
        return number.Value switch
        {
            2147483648u when decimalDigits => int.MinValue,
            9223372036854775808ul when decimalDigits => long.MinValue,
            _ => null,
        };
    }

    private AwaitSyntax ParseAwait(Token first)
    {
        _reader.Take();
        var operand = ParseUnary();
        return new AwaitSyntax(first.Span.To(operand.Span), operand);
    }

    private CastSyntax? TryParseCast()
    {
        var position = _reader.Position;
        var start = _reader.Take().Span.Start;
        var type = parser.Types.TryParse();
        if (type is not null && type is not VarTypeSyntax && _reader.TryTake(")") && BeginsCastOperand(type))
        {
            var operand = ParseUnary();
            return new CastSyntax(TextSpan.Between(start, operand.Span.End), type, operand);
        }

        _reader.Position = position;
        return null;
    }

    private bool BeginsCastOperand(TypeSyntax type)
    {
        var next = _reader.Current;
        if (next.IsWord("with") && _reader.Peek(1).Is("{"))
            throw Fail.At(next.Span, "C# takes a name in parentheses before with for a cast; leave out the parentheses: x with { … }.", "C# 会把 with 前面括号里的名称当作强制转换；请去掉括号，写成 x with { … }。");
        var certain = type is ArrayTypeSyntax or NullableTypeSyntax or TupleTypeSyntax or NamedTypeSyntax { IsKeyword: true };
        return next.Kind switch
        {
            TokenKind.Identifier => !next.IsWord("and") && !next.IsWord("or") && !next.IsWord("when"),
            TokenKind.Literal or TokenKind.InterpolatedString => true,
            TokenKind.Keyword => next.Text is not ("is" or "as" or "switch" or "in"),
            TokenKind.Punctuation => next.Text is "(" or "!" or "~" || (next.Is("[") && type is NamedTypeSyntax { Arguments.Count: > 0 }) || (certain && next.Text is "-" or "+" or "[" or "++" or "--" or "^"),
            _ => false,
        };
    }

    public ExpressionSyntax ParsePostfix(ExpressionSyntax target)
    {
        while (true)
        {
            var token = _reader.Current;
            if (token.Kind != TokenKind.Punctuation)
                return target;
            if (token.Is("?") && _reader.Peek(1).Is("[") && token.Span.End == _reader.Peek(1).Span.Start)
                return ParseConditionalAccess(target);
            switch (token.Text)
            {
                case ".":
                    target = ParseMember(target);
                    break;
                case "(":
                    target = ParseCall(target);
                    break;
                case "[":
                    target = ParseIndex(target);
                    break;
                case "++" or "--":
                    target = new PostfixSyntax(target.Span.To(_reader.Take().Span), token.Text, target);
                    break;
                case "!" when !_reader.Peek(1).Is("="):
                    target = new PostfixSyntax(target.Span.To(_reader.Take().Span), "!", target);
                    break;
                case "?.":
                    return ParseConditionalAccess(target);
                case "->":
                    throw Fail.At(token.Span, "-> belongs to pointers, which cells have none of; write => for a lambda, a dot for a member.", "-> 只用于指针；lambda 请写 =>，成员请写点号。");
                default:
                    return target;
            }
        }
    }

    private CallSyntax ParseCall(ExpressionSyntax target)
    {
        var arguments = _operands.ParseArguments("(", ")");
        return new CallSyntax(_reader.SpanFrom(target.Span.Start), target, arguments);
    }

    private IndexSyntax ParseIndex(ExpressionSyntax target)
    {
        var arguments = _operands.ParseArguments("[", "]");
        return new IndexSyntax(_reader.SpanFrom(target.Span.Start), target, arguments);
    }

    private ConditionalAccessSyntax ParseConditionalAccess(ExpressionSyntax target)
    {
        var question = _reader.Take();
        ExpressionSyntax receiver = new ReceiverSyntax(question.Span);
        if (question.Is("?."))
            receiver = ParseMemberName(receiver);
        var rest = ParsePostfix(receiver);
        return new ConditionalAccessSyntax(target.Span.To(rest.Span), target, rest);
    }

    private MemberSyntax ParseMember(ExpressionSyntax target)
    {
        _reader.Expect(".");
        return ParseMemberName(target);
    }

    private MemberSyntax ParseMemberName(ExpressionSyntax target)
    {
        var span = _reader.Current.Span;
        var name = _reader.ExpectName();
        var arguments = _operands.TryParseTypeArguments();
        return new MemberSyntax(_reader.SpanFrom(target.Span.Start), target, name, span, arguments);
    }
}
