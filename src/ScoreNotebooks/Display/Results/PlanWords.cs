namespace ScoreNotebooks;

/// <summary>Words that the views and charts of plans share.</summary>
internal static class PlanWords
{
    internal static BilingualText Cost { get; } = new("Cost", "成本");

    internal static BilingualText AtWorst { get; } = new("at worst", "最差");

    internal static BilingualText AsExpected { get; } = new("as expected", "预期");

    internal static BilingualText AtBest { get; } = new("at best", "最好");

    internal static BilingualText Estimates { get; } = new(
        "Costs and effects are the user's own estimates; the library knows none.", "成本与效果均为使用者自己的估计，本工具不提供任何数值。");

    internal static BilingualText Combination { get; } = new(
        "Effects on one metric combine: cuts multiply what they leave of what is amiss, shifts are added, and the value ends where the metric does.",
        "同一指标上的多个效果这样合并：按比例去除的部分相乘，增减量相加，结果不超出指标本身的范围。");

    internal static BilingualText At(Robustness robustness) => robustness switch
    {
        Robustness.Worst => AtWorst,
        Robustness.Best => AtBest,
        _ => AsExpected,
    };

    internal static string Money(double cost) => cost.ToString("#,0.##", Formats.Plain);

    internal static string Points(double points) => SensitivityWords.Points(points);

    /// <summary>"Average time to ship: -8 h (-4 h to -12 h)": the expected effect with its range.</summary>
    internal static BilingualText Show(this Effect effect, ScoreModel model)
    {
        var metric = model.Metrics.FirstOrDefault(known => known.Id == effect.Metric);
        var title = metric?.Title ?? model.Adjustments.FirstOrDefault(known => known.Id == effect.Metric)?.Title ?? BilingualText.Same(effect.Metric);
        if (effect.Kind == EffectKind.Cut)
        {
            var (what, whatInChinese) = metric?.Direction == Direction.Benefit ? ("what it lacks cut", "与满值的差距缩小") : ("cut", "相对降低");
            return new BilingualText(
                $"{title.English}: {what} by {Percent(effect.Expected)} ({Percent(effect.Worst)} to {Percent(effect.Best)})",
                $"{title.Chinese}：{whatInChinese} {Percent(effect.Expected)}（{Percent(effect.Worst)} 至 {Percent(effect.Best)}）");
        }

        var (expected, worst, best) = (Change(metric, effect.Expected), Change(metric, effect.Worst), Change(metric, effect.Best));
        return new BilingualText(
            $"{title.English}: {expected.English} ({worst.English} to {best.English})", $"{title.Chinese}：{expected.Chinese}（{worst.Chinese} 至 {best.Chinese}）");
    }

    private static BilingualText Change(Metric? metric, double change) => metric is null
        ? new BilingualText($"{SensitivityWords.Signed(change)} points", $"{SensitivityWords.Signed(change)} 分")
        : SensitivityWords.Difference(metric, change);

    private static string Percent(double share) => (100 * share).ToString("0.#", Formats.Plain) + "%";
}
