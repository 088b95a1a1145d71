namespace ScoreNotebooks;

/// <summary>How a test, a node or a cycle stands.</summary>
public enum AssessmentOutcome
{
    /// <summary>Not decided yet.</summary>
    Open,

    /// <summary>Passed for certain: whatever still comes cannot change it.</summary>
    Passed,

    /// <summary>Failed for certain: nothing that still comes can change it.</summary>
    Failed,
}
