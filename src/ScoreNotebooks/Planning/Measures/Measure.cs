using System.Globalization;

namespace ScoreNotebooks;

/// <summary>
/// Something a shop can do, and which metrics it moves and through what. It holds no figures: what a measure costs and how
/// much it does differ from shop to shop and are the user's to estimate, with <see cref="With"/>.
/// </summary>
/// <param name="Id">The name used in code and files: lower case letters, digits, "_" and "-".</param>
/// <param name="Title">The name shown.</param>
public sealed partial record Measure(string Id, BilingualText Title)
{
    /// <summary>What is done.</summary>
    public BilingualText? Description { get; init; }

    /// <summary>The metrics it moves, each with the way it does so; empty for a measure that moves none, and for one of the user's own.</summary>
    public IReadOnlyList<MetricMoved> Moves { get; init; } = [];

    /// <summary>Why it moves no metric of any score; null for a measure that does.</summary>
    public BilingualText? MovesNothing { get; init; }

    /// <summary>What must pass before it shows in the score, in words.</summary>
    public BilingualText? LeadTime { get; init; }

    /// <summary>What the source says that the rules do not bear out; null when there is nothing to correct.</summary>
    public BilingualText? Correction { get; init; }

    /// <summary>What platforms do to those who fake it; null where there is nothing to fake.</summary>
    public RedLine? RedLine { get; init; }

    /// <summary>Where it was read.</summary>
    public IReadOnlyList<MeasureOrigin> Origins { get; init; } = [];

    /// <summary>The measure with the user's estimate of it.</summary>
    /// <param name="cost">What it costs, in whatever all measures of a plan are counted in: yuan, hours of work; not negative.</param>
    /// <param name="effects">What it does to metrics, each with its range.</param>
    /// <param name="days">The days from its start to when it works.</param>
    /// <param name="costAtLeast">The lowest cost; null for <paramref name="cost"/>.</param>
    /// <param name="costAtMost">The highest cost; null for <paramref name="cost"/>.</param>
    /// <param name="requires">The ids of measures that must be carried out before.</param>
    /// <param name="excludes">The ids of measures that cannot go with this one.</param>
    /// <exception cref="WorkbookException">A cost or the days are negative, costs are not in order, or the measure moves no metric and effects are given all the same.</exception>
    /// <example><c>Measures.Find("warehouse-process").With(cost: 3000, effects: [Effect.Shift("shipping_time", worst: -4, expected: -8, best: -12)], days: 14)</c></example>
    public EstimatedMeasure With(
        double cost, IReadOnlyList<Effect> effects, int days = 0, double? costAtLeast = null, double? costAtMost = null,
        [Choices("All.Measures.Id", Source = typeof(Measures))] IReadOnlyList<string>? requires = null,
        [Choices("All.Measures.Id", Source = typeof(Measures))] IReadOnlyList<string>? excludes = null)
    {
        ArgumentNullException.ThrowIfNull(effects);
        var (least, most) = (costAtLeast ?? cost, costAtMost ?? cost);
        RequireCosts(least, cost, most);
        if (days < 0)
            throw new WorkbookException(
                $"\"{Id}\" works after {days} days; give a number of days, 0 when it works at once.",
                $"“{Id}”在 {days} 天后见效；天数不能为负，立即见效请写 0。");
        if (MovesNothing is { } reason && effects.Count > 0)
            throw new WorkbookException(
                $"\"{Id}\" ({Title.English}) moves no metric, so no effect can be planned with: {reason.English}",
                $"“{Id}”（{Title.Chinese}）不影响任何指标，不能设定效果：{reason.Chinese}");
        return new EstimatedMeasure(this, cost, effects)
        {
            CostAtLeast = least,
            CostAtMost = most,
            Days = days,
            Requires = [.. requires ?? []],
            Excludes = [.. excludes ?? []],
        };
    }

    private void RequireCosts(double least, double cost, double most)
    {
        if (least >= 0 && cost >= least && most >= cost && double.IsFinite(most)) return;
        var (low, middle, high) = (Shown(least), Shown(cost), Shown(most));
        if (least < 0 || cost < 0)
            throw new WorkbookException(
                $"\"{Id}\" costs {Shown(Math.Min(least, cost))}; a cost is not negative. What a measure saves is another matter than its score.",
                $"“{Id}”的成本为 {Shown(Math.Min(least, cost))}；成本不能为负。措施带来的节省请另行计算。");
        throw new WorkbookException(
            $"\"{Id}\" costs {middle}, at least {low} and at most {high}; give finite numbers in order, such as cost: 3000, costAtLeast: 2000, costAtMost: 5000.",
            $"“{Id}”的成本为 {middle}，最低 {low}，最高 {high}；请按大小给出有限的数，例如 cost: 3000, costAtLeast: 2000, costAtMost: 5000。");
    }

    private static string Shown(double number) => number.ToString(CultureInfo.InvariantCulture);
}
