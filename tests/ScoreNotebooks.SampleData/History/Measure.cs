namespace ScoreNotebooks.SampleData.History;

/// <summary>The rates and means of a made-up shop that differ from day to day.</summary>
public enum Measure
{
    /// <summary>The share of a day's orders that are completed.</summary>
    Completion,

    /// <summary>The share of a day's reviews that are neutral.</summary>
    Neutral,

    /// <summary>The share of a day's reviews that are bad.</summary>
    Bad,

    /// <summary>The mean rating of the goods, in stars.</summary>
    Quality,

    /// <summary>The mean rating of the packaging, in stars.</summary>
    Packaging,

    /// <summary>The mean rating of the delivery, in stars.</summary>
    Logistics,

    /// <summary>The mean rating of returns and exchanges, in stars.</summary>
    Returns,

    /// <summary>The mean rating of how complaints are handled, in stars.</summary>
    Complaints,

    /// <summary>The mean time to ship, in hours.</summary>
    Hours,

    /// <summary>The share of a day's buyers who have bought before.</summary>
    Repeat,

    /// <summary>The share of a day's customers who come back.</summary>
    Retention,
}
