using ScoreNotebooks.Tests.Scoring;

namespace ScoreNotebooks.Tests.Models;

/// <summary>A model with other rules for its metrics.</summary>
public class RulesTests
{
    private static readonly ScoreModel Model = ScoreModels.Load("six-factors");

    [Fact]
    public void Another_normalisation_is_for_all_metrics_when_none_is_named()
    {
        var changed = Model.WithNormalisation(new Normalisation.MinMax(0, 100));
        Assert.All(changed.Metrics, metric => Assert.Equal(new Normalisation.MinMax(0, 100), metric.Normalisation));
        Assert.All(changed.Metrics, metric => Assert.Null(metric.Assumption));
        Assert.Contains("set by the user in place of the model's, for all metrics.", changed.Assumptions[^1].English);
        Assert.Contains("取代模型原有方式，适用于全部指标。", changed.Assumptions[^1].Chinese);
    }

    [Fact]
    public void A_treatment_is_for_the_metrics_named_and_leaves_the_others_alone()
    {
        var changed = Model.WithTreatment(new Treatment.Logarithm(), "shipping_time");
        Assert.Equal(["shipping_time"], changed.Metrics.Where(metric => metric.Treatment is not null).Select(metric => metric.Id));
        Assert.Contains("Average time to ship", changed.Assumptions[^1].English);
        Assert.Contains("平均发货时长", changed.Assumptions[^1].Chinese);
        Assert.All(changed.WithTreatment(null).Metrics, metric => Assert.Null(metric.Treatment));
    }

    [Fact]
    public void A_metric_that_is_not_there_is_named_with_the_nearest() => Assert.Contains(
        "Did you mean \"shipping_time\"?",
        Assert.Throws<WorkbookException>(() => Model.WithTreatment(new Treatment.Winsorise(), "shiping_time")).Text.English);

    [Fact]
    public void A_rule_that_does_not_go_with_the_model_is_refused_with_what_would()
    {
        var geometric = Model with { Root = Model.Root with { Aggregation = Aggregation.Geometric } };
        var error = Assert.Throws<WorkbookException>(() => geometric.WithNormalisation(new Normalisation.ZScore(50, 10))).Text;
        Assert.Contains("is geometric, which needs points of zero or more", error.English);
        Assert.Contains("为 geometric，要求得分不小于零", error.Chinese);
        Assert.Contains(
            "a cost metric needs another kind, such as goalposts",
            Assert.Throws<WorkbookException>(() => Model.WithNormalisation(new Normalisation.Identity(), "shipping_time")).Text.English);
    }

    [Fact]
    public void A_models_table_tells_the_treatment_beside_the_rule()
    {
        var model = Small.Model(
            Small.Node("total", Aggregation.Arithmetic, new MetricPart("a", 1)),
            [Small.Metric("a", new Normalisation.MinMax(0, 100)) with { Treatment = new Treatment.Winsorise() }]);
        Assert.Contains("outliers: winsorised while |skewness| > 2 and kurtosis > 3.5, at most 5 values", model.ToTable().ToText(Language.English));
        Assert.Contains("离群值：缩尾：|偏度| > 2 且峰度 > 3.5 时逐个缩尾，最多 5 个值", model.ToTable().ToText(Language.Chinese));
    }
}
