namespace ScoreNotebooks;

/// <summary>
/// How a node of the tree makes one score of its parts' scores (OECD/JRC Handbook on Constructing Composite
/// Indicators, step 6). All four are homogeneous of degree one: twice the points give twice the score, which
/// is why contributions can add up to the total for each of them (Euler's theorem).
/// </summary>
public enum Aggregation
{
    /// <summary>Weighted arithmetic mean: a weak part can be made up for by a strong one, point for point.</summary>
    Arithmetic,

    /// <summary>Weighted geometric mean: making up is harder the weaker the part; a part at zero makes zero.</summary>
    Geometric,

    /// <summary>Weighted harmonic mean: harder still.</summary>
    Harmonic,

    /// <summary>The weakest part decides (short board); weights only say which parts count at all.</summary>
    Minimum,
}
