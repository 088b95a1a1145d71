using System.Globalization;

namespace ScoreNotebooks;

/// <summary>The choices of a model in words.</summary>
internal static class ChoiceWords
{
    internal static BilingualText Normalisation { get; } = new("How values become points", "计分方式");

    internal static BilingualText Treatment { get; } = new("Outliers", "离群值处理");

    internal static BilingualText Aggregation { get; } = new("How parts make one score", "合成方式");

    internal static BilingualText Missing { get; } = new("Missing values", "缺失值处理");

    internal static BilingualText Weights { get; } = new("Weights", "权重");

    internal static BilingualText Goalposts { get; } = new("Goalposts", "计分上下限");

    internal static BilingualText Counts { get; } = new("Chance in the counts", "计数的抽样误差");

    internal static BilingualText NothingMissing { get; } = new(
        "No value is missing, so what becomes of missing ones changes nothing.", "没有缺失的数据，缺失值如何处理不影响结果。");

    internal static BilingualText NoWeights { get; } = new(
        "No dimension has two parts with weight, so weights change nothing.", "没有哪个维度含有两个以上计分部分，权重不影响结果。");

    internal static BilingualText NoGoalposts { get; } = new(
        "No metric has goalposts that could be moved.", "没有指标使用固定上下限，无从移动。");

    internal static BilingualText NoCounts { get; } = new(
        "The model and the table have no counts that could be drawn anew.", "模型与表格中没有可重抽的计数。");

    internal static BilingualText WeightsVary(double share) => new($"each ± {Percent(share)}", $"每项权重上下浮动 {Percent(share)}");

    internal static BilingualText GoalpostsVary(double share) => new(
        $"each end ± {Percent(share)} of the range", $"上限与下限各上下移动区间的 {Percent(share)}");

    internal static BilingualText CountsVary(IReadOnlyList<CountGroup> groups) => new(
        $"drawn from what the counts leave open ({string.Join(", ", groups.Select(group => group.Title.English.ToLowerInvariant()))})",
        $"按计数所留的不确定性重抽（{string.Join("、", groups.Select(group => group.Title.Chinese))}）");

    internal static BilingualText OnlyOwn(BilingualText title) => new(
        $"\"{title.English}\" was not varied: what was asked for is what the model does.", $"“{title.Chinese}”没有变化：所给的做法就是模型自己的做法。");

    private static string Percent(double share) => share.ToString("0.##%", CultureInfo.InvariantCulture);
}
