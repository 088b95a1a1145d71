namespace ScoreNotebooks.Tests.Planning;

/// <summary>Plans against every set there is, on random models: all aggregations, curves, tiers, ranges, requirements, exclusions.</summary>
public class ExhaustivePlanTests
{
    private const double Near = 2e-9;

    public static TheoryData<int> Hundreds => [0, 1, 2, 3, 4, 10, 15];

    [Theory, MemberData(nameof(Hundreds))]
    public void The_plan_is_the_best_of_all_sets(int hundred)
    {
        for (var seed = 100 * hundred; seed < 100 * hundred + 100; seed++)
        {
            var instance = new RandomPlan(seed, most: seed % 10 == 0 ? 14 : 9);
            var robustness = (Robustness)(seed % 3);
            var all = instance.Everything(robustness);
            var scores = instance.Model.Score(instance.Shop);
            if (double.IsNaN(scores.Totals.Span[0])) continue;
            var random = new Random(seed);
            var costs = all.Select(set => set.Cost).ToList();
            var budget = random.NextDouble() * costs.Max();
            CheckBudget(seed, all, scores.Plan("shop 0", instance.Measures, budget: budget, robustness: robustness), budget);

            var (least, most) = (all.Min(set => set.Score), all.Max(set => set.Score));
            var target = random.Next(3) == 0 ? all[random.Next(all.Count)].Score : least + (most - least) * random.NextDouble() * 1.1;
            if (random.Next(4) > 0) budget = double.PositiveInfinity;
            if (IsRefused(seed, all, () => scores.Plan("shop 0", instance.Measures, target, robustness: robustness), target)) continue;
            CheckTarget(seed, all, scores.Plan("shop 0", instance.Measures, target, double.IsInfinity(budget) ? null : budget, robustness: robustness), target, budget);
        }
    }

    // A target above what any values give is refused, and then surely no set reaches it.
    private static bool IsRefused(int seed, List<(int Set, double Cost, double Score)> all, Action plan, double target)
    {
        try
        {
            plan();
            return false;
        }
        catch (WorkbookException refusal) when (refusal.Text.English.StartsWith("No values", StringComparison.Ordinal))
        {
            Assert.True(all.All(set => set.Score < target), $"seed {seed}: {refusal.Message}");
            return true;
        }
    }

    private static void CheckBudget(int seed, List<(int Set, double Cost, double Score)> all, ImprovementPlan plan, double budget)
    {
        var best = all.Where(set => set.Cost <= budget + 1e-9).Max(set => set.Score);
        Assert.True(Math.Abs(best - plan.Score) <= Near * Math.Max(1, Math.Abs(best)), $"seed {seed}: {plan.Score:R} instead of {best:R} within {budget}");
        Assert.True(plan.IsProven && plan.Cost <= budget + 1e-8, $"seed {seed}: costs {plan.Cost}, budget {budget}");
        var cheapest = all.Where(set => set.Score >= best - Near * Math.Max(1, Math.Abs(best))).Min(set => set.Cost);
        Assert.True(plan.Cost <= cheapest + 1e-8 || all.Any(set => set.Cost >= plan.Cost - 1e-8 && set.Score > plan.Score - 1e-11), $"seed {seed}: {plan.Cost} instead of {cheapest} for the same score");
    }

    private static void CheckTarget(int seed, List<(int Set, double Cost, double Score)> all, ImprovementPlan plan, double target, double budget)
    {
        var reaching = all.Where(set => set.Score >= target - 1e-11 * Math.Max(1, Math.Abs(target)) && set.Cost <= budget + 1e-9).ToList();
        Assert.True(plan.IsReached == reaching.Count > 0, $"seed {seed}: reached {plan.IsReached}, target {target:R}, {reaching.Count} sets reach it");
        if (!plan.IsReached)
        {
            CheckBudget(seed, all, plan, budget);
            return;
        }

        var cheapest = reaching.Min(set => set.Cost);
        Assert.True(Math.Abs(plan.Cost - cheapest) <= 1e-8 && plan.IsProven, $"seed {seed}: {plan.Cost:R} instead of {cheapest:R} for {target}");
        var highest = all.Where(set => set.Cost <= cheapest + 1e-9).Max(set => set.Score);
        Assert.True(Math.Abs(plan.Score - highest) <= Near * Math.Max(1, Math.Abs(highest)), $"seed {seed}: {plan.Score:R} instead of {highest:R} for {cheapest}");
    }
}
