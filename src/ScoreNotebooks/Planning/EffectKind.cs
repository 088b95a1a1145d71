namespace ScoreNotebooks;

/// <summary>How the effect of a measure changes a metric's value, and so how several effects on one metric combine.</summary>
public enum EffectKind
{
    /// <summary>A number of the metric's units is added; several are summed.</summary>
    Shift,

    /// <summary>
    /// A share of what is amiss is taken away: of a metric that should be small its value, of a share that should be large
    /// what it lacks to 100 %, of stars what they lack to five. What several leave is multiplied: two cuts by half leave a quarter.
    /// </summary>
    Cut,
}
