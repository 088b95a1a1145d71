namespace ScoreNotebooks;

/// <summary>Sentences that the results about weights share.</summary>
internal static class WeightWords
{
    /// <summary>A share as percent, such as "42.9%".</summary>
    internal static string Percent(double share, int decimals = 1) => $"{RoundedNumber.Text(100 * share, decimals)}%";

    /// <summary>Which weights were considered.</summary>
    internal static BilingualText Considered(WeightSet set, ScoreModel model, string? within)
    {
        var level = WeightLevel.Of(model, within);
        var parts = within is null
            ? new BilingualText($"the {level.Parts.Count} metrics, as shares of the total", $"{level.Parts.Count} 项指标在总分中的权重")
            : new BilingualText($"the {level.Parts.Count} parts of {model.TitleOf(within).English}", $"“{model.TitleOf(within).Chinese}”下 {level.Parts.Count} 项的权重");
        var words = WeightConstraint.From(level, set.WithoutShare()).Select(demand => demand.Text).ToList();
        if (set.Share is { } share)
            words.Insert(0, new BilingualText($"each within ± {Percent(share, 0)} of itself", $"每项在模型权重的 ±{Percent(share, 0)} 以内"));
        var alike = set.Concentration is { } concentration
            ? new BilingualText(
                FormattableString.Invariant($"scattered around the model's (Dirichlet, concentration {concentration:0.##})"),
                FormattableString.Invariant($"围绕模型权重随机浮动（狄利克雷分布，集中度 {concentration:0.##}）"))
            : new BilingualText("each set of weights as likely as any other", "各种权重组合等可能");
        return words.Count == 0
            ? new BilingualText($"Weights considered: all of {parts.English}; {alike.English}.", $"考虑的权重：{parts.Chinese}，不加限制，{alike.Chinese}。")
            : new BilingualText(
                $"Weights considered: of {parts.English}, those with {string.Join("; ", words.Select(word => word.English))}; {alike.English}.",
                $"考虑的权重：{parts.Chinese}，须满足：{string.Join("；", words.Select(word => word.Chinese))}；{alike.Chinese}。");
    }

    /// <summary>Why no weights can change the order, or who is first, where that is so; null where weights matter.</summary>
    internal static BilingualText? WhyNothingTurns(Scoreboard scores)
    {
        if (scores.Shops.Count is < 2 or > 200) return null;
        var dominances = scores.Dominances();
        var order = scores.RowsBestFirst().Select(row => scores.Shops[row]).ToList();
        var inOrder = order.Zip(order.Skip(1), (one, other) => dominances.FirstOrDefault(pair => pair.Shop == one && pair.Other == other)).ToList();
        if (inOrder.All(pair => pair is { EqualOn.Count: 0 }))
            return new BilingualText(
                $"Why: {Chain(order, " is better on every metric than ")}. No choice of weights can change that order.",
                $"原因：{string.Join("，", order.Zip(order.Skip(1), (one, other) => $"{one}在每一项指标上都优于{other}"))}。无论权重如何设定，名次都不会改变。");
        if (dominances.Count(pair => pair.Shop == order[0]) == order.Count - 1)
            return new BilingualText(
                $"Why: {order[0]} is behind no other shop on any metric. No choice of weights can put another shop ahead of it.",
                $"原因：{order[0]}在任何一项指标上都不落后于其他店铺。无论权重如何设定，都没有店铺能排到它前面。");
        return null;
    }

    /// <summary>The assumption note of a scoreboard, for tables.</summary>
    internal static IEnumerable<BilingualText> Assumptions(ScoreModel model, IReadOnlyList<BilingualText> assumptions) =>
        ScoreboardCharts.AssumptionNote(model, assumptions) is { } note ? [note] : [];

    private static string Chain(List<string> order, string link) => string.Join(", and ", order.Zip(order.Skip(1), (one, other) => one + link + other));
}
