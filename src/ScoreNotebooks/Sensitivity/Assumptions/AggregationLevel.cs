namespace ScoreNotebooks;

/// <summary>Which dimensions of a tree are meant.</summary>
public enum AggregationLevel
{
    /// <summary>All of them.</summary>
    All,

    /// <summary>The root alone; those below keep their own rule.</summary>
    Root,
}
