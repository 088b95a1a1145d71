namespace ScoreNotebooks;

/// <summary>
/// The scale on which the level of a rate moves (the link of generalized linear models, McCullagh &amp; Nelder 1989):
/// steps on it never lead out of the rate's range.
/// </summary>
internal enum Link
{
    /// <summary>Any number.</summary>
    Identity,

    /// <summary>Numbers above zero, by their logarithm.</summary>
    Logarithm,

    /// <summary>Shares between 0 and 1, by the logarithm of their odds.</summary>
    LogOdds,
}

/// <summary>The functions of a <see cref="Link"/>.</summary>
internal static class LinkFunctions
{
    private const double Least = 1e-9;

    /// <summary>The place of a rate on the scale.</summary>
    internal static double Of(this Link link, double rate) => link switch
    {
        Link.Logarithm => Math.Log(Math.Max(rate, Least)),
        Link.LogOdds => Math.Log(Math.Max(rate, Least) / Math.Max(1 - rate, Least)),
        _ => rate,
    };

    /// <summary>The rate at a place of the scale.</summary>
    internal static double Rate(this Link link, double place) => link switch
    {
        Link.Logarithm => Math.Exp(place),
        Link.LogOdds => 1 / (1 + Math.Exp(-place)),
        _ => place,
    };

    /// <summary>How fast the rate grows along the scale.</summary>
    internal static double Slope(this Link link, double rate) => link switch
    {
        Link.Logarithm => Math.Max(rate, Least),
        Link.LogOdds => Math.Max(rate * (1 - rate), Least),
        _ => 1,
    };
}
