using System.Globalization;

namespace ScoreNotebooks;

/// <summary>Finds what differs between two models, as people would say it.</summary>
internal static class RuleDifferences
{
    private static readonly BilingualText Metric = new("Metric", "指标");
    private static readonly BilingualText Weight = new("Weight", "权重");
    private static readonly BilingualText Adjustment = new("Bonus or deduction", "加分或扣分");
    private static readonly BilingualText Limits = new("Floor and cap", "上下限");
    private static readonly BilingualText Few = new("Few orders", "低单量");

    internal static IReadOnlyList<RuleDifference> Of(ScoreModel old, ScoreModel fresh) =>
    [
        .. Compared(Metric, old.Metrics, fresh.Metrics, metric => metric.Id, metric => metric.Title, metric => metric.Normalisation.Show()),
        .. Weights(old, fresh),
        .. Compared(Adjustment, old.Adjustments, fresh.Adjustments, one => one.Id, one => one.Title, Shown),
        .. Compared(Limits, old.Limits, fresh.Limits, one => one.AppliesTo, one => TitleOf(one.AppliesTo, fresh, old), Shown),
        .. Compared(Few, Listed(old.FewOrders), Listed(fresh.FewOrders), _ => "stage", one => one.Title, Shown),
        .. Compared(Few, Listed(old.LowVolume), Listed(fresh.LowVolume), one => one.Id, one => one.Title, Shown),
        .. Compared(GateWords.Title, old.Gates, fresh.Gates, gate => gate.Id, gate => gate.Title, gate => GateWords.Lines(old.Gates.Contains(gate) ? old : fresh, gate)),
    ];

    private static IEnumerable<RuleDifference> Weights(ScoreModel old, ScoreModel fresh)
    {
        var before = Shares(old);
        foreach (var (id, share) in Shares(fresh))
            if (before.TryGetValue(id, out var earlier) && Math.Abs(share - earlier) > 1e-9)
                yield return new RuleDifference(Weight, fresh.TitleOf(id), Percent(earlier), Percent(share));
    }

    private static Dictionary<string, double> Shares(ScoreModel model) => model.Dimensions
        .SelectMany(dimension => dimension.Parts.Zip(dimension.NormalisedWeights())).ToDictionary(part => part.First.Id, part => part.Second, StringComparer.Ordinal);

    private static IEnumerable<RuleDifference> Compared<T>(
        BilingualText kind, IReadOnlyList<T> old, IReadOnlyList<T> fresh, Func<T, string> id, Func<T, BilingualText> title, Func<T, BilingualText> shown)
    {
        foreach (var key in old.Concat(fresh).Select(id).Distinct())
        {
            var (before, after) = (old.FirstOrDefault(one => id(one) == key), fresh.FirstOrDefault(one => id(one) == key));
            var (says, said) = (after is null ? null : shown(after), before is null ? null : shown(before));
            if (said != says) yield return new RuleDifference(kind, title((after ?? before)!), said, says);
        }
    }

    private static BilingualText Shown(Adjustment one) => one.Cap is { } cap
        ? new BilingualText($"{Signed(one.PointsEach)} each, {Number(cap)} at most", $"每次 {Signed(one.PointsEach)}，最多 {Number(cap)} 分")
        : new BilingualText($"{Signed(one.PointsEach)} each", $"每次 {Signed(one.PointsEach)}");

    private static BilingualText Shown(ScoreLimits one) => (one.Floor, one.Cap) switch
    {
        ({ } floor, { } cap) => new BilingualText($"{Number(floor)} to {Number(cap)}", $"{Number(floor)} 至 {Number(cap)}"),
        ({ } floor, null) => new BilingualText($"from {Number(floor)}", $"不低于 {Number(floor)}"),
        _ => new BilingualText($"up to {Number(one.Cap!.Value)}", $"不高于 {Number(one.Cap!.Value)}"),
    };

    private static BilingualText Shown(FewOrders rule) => rule.Score is { } score
        ? new BilingualText($"below {Number(rule.FewerThan)} orders {Number(score)}", $"不足 {Number(rule.FewerThan)} 单计 {Number(score)} 分")
        : new BilingualText($"below {Number(rule.FewerThan)} orders no score", $"不足 {Number(rule.FewerThan)} 单无得分");

    private static BilingualText Shown(LowVolume rule) => new(
        $"below {Number(rule.FewerThan)} orders with at most {Number(rule.AtMost)} bad cases {Number(rule.Points)} points for {rule.Metrics.Count} metrics",
        $"不足 {Number(rule.FewerThan)} 单且不良不超过 {Number(rule.AtMost)} 单时，{rule.Metrics.Count} 项指标计 {Number(rule.Points)} 分");

    private static IReadOnlyList<T> Listed<T>(T? one)
        where T : class => one is null ? [] : [one];

    private static BilingualText TitleOf(string id, ScoreModel fresh, ScoreModel old) =>
        (fresh.Dimensions.FirstOrDefault(one => one.Id == id) ?? old.Dimensions.First(one => one.Id == id)).Title;

    private static BilingualText Percent(double share) => BilingualText.Same(NumberFormat.Percent().Write(share, Language.English));

    private static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private static string Signed(double number) => number.ToString("+0.##;-0.##;0", CultureInfo.InvariantCulture);
}
