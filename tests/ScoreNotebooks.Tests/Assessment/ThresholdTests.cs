using ScoreNotebooks.Tests.Tables;

namespace ScoreNotebooks.Tests.Assessments;

/// <summary>The category lines that come with the library, and how one is found.</summary>
public class ThresholdTests
{
    /// <summary>Figures copied from the rule text by another hand than the file: category | season or shop type | months 3, 6, 9, 12 | formal.</summary>
    [Theory]
    [InlineData("服饰配件/皮带/帽子/围巾", null, null, "> 0; ≥ 5,625; ≥ 18,750; ≥ 37,500", "≥ 150,000")]
    [InlineData("女装", GoodsSeason.Winter, null, "> 0; ≥ 13,500; ≥ 45,000; ≥ 90,000", "≥ 180,000")]
    [InlineData("女装", GoodsSeason.NotWinter, null, "> 0; ≥ 24,000; ≥ 82,500; ≥ 165,000", "≥ 330,000")]
    [InlineData("女鞋", null, null, "> 0; ≥ 11,250; ≥ 37,500; ≥ 75,000", "≥ 300,000")]
    [InlineData("美容护肤", null, TmallShopType.Flagship, "> 0; ≥ 75,000; ≥ 150,000; ≥ 300,000", "≥ 800,000")]
    [InlineData("住宅家具", null, TmallShopType.MultiBrand, "≥ 5,000; ≥ 100,000; ≥ 200,000; ≥ 500,000", "≥ 1,000,000")]
    [InlineData("住宅家具", null, TmallShopType.MallFlagship, "≥ 500,000; ≥ 1,500,000; ≥ 3,000,000; ≥ 5,000,000", "≥ 10,000,000")]
    [InlineData("数字阅读", null, TmallShopType.Authorised, "> 0; > 0; > 0; > 0", "> 0")]
    [InlineData("手游充值（新）", null, TmallShopType.Authorised, "> 0; ≥ 108,000; ≥ 324,000; ≥ 1,080,000", "≥ 2,160,000")]
    [InlineData("影视会员", null, TmallShopType.Flagship, "> 0; ≥ 150,000; ≥ 250,000; ≥ 500,000", "≥ 1,000,000")]
    [InlineData("影视会员", null, TmallShopType.MultiBrand, "> 0; ≥ 1,500,000; ≥ 2,500,000; ≥ 5,000,000", "≥ 10,000,000")]
    [InlineData("音乐/影视/明星/音像", null, TmallShopType.Flagship, "not assessed; not assessed; not assessed; not assessed", "not assessed")]
    public void A_line_is_found_by_category_season_and_shop_type(string category, GoodsSeason? season, TmallShopType? type, string trial, string formal)
    {
        var line = AssessmentThresholds.Find(category, season, type);
        Assert.Equal(trial, string.Join("; ", line.Trial.Select(target => target.Show().English)));
        Assert.Equal((formal, 4.2, 3), (line.Formal.Show().English, line.Score, line.FailedMonthsBelow));
    }

    [Fact]
    public void Every_line_has_a_source_a_date_and_a_confidence()
    {
        Assert.Equal(249, AssessmentThresholds.All.Count);
        Assert.All(AssessmentThresholds.All, line =>
        {
            Assert.NotNull(line.Source?.Date);
            Assert.Equal(Confidence.Official, line.Source.Confidence);
            Assert.Equal(4, line.Trial.Count);
        });
    }

    /// <summary>Sums that grow from node to node cannot shrink; where the text's do, the row says that it is doubtful.</summary>
    [Fact]
    public void Targets_never_fall_from_node_to_node_unless_the_row_is_marked()
    {
        foreach (var line in AssessmentThresholds.All)
        {
            SalesTarget[] targets = [.. line.Trial, line.Formal];
            if (targets.Any(target => !target.IsKnown) || double.IsNaN(line.Score)) Assert.NotEmpty(line.Doubts);
            else if (targets.All(target => target.IsAssessed)) Assert.Equal(targets.Select(target => target.Amount).Order(), targets.Select(target => target.Amount));
        }
    }

    [Fact]
    public void No_two_lines_answer_the_same_question() =>
        Assert.Equal(249, AssessmentThresholds.All.Select(line => (line.Category, line.After, line.Season, string.Join(',', line.ShopTypes), line.IsForOtherTypes)).Distinct().Count());

    [Fact]
    public void Doubtful_figures_are_asked_for()
    {
        var line = AssessmentThresholds.Find("鲜花速递", shopType: TmallShopType.MallFlagship);
        Refusal.Of(
            () => Assessment.Tmall2026(new(2026, 1, 15), MonthsInShort.Months("2027-02", "10", "4.5"), line),
            ["鲜花速递", "20,000,00", "with { Formal = SalesTarget.AtLeast("], ["正式考核期销售目标未知", "20,000,00"]);
        var garbled = AssessmentThresholds.Find("服务/体验", shopType: TmallShopType.MallFlagship);
        Refusal.Of(
            () => Assessment.Tmall2026(new(2026, 1, 15), MonthsInShort.Months("2026-02", "10", "4.5"), garbled),
            ["score target", "with { Score ="], ["体验分目标未知"]);
        Assert.Equal(AssessmentOutcome.Open, Assessment.Tmall2026(new(2026, 1, 15), MonthsInShort.Months("2026-02", "10", "4.5"), garbled with { Score = 4.2 }).Outcome);
    }

    [Fact]
    public void What_must_be_said_to_choose_a_line_is_asked_for()
    {
        Refusal.Of(() => AssessmentThresholds.Find("女装"), ["season of the goods", "winter goods ≥ 180,000", "GoodsSeason.Winter"], ["冬季与非冬季", "每年 ≥ 180,000"]);
        Refusal.Of(() => AssessmentThresholds.Find("住宅家具"), ["type of the shop", "≥ 10,000,000", "TmallShopType.Flagship"], ["店铺类型", "卖场型旗舰店 每年 ≥ 10,000,000"]);
        Refusal.Of(() => AssessmentThresholds.Find("其他二级类目"), ["may be any of", "after: \""], ["列于“手表实体服务”之后", "after: \""]);
        Refusal.Of(() => AssessmentThresholds.Find("其他二级类目", after: "手表服务"), ["Did you mean", "手表实体服务"], ["是否想写“手表实体服务”"]);
        Refusal.Of(() => AssessmentThresholds.Find("服务"), ["may be any of 2 categories", "服务/体验"], ["请写出完整的类目名称"]);
    }

    [Fact]
    public void A_category_that_could_not_be_read_is_to_be_entered()
    {
        Refusal.Of(
            () => AssessmentThresholds.Find("童装"), ["no category \"童装\"", "Nearest:", "男装", "AssessmentThresholds.Entered("], ["没有类目“童装”", "相近的有：", "AssessmentThresholds.Entered("]);
        Refusal.Of(() => AssessmentThresholds.Find("汽车"), ["ends before cars"], ["在汽车之前中断"]);
    }

    [Fact]
    public void Entered_lines_are_checked()
    {
        Refusal.Of(() => AssessmentThresholds.Entered("宠物", [0, 15_000, 50_000], 200_000, 4.2, 3), ["3 targets", "four nodes"], ["给出了 3 个目标"]);
        Refusal.Of(() => AssessmentThresholds.Entered("宠物", [0, 1, 2, 3], 200_000, 84, 3), ["score target of 84"], ["体验分目标 84"]);
        Refusal.Of(() => SalesTarget.AtLeast(-5), ["-5 yuan", "SalesTarget.AboveZero"], ["不能是 -5 元"]);
    }
}
