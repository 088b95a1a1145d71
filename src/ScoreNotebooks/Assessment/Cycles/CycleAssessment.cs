namespace ScoreNotebooks;

/// <summary>How a cycle stands on a day: its months, nodes and tests.</summary>
/// <param name="Cycle">The cycle.</param>
/// <param name="Months">Its months.</param>
/// <param name="Nodes">Its nodes.</param>
/// <param name="Sales">The test of sales: every node must be met.</param>
/// <param name="Score">The test of the score under the reading that was chosen.</param>
/// <param name="Idle">The test of months without sales.</param>
/// <param name="ScoreReadings">The test of the score under every reading, since the sources contradict one another.</param>
public sealed record CycleAssessment(
    AssessmentCycle Cycle, IReadOnlyList<CycleMonth> Months, IReadOnlyList<SalesNode> Nodes, CycleTest Sales, CycleTest Score, CycleTest Idle,
    IReadOnlyList<ScoreTest> ScoreReadings)
{
    /// <summary>Failed when one test is, passed when all are.</summary>
    public AssessmentOutcome Outcome => Tests.Any(test => test.Outcome == AssessmentOutcome.Failed) ? AssessmentOutcome.Failed
        : Tests.All(test => test.Outcome == AssessmentOutcome.Passed) ? AssessmentOutcome.Passed : AssessmentOutcome.Open;

    /// <summary>The day the outcome became certain; null while it is open.</summary>
    public DateOnly? DecidedOn => Outcome switch
    {
        AssessmentOutcome.Failed => Tests.Where(test => test.Outcome == AssessmentOutcome.Failed).Min(test => test.DecidedOn),
        AssessmentOutcome.Passed => Tests.Max(test => test.DecidedOn),
        _ => null,
    };

    /// <summary>The first day on which the cycle can be lost, if from now on there are no sales and every month ends below the score; null when it is decided.</summary>
    public required DateOnly? EarliestFailure { get; init; }

    /// <summary>The node that is next, or the first that was missed; null when all are met.</summary>
    public SalesNode? NextNode => Nodes.FirstOrDefault(node => node.Outcome != AssessmentOutcome.Passed);

    /// <summary>The score's test under one reading.</summary>
    public CycleTest ScoreUnder(FailedMonthsOver over) => ScoreReadings.First(reading => reading.Over == over).Test;

    private CycleTest[] Tests => [Sales, Score, Idle];
}
