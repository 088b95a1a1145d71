namespace ScoreNotebooks;

/// <summary>How the series of a <see cref="BarChart"/> stand to one another.</summary>
public enum BarMode
{
    /// <summary>Side by side, to be compared.</summary>
    Grouped,

    /// <summary>On top of one another, adding up to a total; negative values stack downward from zero.</summary>
    Stacked,
}
