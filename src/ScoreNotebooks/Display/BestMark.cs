namespace ScoreNotebooks;

/// <summary>Which numbers of a column are marked ▲ best and ▼ worst.</summary>
public enum BestMark
{
    /// <summary>None is marked.</summary>
    None,

    /// <summary>The highest is best.</summary>
    Highest,

    /// <summary>The lowest is best.</summary>
    Lowest,
}
