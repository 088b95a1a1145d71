namespace ScoreNotebooks.Tests.Planning;

public class PlanMessagesTests
{
    private static readonly EstimatedMeasure Good = Shops.Warehouse;

    public static TheoryData<string, Action, string, string> Refused => new()
    {
        { "unknown metric", () => Plan(Shops.Certain("a", 1, Effect.Shift("shiping_time", -1, -2, -3))), "Did you mean \"shipping_time\"?", "是否想写“shipping_time”？" },
        { "circle", () => Plan(Needs("a", "b"), Needs("b", "c"), Needs("c", "a")), "\"a\" requires \"b\" requires \"c\" requires \"a\"", "“a”须先做“b”须先做“c”须先做“a”" },
        { "requires itself", () => Plan(Needs("a", "a")), "\"a\" requires \"a\"", "前提互相循环" },
        { "unknown requirement", () => Plan(Needs("warehouse-2", "warehose"), Good), "Did you mean \"warehouse\"?", "不在可选措施之中" },
        { "excludes what it requires", () => Plan(Shops.Own("a").With(1, [], requires: ["warehouse"], excludes: ["warehouse"]), Good), "can never be carried out", "永远无法实施" },
        { "negative cost", () => Shops.Own("a").With(-1, []), "a cost is not negative", "成本不能为负" },
        { "costs out of order", () => Shops.Own("a").With(3, [], costAtMost: 2), "finite numbers in order", "请按大小给出有限的数" },
        { "negative days", () => Shops.Own("a").With(1, [], days: -1), "give a number of days", "天数不能为负" },
        { "target above the cap", () => Shops.Scores.Plan("小店B", [Good], target: 101), "the highest score of \"Experience score\" is 100", "“体验分”的最高分为 100" },
        { "no goal", () => Shops.Scores.Plan("小店B", [Good]), "Say what the plan is for", "请指明计划的目标" },
        { "negative budget", () => Shops.Scores.Plan("小店B", [Good], budget: -1), "not negative", "不小于零" },
        { "no measures", () => Plan(), "no measure to choose from", "没有可选的措施" },
        { "twice", () => Plan(Good, Good), "is given 2 times", "出现了 2 次" },
        { "too many", () => Plan([.. Enumerable.Range(0, 65).Select(item => Shops.Certain($"m{item}", 1))]), "65 measures are more", "共有 65 项措施" },
        { "effect the wrong way", () => Plan(Shops.Certain("a", 1, Effect.Shift("shipping_time", 1, 2, 3))), "better when it is small", "越小越好" },
        { "effect out of order", () => Effect.Shift("shipping_time", -1, -5, -3), "with the expected one between the others", "预期值须在最差与最好之间" },
        { "cut above one", () => Effect.Cut("shipping_time", 0.1, 0.5, 1.5), "at most 1", "不超过 1" },
        { "unknown shop", () => Shops.Scores.Plan("小店D", [Good], target: 45), "小店D", "小店D" },
        { "unknown dimension", () => Shops.Scores.Plan("小店B", [Good], target: 45, on: "shipping_sped"), "Did you mean \"shipping_speed\"?", "是否想写“shipping_speed”？" },
        { "moves nothing", () => Measures.Find("promotions").With(100, [Effect.Shift("good_review_rate", 0.1, 0.1, 0.1)]), "moves no metric", "不影响任何指标" },
        { "unknown measure", () => Measures.Find("warehouse-proces"), "Did you mean \"warehouse-process\"?", "是否想写“warehouse-process”？" },
        { "a frontier of one", () => Shops.Scores.PlanFrontier("小店B", [Good], plans: 1), "ask for two or more", "请取两个以上" },
    };

    [Theory, MemberData(nameof(Refused))]
    public void A_request_that_cannot_be_meant_is_refused_in_both_languages(string what, Action request, string english, string chinese)
    {
        var refusal = Assert.Throws<WorkbookException>(request);
        Assert.True(refusal.Text.English.Contains(english, StringComparison.Ordinal), $"{what}: {refusal.Text.English}");
        Assert.True(refusal.Text.Chinese.Contains(chinese, StringComparison.Ordinal), $"{what}: {refusal.Text.Chinese}");
    }

    [Fact]
    public void Effects_on_what_the_shop_lacks_are_left_out_with_a_note()
    {
        var model = Shops.Model with { Metrics = [.. Shops.Model.Metrics.Select(metric => metric.Id == "packaging" ? metric with { Value = Formula.Parse("不存在的列") } : metric)] };
        var plan = model.Plan(Shops.Table, "小店B", [Good, Shops.Certain("packing", 1, Effect.Shift("packaging", 0.1, 0.2, 0.3))], budget: 1000);
        Assert.Equal(["warehouse"], plan.Chosen.Select(chosen => chosen.Measure.Id));
        Assert.Contains("no value of Packaging rating", plan.ToString(), StringComparison.Ordinal);
    }

    private static EstimatedMeasure Needs(string id, string other) => Shops.Own(id).With(1, [], requires: [other]);

    private static ImprovementPlan Plan(params EstimatedMeasure[] measures) => Shops.Scores.Plan("小店B", measures, target: 45);
}
