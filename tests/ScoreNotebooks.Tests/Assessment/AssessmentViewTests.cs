using System.Text.RegularExpressions;

namespace ScoreNotebooks.Tests.Assessments;

/// <summary>What an assessment says, in both languages.</summary>
public partial class AssessmentViewTests
{
    public static TheoryData<string> Kinds => ["open", "lost", "passed", "warned", "formal", "entered", "fee", "refund", "outlook", "opening"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void It_reads_in_both_languages(string kind)
    {
        var view = Result(kind).ToView();
        var (english, chinese) = (view.ToText(Language.English), view.ToText(Language.Chinese));
        // Names of shops and categories are Chinese in English too; whole Chinese sentences are not.
        Assert.DoesNotContain("。", english);
        Assert.DoesNotContain("，", english);
        // The lines of a chart's points are written "name: x → y" in every language.
        Assert.All(chinese.Split('\n').Where(line => !line.Contains('→')), line => Assert.DoesNotMatch(HalfWidthMark(), line));
        Assert.DoesNotContain("NaN", english + chinese);
        Assert.NotEmpty(view.ToHtml(Language.Chinese));
    }

    [Fact]
    public void An_open_cycle_says_what_is_to_go_and_what_may_still_fail()
    {
        var text = Result("open").ToView().ToText(Language.English);
        Assert.Contains("Until the next node on 2026-07-31, 12,000 yuan are still to be sold: 4,000 yuan in each of 3 months.", text);
        Assert.Contains("Until 2027-01-31 it is 72,000 yuan, 8,000 yuan a month.", text);
        Assert.Contains("One month ended below 4.2; of the 9 to come 1 may.", text);
        Assert.Contains("cannot be lost before 2026-06-30", text); // May and June below 4.2 are the second and third
    }

    [Fact]
    public void A_lost_cycle_says_which_months_did_it()
    {
        var view = Result("lost").ToView();
        Assert.Contains("lost on 2026-09-30: the score missed 4.2 in 3 months (2026-03, 2026-06, 2026-09)", view.ToText(Language.English));
        Assert.Contains("2026-09-30：店铺不得继续在天猫经营。", view.ToText(Language.Chinese));
        Assert.Contains("2026 年标准没有整改期", view.ToText(Language.Chinese));
        Assert.DoesNotContain("没有整改期", Result("warned").ToView().ToText(Language.Chinese));
    }

    private static IViewable Result(string kind) => kind switch
    {
        "open" => Assess("5*3 3", "4.5 4.1 4.5 4.5", new(2026, 5, 15)),
        "lost" => Assess("10*8", "4.5 4.1 4.5*2 4.1 4.5*2 4.1"),
        "passed" => Assess("10*12", "-*2 4.5*10"),
        "warned" => Assess("10*12 0*7", "4.5 4.1 4.5*2 4.1 4.5*2 4.1 4.5*4 4.5*7", rectification: RectificationScheme.AsToldIn2024(3)),
        "formal" => Assessment.Tmall2026(new(2026, 1, 15), MonthsInShort.Months("2027-02", "10*4", "4.5*4"), AssessmentThresholds.Find("女装", GoodsSeason.Winter), shopName: "示例店"),
        "entered" => Assessment.Tmall2026(new(2026, 1, 15), MonthsInShort.Months("2026-02", "1", "4.5"), AssessmentThresholds.Find("数字阅读", shopType: TmallShopType.MultiBrand)),
        "fee" => AnnualFee.In2026("女装"),
        "refund" => AnnualFeeRefund.Historical(AnnualFeeRefund.Examples, 4.7, new(2015, 1, 1), new(2015, 12, 31), left: new(2015, 6, 1)),
        "outlook" => Assess("5*3 3", "4.5 4.1 4.5 4.5").Outlook(),
        _ => Assessment.Tmall2026(new(2026, 1, 15), [], MonthsInShort.Simple, asOf: new(2026, 1, 20), shopName: "示例店"),
    };

    private static Assessment Assess(string sales, string scores, DateOnly? asOf = null, RectificationScheme? rectification = null) => Assessment.Tmall2026(
        new(2026, 1, 15), MonthsInShort.Months("2026-02", sales, scores), MonthsInShort.Simple, asOf, "示例店", rectification: rectification);

    /// <summary>A half-width mark after a Chinese character.</summary>
    [GeneratedRegex(@"[\u4e00-\u9fff][,;:!?]")]
    private static partial Regex HalfWidthMark();
}
