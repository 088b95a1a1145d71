namespace ScoreNotebooks;

/// <summary>The rules that the kinds of normalisation stand for.</summary>
internal static class NormalisationKinds
{
    // The usual low end where means that need points above zero may follow (OECD/JRC Handbook, step 6).
    private const double LowShare = 0.01;

    private const double DeviationShare = 0.1;

    /// <summary>The rule of a kind in a model's scale.</summary>
    internal static Normalisation In(this NormalisationKind kind, ScoreScale scale)
    {
        var range = scale.High - scale.Low;
        var low = scale.Low + (LowShare * range);
        return kind switch
        {
            NormalisationKind.MinMax => new Normalisation.MinMax(low, scale.High),
            NormalisationKind.ZScore => new Normalisation.ZScore((scale.Low + scale.High) / 2, DeviationShare * range),
            NormalisationKind.Rank => new Normalisation.Rank(),
            _ => new Normalisation.Percentile(low, scale.High),
        };
    }
}
