using System.Globalization;

namespace ScoreNotebooks;

public sealed partial class SensitivityAnalysis
{
    private const string TargetsInEnglish = "toReach: 60 for 60 points, or toPass: \"another shop\"";
    private const string TargetsInChinese = "toReach: 60（达到 60 分），或 toPass: \"另一家店铺\"（超过该店）";

    private ScoreTarget TargetOf(string shop, string? toPass, double? toReach)
    {
        if (toPass is null == toReach is null)
            throw new WorkbookException(
                $"Say {(toPass is null ? "what is to be met" : "only one thing that is to be met")}: {TargetsInEnglish}.",
                $"请指明{(toPass is null ? "目标" : "唯一的目标")}：{TargetsInChinese}。");
        if (toReach is { } points)
            return double.IsFinite(points) ? new ScoreTarget(points) : throw new WorkbookException(
                $"The points to reach are {points.ToString(CultureInfo.InvariantCulture)}; give a number, such as toReach: 60.",
                $"目标分数为 {points.ToString(CultureInfo.InvariantCulture)}；请给一个数，例如 toReach: 60。");
        var total = Scores.Totals.Span[Scores.Table.IndexOfShop(toPass!)];
        if (toPass == shop)
            throw new WorkbookException(
                $"\"{shop}\" cannot pass itself; {Others(shop).English}", $"“{shop}”不能超过自己；{Others(shop).Chinese}");
        return double.IsNaN(total)
            ? throw new WorkbookException(
                $"\"{toPass}\" has no total that could be passed; {Others(shop).English}",
                $"“{toPass}”没有总分，谈不上超过；{Others(shop).Chinese}")
            : new ScoreTarget(total, toPass);
    }

    private BilingualText Others(string shop)
    {
        var others = RowsWithTotal().Select(row => Shops[row]).Where(other => other != shop).Take(12).ToList();
        return others.Count == 0
            ? new BilingualText("it is the only shop with a total, so give points instead: toReach: 60.", "有总分的只有这一家店铺，请改用分数目标：toReach: 60。")
            : new BilingualText($"there are: {string.Join(", ", others)}.", $"可选的店铺：{string.Join("、", others)}。");
    }

    private double ValueOf(int row, MetricCurve curve)
    {
        var value = WhatIf.ValueOf(curve, row);
        if (!double.IsNaN(value) && !double.IsNaN(Scores.Points(curve.Metric.Id).Span[row])) return value;
        var has = Scores.At(row).Metrics.Where(metric => !metric.IsMissing).Select(metric => metric.Id);
        throw new WorkbookException(
            $"\"{Shops[row]}\" has no {(double.IsNaN(value) ? "value" : "points")} for \"{curve.Metric.Id}\", so there is nothing to change from. It has: {string.Join(", ", has)}.",
            $"“{Shops[row]}”的“{curve.Metric.Title.Chinese}”（{curve.Metric.Id}）没有{(double.IsNaN(value) ? "数值" : "得分")}，无从谈起变化。可用的指标：{string.Join("、", has)}。");
    }

    private void RequireSteps(IReadOnlyList<(string Metric, double Step)> along)
    {
        var known = Model.Metrics[0].Id;
        if (along.Count == 0)
            throw new WorkbookException(
                $"No metric is to move; name some, each with its step, such as along: [(\"{known}\", 0.1)].",
                $"没有要变动的指标；请列出指标及其步长，例如 along: [(\"{known}\", 0.1)]。");
        foreach (var (metric, step) in along)
            if (!double.IsFinite(step) || step == 0)
                throw new WorkbookException(
                    $"\"{metric}\" moves by {step.ToString(CultureInfo.InvariantCulture)} per step; give a number other than zero, negative for less.",
                    $"“{metric}”每步变动 {step.ToString(CultureInfo.InvariantCulture)}；请给一个不为零的数，减少时用负数。");
        if (along.GroupBy(step => WhatIf.Curve(step.Metric).Input).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new WorkbookException(
                $"\"{twice.Last().Metric}\" is the same value as \"{twice.First().Metric}\"; let it move once.",
                $"“{twice.Last().Metric}”与“{twice.First().Metric}”是同一个数值；请只写一次。");
    }
}
