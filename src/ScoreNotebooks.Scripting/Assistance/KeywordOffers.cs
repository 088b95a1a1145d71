namespace ScoreNotebooks.Scripting;

/// <summary>The words of the language, where each can stand.</summary>
internal static class KeywordOffers
{
    private static readonly string[] Statements = ["var", "if", "foreach", "for", "while", "do", "const", "return", "break", "continue", "else"];

    private static readonly string[] Expressions = ["new", "true", "false", "null", "default", "nameof", "await"];

    private static readonly string[] Types = ["bool", "byte", "char", "decimal", "double", "float", "int", "long", "object", "sbyte", "short", "string", "uint", "ulong", "ushort"];

    private static readonly string[] Operators = ["is", "as", "switch", "with", "and", "or", "when"];

    private static readonly string[] Patterns = ["not", "null", "true", "false", "var"];

    /// <summary>What may begin an expression, and a statement where one may begin.</summary>
    public static IEnumerable<Offer> ForName(CodeBefore before)
    {
        var words = Expressions.Concat(Types);
        if (before.BeginsStatement)
            words = words.Concat(Statements);
        return Offers(before.MayHaveUsing ? words.Append("using") : words);
    }

    /// <summary>What may begin a pattern.</summary>
    public static IEnumerable<Offer> ForPattern() => Offers(Patterns.Concat(Types));

    public static IEnumerable<Offer> ForType(CodeBefore before) => Offers(before.FollowsLoopHead ? Types.Append("var") : Types);

    /// <summary>What may follow where no name can stand.</summary>
    public static IEnumerable<Offer> ForOperator(CodeBefore before) =>
        before.FollowsLoopVariable ? Offers(["in"]) : before.FollowsOperand ? Offers(Operators) : [];

    private static IEnumerable<Offer> Offers(IEnumerable<string> words) =>
        words.Select(static word => new Offer(new CompletionItem(word, CompletionItemKind.Keyword), OfferRank.Keyword));
}
