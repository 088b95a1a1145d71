using FsCheck;
using FsCheck.Xunit;
using ScoreNotebooks.Tests.Scoring;

namespace ScoreNotebooks.Tests.Sensitivity.Metrics;

/// <summary>What the results look like.</summary>
public class ShownResultsTests
{
    [Property(MaxTest = 30)]
    public Property Every_result_of_every_model_can_be_shown() => AnyCase.Holds(one =>
        ResultsOf(one.WhatIf, one.Shop, one.Metric.Id).ToList().All(result => new[] { Language.English, Language.Chinese }.All(language =>
            result.ToView().ToHtml(language).Length > 0 && IsFinished(result.ToView().ToText(language)))));

    [Fact]
    public void Every_result_says_what_it_assumes()
    {
        foreach (var result in ResultsOf(Text.WhatIf(), "小店B", "complaint_handling"))
        {
            Assert.Contains("Illustrative assumption", result.ToView().ToText(Language.English), StringComparison.Ordinal);
            Assert.Contains("示例性假设", result.ToView().ToText(Language.Chinese), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_shop_may_be_called_like_a_script()
    {
        const string hostile = "<script>alert(1)</script>";
        var table = new ShopTable([hostile, "B"], [new TableColumn("a", Unit.Number, new double[] { 1, 2 }), new TableColumn("b", Unit.Number, new double[] { 3, 4 })]);
        var whatIf = Small.Flat(Aggregation.Arithmetic, [1, 1]).Sensitivity(table);
        Assert.All(ResultsOf(whatIf, hostile, "a").Concat(ResultsOf(whatIf, "B", "b")), result =>
            Assert.DoesNotContain("<script", result.ToView().ToHtml(Language.English), StringComparison.OrdinalIgnoreCase));
    }

    private static IEnumerable<IViewable> ResultsOf(SensitivityAnalysis whatIf, string shop, string metric)
    {
        var total = whatIf.Scores[shop].Total;
        yield return whatIf.Metrics(shop);
        yield return whatIf.Metrics();
        yield return whatIf.Response(metric);
        yield return whatIf.Tornado(shop, TornadoRange.PlusMinusTenPercent);
        yield return whatIf.Tornado(shop, TornadoRange.StandardError);
        foreach (var target in new[] { total - 5, total + 1, total + 1000 })
        {
            yield return whatIf.BreakEven(shop, metric, toReach: target);
            yield return whatIf.BreakEven(shop, along: [(metric, 0.1)], toReach: target);
            if (whatIf.Model.Counts.Count > 0 && HasCounts(whatIf, shop)) yield return whatIf.CountsNeeded(shop, toReach: target);
        }

        yield return whatIf.FirstFix(shop);
        if (whatIf.Model.NominalWeights().Values.Count(weight => weight > 0) > 1) yield return whatIf.LeaveOneOut();
        yield return whatIf.With(shop);
        if (whatIf.Shops.Count == 1) yield break;
        yield return whatIf.Tornado(shop);
        yield return whatIf.SwapOneIn(shop);
        var other = whatIf.Shops.First(known => known != shop);
        yield return whatIf.SwapOneIn(shop, other);
        if (!double.IsNaN(whatIf.Scores[other].Total)) yield return whatIf.BreakEven(shop, metric, toPass: other);
    }

    private static bool HasCounts(SensitivityAnalysis whatIf, string shop) => whatIf.Model.Counts.Any(group =>
        Cases.Of(whatIf.Scores, group, whatIf.Scores.Table.IndexOfShop(shop)) is not null);

    private static bool IsFinished(string text) => text.Length > 0 && !text.Contains("NaN", StringComparison.Ordinal);
}
