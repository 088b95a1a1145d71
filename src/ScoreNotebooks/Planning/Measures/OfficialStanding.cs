namespace ScoreNotebooks;

/// <summary>Whether the platform's own score measures what a source counts under it.</summary>
public enum OfficialStanding
{
    /// <summary>It moves a metric that the platform scores, in the part of the score that the source names.</summary>
    Scored,

    /// <summary>The platform scores it, but in another part or by another measure than the source says.</summary>
    ScoredOtherwise,

    /// <summary>The platform's score does not measure it.</summary>
    NotScored,
}
