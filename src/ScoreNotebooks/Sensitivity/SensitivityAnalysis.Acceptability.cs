namespace ScoreNotebooks;

public sealed partial class SensitivityAnalysis
{
    private const int MostShopsRanked = 2_000;
    private const int MostDraws = 100_000_000;

    /// <summary>
    /// How often each shop has each rank when the weights are left open: rank acceptability indices, central weights,
    /// confidence factors and pairwise winning indices (SMAA-2, Lahdelma &amp; Salminen 2001), each with its standard
    /// error. Equal totals share the best rank; in a pair they count half for each.
    /// </summary>
    /// <param name="weights">The weights considered; null for all of them, each as likely as any other.</param>
    /// <param name="within">The dimension whose parts are weighed (the root's id for the dimensions of the total); null for all metrics by their share of the total.</param>
    /// <param name="draws">How many times weights are drawn.</param>
    /// <param name="seed">The seed; the same seed gives the same result on any number of cores.</param>
    /// <param name="uncertainValues">Whether the counts behind the metrics are drawn from their posterior as well, a shop's sample held fixed.</param>
    /// <param name="progress">Told the share of draws done.</param>
    /// <param name="cancellation">Ends the run between blocks of draws.</param>
    /// <exception cref="WorkbookException">Fewer than two shops have a total, there are too many shops or draws, no weights meet what is demanded, or values are to be drawn and the model knows no counts.</exception>
    public RankAcceptability RankAcceptability(
        WeightSet? weights = null, [Choices("Model.Dimensions.Id")] string? within = null, int draws = 10_000, int seed = 1,
        bool uncertainValues = false, IProgress<double>? progress = null, CancellationToken cancellation = default)
    {
        RequireShopsToCompare();
        RequireDraws(draws);
        if (uncertainValues) RequireCounts();
        var set = weights ?? WeightSet.Uniform;
        var level = WeightLevel.Of(Model, within);
        var random = WeightDraws.Of(level, set, seed);
        var run = new AcceptabilitySimulation(Scores, level, random, draws, seed, uncertainValues).Run(progress, cancellation);
        var shares = new RankShares(run.Tally, run.Spread, draws);
        return new RankAcceptability(
            Scores, level, set, shares, Described(run, shares, level, draws, seed, uncertainValues, cancellation), Pair)
        { Draws = draws, Seed = seed, UncertainValues = uncertainValues, IsWalk = !random.AreIndependent };

        SimulatedShare Pair(int shop, int other)
        {
            var pair = new AcceptabilitySimulation(Scores, level, random, draws, seed, uncertainValues, [shop, other])
                .Run(progress: null, CancellationToken.None);
            return new RankShares(pair.Tally, pair.Spread, draws).Above(0, 1);
        }
    }

    private ShopAcceptability[] Described(
        AcceptabilitySimulation run, RankShares shares, WeightLevel level, int draws, int seed, bool drawsCounts, CancellationToken cancellation)
    {
        var vectors = new CentralWeightVectors(run.Central, level, run.Spread is null);
        var central = Shops.Select((_, shop) => vectors.Of(shop)).ToArray();
        var candidates = Enumerable.Range(0, central.Length).Where(shop => central[shop] is not null)
            .Select(shop => (shop, central[shop]!.Value.Weights)).ToList();
        var factors = new ConfidenceFactors(Scores, level, candidates);
        var confidence = (drawsCounts ? factors.Drawn(draws, seed, cancellation) : factors.Certain())
            .Zip(candidates, (factor, candidate) => (candidate.shop, factor)).ToDictionary(pair => pair.shop, pair => pair.factor);
        return [.. Shops.Select((name, shop) => new ShopAcceptability(name, shares, shop)
        {
            CentralWeights = central[shop] is not { } found ? [] : [.. level.Parts.Select((part, place) => new CentralWeight(
                part.Id, level.TitleOf(place), found.Weights[place], found.Errors[place], level.Current[place]))],
            ConfidenceFactor = confidence.TryGetValue(shop, out var factor) ? factor : null,
        })];
    }

    private void RequireShopsToCompare()
    {
        var scored = 0;
        foreach (var rank in Scores.Ranks.Span) scored += rank > 0 ? 1 : 0;
        if (scored < 2)
            throw new WorkbookException(
                $"Weights can turn an order only where at least two shops have a total; here {scored} of {Shops.Count} have one. Add shops, or supply the values that are missing.",
                $"至少两家店有总分，才谈得上权重对名次的影响；现有 {Shops.Count} 家店中 {scored} 家有总分。请增加店铺或补充缺失的数据。");
        if (Shops.Count > MostShopsRanked)
            throw new WorkbookException(
                $"{Shops.Count:N0} shops have too many ranks to count one by one; up to {MostShopsRanked:N0} are possible. Read a table of fewer shops.",
                $"{Shops.Count:N0} 家店的名次太多，无法逐一统计；最多 {MostShopsRanked:N0} 家。请读取店铺较少的表。");
    }

    private static void RequireDraws(int draws)
    {
        if (draws is < 1 or > MostDraws)
            throw new WorkbookException(
                FormattableString.Invariant($"Weights cannot be drawn {draws} times; choose 1 to {MostDraws:N0} draws, such as 10,000 for a standard error of at most 0.5 percentage points."),
                FormattableString.Invariant($"抽样次数不能是 {draws}；请选择 1 到 {MostDraws:N0} 次，例如 10,000 次时标准误不超过 0.5 个百分点。"));
    }

    private void RequireCounts()
    {
        if (Model.Counts.Count > 0) return;
        throw new WorkbookException(
            $"The model \"{Model.Id}\" names no counts, so there is nothing to draw its values from. Leave uncertainValues out, or add \"counts\" (the columns that count good and bad cases) to the model.",
            $"模型“{Model.Id}”没有声明计数列（counts），无从抽取指标值。请去掉 uncertainValues，或在模型中加入 counts（统计各类结果数量的列）。");
    }
}
