namespace ScoreNotebooks;

/// <summary>One node of a cycle: what must have been sold by then, and how it stands.</summary>
/// <param name="AfterMonths">After how many months of the cycle.</param>
/// <param name="Day">The last day of that month.</param>
/// <param name="Target">What must have been sold.</param>
/// <param name="Sales">What has been sold from the cycle's first day to the node, or so far.</param>
/// <param name="Outcome">Whether it is met, missed or open.</param>
/// <param name="DecidedOn">The day that became certain; null while it is open.</param>
/// <param name="MonthsLeft">The months that are left until the node, a running one included.</param>
public sealed record SalesNode(
    int AfterMonths, DateOnly Day, SalesTarget Target, double Sales, AssessmentOutcome Outcome, DateOnly? DecidedOn, int MonthsLeft)
{
    /// <summary>What is still to be sold by then in yuan; 0 when it is met.</summary>
    public double ToGo => Target.ToGo(Sales);

    /// <summary>What is still to be sold in each month that is left, in yuan; NaN when none is left and the target is missed.</summary>
    public double ToGoPerMonth => ToGo == 0 ? 0 : MonthsLeft == 0 ? double.NaN : ToGo / MonthsLeft;
}
