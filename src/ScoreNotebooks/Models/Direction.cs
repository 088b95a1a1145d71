namespace ScoreNotebooks;

/// <summary>Which way of a metric is the better one for a shop.</summary>
public enum Direction
{
    /// <summary>More is better: ratings, rates of good outcomes.</summary>
    Benefit,

    /// <summary>Less is better: hours, complaints, returns.</summary>
    Cost,
}
