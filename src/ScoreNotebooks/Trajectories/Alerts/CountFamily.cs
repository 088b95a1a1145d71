namespace ScoreNotebooks;

/// <summary>What a metric's days are draws of, which says how much they vary by chance.</summary>
public enum CountFamily
{
    /// <summary>So many of so many cases: a share whose days are counts out of counts.</summary>
    Binomial,

    /// <summary>A count a day.</summary>
    Poisson,

    /// <summary>Anything else, such as mean ratings and hours: each day is a mean of its cases.</summary>
    Normal,
}
