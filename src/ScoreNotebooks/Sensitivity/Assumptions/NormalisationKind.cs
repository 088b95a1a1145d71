namespace ScoreNotebooks;

/// <summary>The rules that compare shops with one another, as alternatives to a model's own; each in the model's scale.</summary>
public enum NormalisationKind
{
    /// <summary>Min–max: the worst shop gets one hundredth of the scale, so that means that need points above zero exist; the best its high end.</summary>
    MinMax,

    /// <summary>Z-score: an average shop gets the middle of the scale, each standard deviation is worth a tenth of it. Points have no bounds.</summary>
    ZScore,

    /// <summary>Rank: the worst shop gets 1, the best the number of shops.</summary>
    Rank,

    /// <summary>The share of other shops beaten: from one hundredth of the scale to its high end.</summary>
    Percentile,
}
