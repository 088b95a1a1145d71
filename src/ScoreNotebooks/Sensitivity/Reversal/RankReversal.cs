namespace ScoreNotebooks;

/// <summary>Two shops whose order turned though nothing about either of them changed.</summary>
/// <param name="Change">What changed among the other shops.</param>
/// <param name="Ahead">The shop that was ahead before.</param>
/// <param name="Behind">The shop that was behind before and is ahead afterwards.</param>
/// <param name="AheadBefore">The total of <paramref name="Ahead"/> before.</param>
/// <param name="BehindBefore">The total of <paramref name="Behind"/> before.</param>
/// <param name="AheadAfter">The total of <paramref name="Ahead"/> afterwards.</param>
/// <param name="BehindAfter">The total of <paramref name="Behind"/> afterwards.</param>
public sealed record RankReversal(
    SampleChange Change, string Ahead, string Behind, double AheadBefore, double BehindBefore, double AheadAfter, double BehindAfter)
{
    /// <summary>By how many points the two moved against each other.</summary>
    public double Swing => AheadBefore - BehindBefore + BehindAfter - AheadAfter;
}
