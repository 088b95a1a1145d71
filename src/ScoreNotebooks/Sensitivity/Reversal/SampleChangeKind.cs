namespace ScoreNotebooks;

/// <summary>How the shops that are compared were changed.</summary>
public enum SampleChangeKind
{
    /// <summary>A shop was taken out.</summary>
    Dropped,

    /// <summary>A shop was put in.</summary>
    Added,

    /// <summary>A made-up shop was put in that has the best value of the table on every metric.</summary>
    BestAdded,

    /// <summary>A made-up shop was put in that has the worst value of the table on every metric.</summary>
    WorstAdded,
}
