namespace ScoreNotebooks;

/// <summary>The stages that a shop goes through.</summary>
public enum AssessmentStage
{
    /// <summary>The rest of the month in which the shop opened (免考期): nothing is assessed.</summary>
    Exempt,

    /// <summary>The calendar months after it (试考期), assessed at several nodes.</summary>
    Trial,

    /// <summary>The cycles that then follow one another (正式考核期), assessed at their end.</summary>
    Formal,
}
