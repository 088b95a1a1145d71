using System.Globalization;

namespace ScoreNotebooks;

/// <summary>The rules by which values become points, in words.</summary>
public static class NormalisationText
{
    /// <summary>The rule and what it states in points, without values of a metric: "min–max, worst shop 0, best shop 100".</summary>
    public static BilingualText Show(this Normalisation normalisation) => normalisation switch
    {
        Normalisation.Curve => new BilingualText("curve", "折线"),
        Normalisation.Step => new BilingualText("tiers", "分档"),
        Normalisation.Goalposts => new BilingualText("goalposts", "固定上下限"),
        Normalisation.MinMax rule => new BilingualText(
            $"min–max, worst shop {Number(rule.Low)}, best shop {Number(rule.High)}", $"最小—最大，最差店 {Number(rule.Low)} 分，最好店 {Number(rule.High)} 分"),
        Normalisation.ZScore rule => new BilingualText(
            $"z-score, average shop {Number(rule.Mean)}, {Number(rule.Deviation)} per standard deviation", $"标准分，平均水平 {Number(rule.Mean)} 分，每个标准差 {Number(rule.Deviation)} 分"),
        Normalisation.Rank => new BilingualText("rank among the shops, worst = 1", "店铺间名次，最差为 1"),
        Normalisation.Percentile rule => new BilingualText(
            $"share of shops beaten, from {Number(rule.Low)} to {Number(rule.High)}", $"超过的店铺比例，{Number(rule.Low)} 至 {Number(rule.High)} 分"),
        Normalisation.Unknown => new BilingualText("not public", "未公开"),
        _ => new BilingualText("the value is the points", "数值即得分"),
    };

    private static string Number(double points) => points.ToString("0.##", CultureInfo.InvariantCulture);
}
