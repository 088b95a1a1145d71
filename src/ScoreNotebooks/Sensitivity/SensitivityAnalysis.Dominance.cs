namespace ScoreNotebooks;

public sealed partial class SensitivityAnalysis
{
    private const int MostShopsInConstrainedPairs = 400;

    /// <summary>
    /// Which shop is never behind which other under any admissible weights, with its least and greatest lead, by linear
    /// programming. Shops that lack values are left undecided: the divisor of their weights depends on the weights.
    /// </summary>
    /// <param name="weights">The admissible weights; null for all of them. A Dirichlet distribution admits all.</param>
    /// <param name="within">The dimension whose parts are weighed (the root's id for the dimensions of the total); null for all metrics by their share of the total.</param>
    /// <param name="cancellation">Ends the search between shops.</param>
    /// <exception cref="WorkbookException">Fewer than two shops have a total, no weights meet what is demanded, or totals are not linear in these weights; the message says where they are.</exception>
    public WeightDominance Dominance(
        WeightSet? weights = null, [Choices("Model.Dimensions.Id")] string? within = null, CancellationToken cancellation = default)
    {
        var (set, totals, polytope, decided) = Linear(weights, within);
        if (polytope.Constraints.Count > 0 && decided.Count > MostShopsInConstrainedPairs)
            throw new WorkbookException(
                $"{decided.Count:N0} shops make too many pairs to settle one by one under constrained weights; up to {MostShopsInConstrainedPairs} are possible. Leave the constraints out, or read a table of fewer shops.",
                $"{decided.Count:N0} 家店的配对太多，在有约束的权重下无法逐对判定；最多 {MostShopsInConstrainedPairs} 家。请去掉约束，或读取店铺较少的表。");
        var search = new DominanceSearch(Scores, totals, polytope);
        var pairs = new List<DominatedPair>();
        foreach (var shop in decided)
        {
            cancellation.ThrowIfCancellationRequested();
            pairs.AddRange(decided.Where(other => other != shop).Select(other => search.Of(shop, other)).OfType<DominatedPair>());
        }

        return new WeightDominance(Scores, set, pairs) { Within = within, Undecided = Undecided(decided) };
    }

    /// <summary>
    /// Which shops can be first under some admissible weights, with the weights that favour each most and its margin
    /// under them, by linear programming. Shops that lack values are left out, as rivals too.
    /// </summary>
    /// <param name="weights">The admissible weights; null for all of them. A Dirichlet distribution admits all.</param>
    /// <param name="within">The dimension whose parts are weighed (the root's id for the dimensions of the total); null for all metrics by their share of the total.</param>
    /// <param name="cancellation">Ends the search between shops.</param>
    /// <exception cref="WorkbookException">As for <see cref="Dominance"/>.</exception>
    public PotentialOptimality PotentialOptimality(
        WeightSet? weights = null, [Choices("Model.Dimensions.Id")] string? within = null, CancellationToken cancellation = default)
    {
        var (set, totals, polytope, decided) = Linear(weights, within);
        var search = new BestCaseSearch(Scores, totals, polytope, decided);
        var cases = new List<BestCase>();
        foreach (var shop in decided)
        {
            cancellation.ThrowIfCancellationRequested();
            cases.Add(search.Of(shop));
        }

        return new PotentialOptimality(Scores, set, cases) { Within = within, Undecided = Undecided(decided) };
    }

    private (WeightSet Set, LinearTotals Totals, WeightPolytope Polytope, List<int> Decided) Linear(WeightSet? weights, string? within)
    {
        RequireShopsToCompare();
        var set = weights ?? WeightSet.Uniform;
        var level = WeightLevel.Of(Model, within);
        var polytope = WeightPolytope.Of(level, set);
        var totals = LinearTotals.Find(Scores, level) ?? throw LinearTotals.Refusal(Model, within);
        var decided = Enumerable.Range(0, Shops.Count).Where(shop => totals.Of(shop) is not null).ToList();
        if (decided.Count >= 2) return (set, totals, polytope, decided);
        throw new WorkbookException(
            $"Only {decided.Count} of {Shops.Count} shops have all values below \"{(within is null ? Model.Root.Title : Model.TitleOf(within)).English}\", and linear programming needs two. Supply the missing values, or ask RankAcceptability, which shares the weights of missing values anew for each shop.",
            $"{Shops.Count} 家店中只有 {decided.Count} 家在“{(within is null ? Model.Root.Title : Model.TitleOf(within)).Chinese}”下数据齐全，而线性规划至少需要两家。请补充缺失的数据，或改用 RankAcceptability（它会为每家店重新分配缺失项的权重）。");
    }

    private List<string> Undecided(List<int> decided) => [.. Shops.Where((_, shop) => !decided.Contains(shop))];
}
