namespace ScoreNotebooks.Scripting;

/// <summary>Whether control can come out at the end of a statement, by the rules of C#.</summary>
internal static class Reachability
{
    public static bool ReachesEnd(StatementSyntax statement) => statement switch
    {
        ReturnSyntax or JumpSyntax => false,
        BlockSyntax block => block.Statements.All(ReachesEnd),
        IfSyntax branch => branch.Else is null || ReachesEnd(branch.Then) || ReachesEnd(branch.Else),
        WhileSyntax { Condition: LiteralSyntax { Value: true } } loop => HasBreak(loop.Body),
        ForSyntax { Condition: null or LiteralSyntax { Value: true } } loop => HasBreak(loop.Body),
        _ => true,
    };

    private static bool HasBreak(StatementSyntax statement) => statement switch
    {
        JumpSyntax jump => jump.IsBreak,
        BlockSyntax block => block.Statements.Any(HasBreak),
        IfSyntax branch => HasBreak(branch.Then) || (branch.Else is not null && HasBreak(branch.Else)),
        _ => false,
    };
}
