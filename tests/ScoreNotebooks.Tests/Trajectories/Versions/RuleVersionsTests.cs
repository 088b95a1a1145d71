using static ScoreNotebooks.Tests.Trajectories.SmallHistory;

namespace ScoreNotebooks.Tests.Trajectories.Versions;

/// <summary>The order of versions and what cannot be put in one.</summary>
public class RuleVersionsTests
{
    private static readonly DateOnly July = new(2026, 7, 14);
    private static readonly DateOnly September = new(2026, 9, 8);

    [Fact]
    public void On_the_day_before_the_old_version_is_in_force_and_on_the_day_itself_the_new_one()
    {
        var versions = RuleVersions.Of(Model("c", September), Model("a", new DateOnly(2026, 5, 7)), Model("b", July));
        Assert.Equal(["a", "b", "c"], versions.All.Select(version => version.Model.Id));
        Assert.Equal(["a", "b", "b"], new[] { July.AddDays(-1), July, July.AddDays(1) }.Select(day => versions.On(day).Id));
        Assert.Equal(["b", "c", "c"], new[] { September.AddDays(-1), September, September.AddYears(50) }.Select(day => versions.On(day).Id));
        Assert.Equal(new EffectivePeriod(July, new DateOnly(2026, 9, 7)), versions.All[1].InForce);
        Assert.Equal([July, September], versions.Breaks.Select(change => change.Day));
        Assert.Empty(versions.Notes);
    }

    [Fact]
    public void A_day_before_the_first_version_has_no_rules_and_the_message_says_which_days_have()
    {
        var refused = Assert.Throws<WorkbookException>(() => RuleVersions.Of(Model("b", July), Model("c", September)).On(July.AddDays(-1)));
        Assert.Contains("2026-07-13", refused.Text.English);
        Assert.Contains("b from 2026-07-14 to 2026-09-07; c from 2026-09-08", refused.Text.English);
        Assert.Contains("2026-07-13 没有生效的规则版本", refused.Text.Chinese);
    }

    [Fact]
    public void Days_between_two_versions_are_said_and_have_no_rules()
    {
        var versions = RuleVersions.Of(Model("a", July, new DateOnly(2026, 8, 31)), Model("b", September));
        var note = Assert.Single(versions.Notes);
        Assert.Contains("from 2026-09-01 to 2026-09-07", note.English);
        Assert.Contains("2026-09-01 至 2026-09-07", note.Chinese);
        Assert.Null(versions.Find(new DateOnly(2026, 9, 3)));
        Assert.Equal(new EffectivePeriod(new DateOnly(2026, 9, 1), new DateOnly(2026, 9, 7)), Assert.Single(versions.Breaks).Gap);
    }

    [Fact]
    public void Two_versions_on_one_day_are_refused_with_both_names()
    {
        var overlap = Assert.Throws<WorkbookException>(() => RuleVersions.Of(Model("a", July, September), Model("b", September)));
        Assert.Contains("\"a\"", overlap.Text.English);
        Assert.Contains("both in force on 2026-09-08", overlap.Text.English);
        Assert.Contains("在 2026-09-08 同时生效", overlap.Text.Chinese);
        Assert.Throws<WorkbookException>(() => RuleVersions.Of(Model("a", July), Model("b", July)));
    }

    [Fact]
    public void Models_without_days_of_another_platform_or_on_another_scale_are_refused()
    {
        Assert.Contains("effective", Assert.Throws<WorkbookException>(() => RuleVersions.Of(Model("a", July), Rate("x"))).Text.Chinese);
        Assert.Contains("platform", Assert.Throws<WorkbookException>(() => RuleVersions.Of(Model("a", July), Model("b", September) with { Platform = "tmall" })).Text.English);
        Assert.Contains("scale", Assert.Throws<WorkbookException>(() => RuleVersions.Of(Model("a", July), Model("b", September) with { Scale = new ScoreScale(0, 5) })).Text.English);
        Assert.Throws<WorkbookException>(() => RuleVersions.Of());
    }

    [Fact]
    public void A_version_is_called_by_what_tells_it_from_the_others()
    {
        var (a, b) = (Model("a", July), Model("b", September));
        Assert.Equal("a", RuleVersions.Of(a, b).All[0].Name.English);
        Assert.Equal("1", RuleVersions.Of(a with { Version = "1" }, b with { Version = "2" }).All[0].Name.English);
        Assert.Equal("2026-07-14", RuleVersions.Of(a, b with { Id = "a" }).All[0].Name.English);
    }

    private static ScoreModel Model(string id, DateOnly from, DateOnly? to = null) =>
        Rate("x") with { Id = id, Platform = "douyin", Effective = new EffectivePeriod(from, to) };
}
