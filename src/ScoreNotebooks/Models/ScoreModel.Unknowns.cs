namespace ScoreNotebooks;

public sealed partial record ScoreModel
{
    private static readonly BilingualText BackOffice = new("the merchant back office", "商家后台");

    /// <summary>
    /// What the model needs for its score and does not know, because the platform does not publish it; empty for a model
    /// that can score. Figures are set with <see cref="WithWeights(ValueTuple{string, double}[])"/>,
    /// <see cref="WithTiers(string, double, ValueTuple{double, double}[])"/> or <see cref="WithNormalisation"/>, and <see cref="For"/>.
    /// </summary>
    public IReadOnlyList<ModelUnknown> Unknowns => [.. UnknownWeights(), .. UnknownStandards(), .. UnknownOrders()];

    /// <summary>Refuses to score a model whose figures are not all known.</summary>
    /// <exception cref="WorkbookException">There are unknowns; the message names each, says where it is read, how it is passed and how weights are fitted.</exception>
    internal void RequireKnown()
    {
        var unknowns = Unknowns;
        if (unknowns.Count > 0) throw UnknownsText.Refusal(this, unknowns);
    }

    private IEnumerable<ModelUnknown> UnknownWeights() =>
        from dimension in Dimensions
        from part in dimension.Parts
        where part.IsWeightUnknown
        select new ModelUnknown(UnknownKind.Weight, part.Id, TitleOf(part.Id), dimension.WeightsAt ?? BackOffice);

    private IEnumerable<ModelUnknown> UnknownStandards() =>
        from metric in Metrics
        let unknown = metric.Normalisation as Normalisation.Unknown
        where unknown is not null
        select new ModelUnknown(UnknownKind.Normalisation, metric.Id, metric.Title, unknown.ReadAt);

    private IEnumerable<ModelUnknown> UnknownOrders() => LowVolume is { IsUnknown: true } protection
        ? [new ModelUnknown(UnknownKind.Orders, protection.Id, protection.Title, protection.ReadAt ?? BackOffice)]
        : [];
}
