namespace ScoreNotebooks;

/// <summary>Words that the table and the chart of a recovery share.</summary>
internal static class RecoveryWords
{
    /// <summary>What a course is called.</summary>
    internal static BilingualText Name(RecoveryCourse course, ScoreModel model) => course.Scenario.TitleFor(model);
}
