namespace ScoreNotebooks;

/// <summary>How far a source can be trusted.</summary>
public enum Confidence
{
    /// <summary>The platform's own rule text.</summary>
    Official,

    /// <summary>A page captured from a merchant's back office, or a fixture shaped like one; may be edited.</summary>
    Captured,

    /// <summary>A blog or help page.</summary>
    Secondary,

    /// <summary>Commonly said; no source found.</summary>
    Hearsay,

    /// <summary>Worked out from official or captured figures.</summary>
    Derived,

    /// <summary>Chosen by the model's author to make the model work; a stated assumption.</summary>
    Illustrative,
}
