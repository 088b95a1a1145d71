namespace ScoreNotebooks;

/// <summary>What may become of the running cycle: sales at each node to come, and the score on the last day of each month to come.</summary>
/// <param name="Assessment">The assessment.</param>
/// <param name="Nodes">The nodes to come.</param>
/// <param name="Scores">The months whose last day is forecast; empty without a forecast of the score.</param>
/// <param name="ScorePasses">The probability that the score's test is passed, 0 to 1; NaN without a forecast that reaches the end of the cycle.</param>
/// <param name="Method">What the figures rest on.</param>
public sealed partial record AssessmentOutlook(
    Assessment Assessment, IReadOnlyList<NodeOutlook> Nodes, IReadOnlyList<ScoreOutlook> Scores, double ScorePasses, IReadOnlyList<BilingualText> Method);

/// <summary>What may be sold by a node to come.</summary>
/// <param name="Node">The node.</param>
/// <param name="Low">The sales in the worse case: at the pace of the worst month, or what 95 of 100 courses exceed.</param>
/// <param name="Middle">The sales in the middle: at the mean pace, or what half of the courses exceed.</param>
/// <param name="High">The sales in the better case: at the pace of the best month, or what 5 of 100 courses exceed.</param>
/// <param name="Probability">The share of courses that meet the target, 0 to 1; NaN when only a pace is known.</param>
public sealed record NodeOutlook(SalesNode Node, double Low, double Middle, double High, double Probability)
{
    /// <summary>Whether the target is met in the middle case.</summary>
    public bool IsMetInTheMiddle => Node.Target.IsMetBy(Middle);
}

/// <summary>What the score of a month's last day may be.</summary>
/// <param name="Month">The month.</param>
/// <param name="Low">What 95 of 100 courses exceed.</param>
/// <param name="Middle">What half of the courses exceed.</param>
/// <param name="High">What 5 of 100 courses exceed.</param>
/// <param name="Fails">The share of courses below the line, 0 to 1.</param>
public sealed record ScoreOutlook(CalendarMonth Month, double Low, double Middle, double High, double Fails);
