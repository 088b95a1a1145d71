namespace ScoreNotebooks;

/// <summary>Makes the result of counted ranks and estimated shares of variance.</summary>
internal sealed class AssumptionResult(ReplicationBanks banks, RankCounts counted, IReadOnlyList<VarianceEstimate> estimates)
{
    private const double Tail = 0.05;

    internal AssumptionSensitivity Make(int replications, AssumptionOutput output)
    {
        var varied = banks.Choices.Varied;
        var pooled = PooledEstimate.Of(estimates);
        return new AssumptionSensitivity(
            banks.Scores,
            [.. varied.Select((choice, i) => new AssumptionChoice(choice.Id, choice.Title, choice.Alternatives, pooled[i], pooled[varied.Count + i]))],
            [.. Enumerable.Range(0, banks.Shops).Select(shop => Ranks(shop, replications))], replications)
        {
            Output = output,
            SameRanking = (double)counted.Same / replications,
            Evaluations = estimates[0].Evaluations,
            NotVaried = banks.Choices.NotVaried,
            AlternativesLater = new Lazy<IReadOnlyList<AlternativeRanks>>(() => [.. EachByItself()]),
        };
    }

    private ShopRanks Ranks(int shop, int replications)
    {
        var counts = counted.Of(shop);
        var with = replications - counts[0];
        return new ShopRanks(
            banks.Scores.Shops[shop], banks.Scores.Ranks.Span[shop], RankAt(counts, 0.5 * with), RankAt(counts, Tail * with),
            RankAt(counts, (1 - Tail) * with), (double)counts[1] / replications, (double)counts[0] / replications,
            [.. banks.Choices.Varied.Select((choice, i) => new SobolIndex(choice.Id, choice.Title, estimates[shop].FirstOf(i), estimates[shop].TotalOf(i)))]);
    }

    // The least rank that at least so many replications do not exceed.
    private static double RankAt(int[] counts, double wanted)
    {
        var upTo = 0;
        for (var rank = 1; rank < counts.Length; rank++)
        {
            upTo += counts[rank];
            if (upTo > 0 && upTo >= wanted - 1e-9) return rank;
        }

        return double.NaN;
    }

    private IEnumerable<AlternativeRanks> EachByItself()
    {
        var choices = banks.Choices;
        var scorer = new ReplicationScorer(banks);
        foreach (var (id, alternatives, combination) in new (string, IReadOnlyList<Alternative>, Func<int, Combination>)[]
        {
            ("normalisation", choices.Normalisations, place => new Combination(place, 0, 0, 0)),
            ("treatment", choices.Treatments, place => new Combination(0, place, 0, 0)),
            ("aggregation", choices.Aggregations, place => new Combination(0, 0, place, 0)),
            ("missing", choices.Policies, place => new Combination(0, 0, 0, place)),
        })
            for (var place = 1; place < alternatives.Count; place++)
                yield return Alone(id, alternatives[place].Title, scorer.Totals(banks.Nominal(combination(place))).ToArray());
    }

    private AlternativeRanks Alone(string id, BilingualText title, double[] totals)
    {
        var ranks = Ranking.Of(totals);
        var nominal = banks.Scores.Ranks.Span;
        var shifts = new List<int>();
        for (var shop = 0; shop < ranks.Length; shop++)
            if (ranks[shop] > 0 && nominal[shop] > 0) shifts.Add(Math.Abs(ranks[shop] - nominal[shop]));
        return new AlternativeRanks(
            id, title, ranks, shifts.Count == 0 ? double.NaN : shifts.Average(),
            [.. banks.Scores.Shops.Where((_, shop) => ranks[shop] == 1)]);
    }
}
