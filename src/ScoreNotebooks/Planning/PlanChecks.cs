using System.Globalization;

namespace ScoreNotebooks;

/// <summary>Refuses requests for plans that cannot be meant.</summary>
internal static class PlanChecks
{
    internal static void RequireGoal(double? target, double? budget)
    {
        if (target is null && budget is null)
            throw new WorkbookException(
                "Say what the plan is for: target: 60 for the cheapest way to 60 points, budget: 10000 for the most that 10,000 buys, or both.",
                "请指明计划的目标：target: 60（以最低成本达到 60 分）、budget: 10000（在 10,000 预算内得分最高），或两者都给。");
        if (target is { } points && !double.IsFinite(points))
            throw new WorkbookException(
                $"The target is {Shown(points)}; give a number of points, such as target: 60.", $"目标为 {Shown(points)}；请给出分数，例如 target: 60。");
        if (budget is { } money && !(money >= 0))
            throw new WorkbookException(
                $"The budget is {Shown(money)}; give a number that is not negative, in the unit of the costs.", $"预算为 {Shown(money)}；请给出不小于零的数，单位与成本一致。");
    }

    internal static void RequireSome(int plans)
    {
        if (plans < 2)
            throw new WorkbookException(
                $"A frontier of {plans} plans shows nothing; ask for two or more.", $"前沿只取 {plans} 个方案看不出变化；请取两个以上。");
    }

    internal static void RequireMeasures(IReadOnlyList<EstimatedMeasure> measures, int? within)
    {
        ArgumentNullException.ThrowIfNull(measures);
        if (measures.Count == 0)
            throw new WorkbookException(
                "There is no measure to choose from; give some, such as Measures.Find(\"warehouse-process\").With(cost: 3000, effects: [...]).",
                "没有可选的措施；请给出一些，例如 Measures.Find(\"warehouse-process\").With(cost: 3000, effects: [...])。");
        if (measures.Count > ItemSet.Most)
            throw new WorkbookException(
                $"{measures.Count} measures are more than can be weighed at once; give at most {ItemSet.Most}, leaving out those that surely will not do.",
                $"共有 {measures.Count} 项措施，超出一次能权衡的数量；请去掉明显不合适的，最多保留 {ItemSet.Most} 项。");
        if (within is < 0)
            throw new WorkbookException(
                $"Nothing works within {within} days; give a number of days that is not negative.", $"期限为 {within} 天；请给出不小于零的天数。");
        if (measures.GroupBy(measure => measure.Id).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new WorkbookException(
                $"The measure \"{twice.Key}\" is given {twice.Count()} times; give it once. Two ways of doing it need two ids: new Measure(\"another-id\", …).",
                $"措施“{twice.Key}”出现了 {twice.Count()} 次；请只给一次。同一措施的两种做法请用两个 id：new Measure(\"另一个 id\", …)。");
    }

    internal static void RequireShift(EstimatedMeasure measure, Effect effect, string title, string titleInChinese)
    {
        if (effect.Kind == EffectKind.Shift) return;
        throw new WorkbookException(
            $"\"{measure.Id}\" cuts a share of \"{effect.Metric}\" ({title}), which has no end at which nothing is amiss; say by how much it changes: Effect.Shift.",
            $"“{measure.Id}”对“{effect.Metric}”（{titleInChinese}）使用了按比例去除，但该项没有“完全没有问题”的理想值；请改用 Effect.Shift 给出变化量。");
    }

    internal static void RequireGoodDirection(EstimatedMeasure measure, Effect effect, Metric metric)
    {
        var isSmallBetter = metric.Direction == Direction.Cost;
        if (effect.Kind == EffectKind.Cut || (isSmallBetter ? effect.Best <= effect.Worst : effect.Best >= effect.Worst)) return;
        var (better, betterInChinese) = isSmallBetter ? ("small", "越小越好") : ("large", "越大越好");
        throw new WorkbookException(
            $"\"{measure.Id}\" changes \"{metric.Id}\" by {Shown(effect.Worst)} at worst and {Shown(effect.Best)} at best, but {metric.Title.English} is better when it is {better}; exchange the two or turn their signs.",
            $"“{measure.Id}”使“{metric.Id}”最差变化 {Shown(effect.Worst)}、最好变化 {Shown(effect.Best)}，但{metric.Title.Chinese}{betterInChinese}；请对调两者或改变正负号。");
    }

    private static string Shown(double number) => number.ToString(CultureInfo.InvariantCulture);
}
