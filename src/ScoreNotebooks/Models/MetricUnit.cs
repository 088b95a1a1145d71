namespace ScoreNotebooks;

/// <summary>The unit a metric's values are in, and in which changes of it are spoken of.</summary>
public enum MetricUnit
{
    /// <summary>A plain number.</summary>
    Number,

    /// <summary>An average rating in stars.</summary>
    Stars,

    /// <summary>A share from 0 to 1, shown as a percentage.</summary>
    Share,

    /// <summary>Hours.</summary>
    Hours,

    /// <summary>Seconds.</summary>
    Seconds,

    /// <summary>A count.</summary>
    Count,

    /// <summary>Points of a score.</summary>
    Points,
}
