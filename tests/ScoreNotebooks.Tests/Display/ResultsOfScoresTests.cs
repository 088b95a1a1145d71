using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ScoreNotebooks.Tests.Models;
using ScoreNotebooks.Tests.Scoring;

namespace ScoreNotebooks.Tests.Display;

/// <summary>What scoreboards and comparisons look like: the tables and charts made of them.</summary>
public class ResultsOfScoresTests
{
    private const string Hostile = "<script>alert(1)</script>";

    [Property(MaxTest = 60)]
    public Property Every_result_of_every_model_can_be_shown() => Prop.ForAll(
        RandomModels.WithTable(ModelTraits.Any, mostShops: 5, missing: 0.2), pair =>
        {
            var scores = pair.Model.Score(pair.Table);
            IEnumerable<IViewable> results = [scores.Table, scores.Model, scores, scores.Interpret(), .. scores.Shops.Select(shop => scores[shop]), .. scores.Shops.Select(scores.ProfileOf), scores.Compare()];
            Chart[] charts = [scores.ContributionBars(), scores.DimensionBars(), scores.Radar(), scores.HeatMap(), scores.Intervals()];
            return new[] { Language.English, Language.Chinese }.All(language =>
                results.All(result => result.ToView().ToHtml(language).Length > 0 && result.ToView().ToText(language).Length > 0)
                && charts.All(chart => chart.ToSvg(language).Length > 0 && chart.ToFigureJson(language).Length > 0));
        });

    [Property(MaxTest = 100)]
    public Property The_segments_of_a_contribution_bar_add_up_to_the_total() => Prop.ForAll(
        RandomModels.WithTable(ModelTraits.Any, mostShops: 5), pair =>
        {
            var scores = pair.Model.Score(pair.Table);
            var bars = scores.ContributionBars();
            return Enumerable.Range(0, bars.Categories.Count).All(i =>
                double.IsNaN(scores[bars.Categories[i].English].Total)
                || Math.Abs(scores[bars.Categories[i].English].Total - bars.Series.Sum(series => double.IsNaN(series.Values[i]) ? 0 : series.Values[i])) < 1e-8);
        });

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(300)]
    public void Scoreboards_of_any_size_name_the_best_shop_first(int shops)
    {
        var random = new Random(5);
        var scores = Small.Flat(Aggregation.Arithmetic, [2, 1]).Score(Small.Table(
            [.. Enumerable.Range(0, shops).Select(shop => new[] { 100 * random.NextDouble(), shop == 0 ? double.NaN : 100 * random.NextDouble() })]));
        var best = scores.Ranked().First();
        Assert.Equal(1, best.Rank);
        Assert.Contains(best.Shop, scores.ToString().Split('\n')[3], StringComparison.Ordinal);
        Assert.Equal(shops, scores.ToTable().RowCount);
        Assert.Contains("s0", scores.ToTable().Notes.Select(note => note.English).Single(note => note.Contains("no value", StringComparison.Ordinal)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_shop_may_be_called_like_a_script()
    {
        var table = new ShopTable([Hostile, "B"], [new TableColumn("a", Unit.Number, new double[] { 1, 2 })]);
        var scores = Small.Flat(Aggregation.Arithmetic, [1]).Score(table);
        IViewable[] results = [table, scores, scores[Hostile], scores.Compare(), scores.ExplainGap(Hostile, "B"), scores.Interpret(), scores.ProfileOf(Hostile), scores.Dominances()[0], scores.Dominances(), scores.ProbabilityAbove("B", Hostile)];
        Assert.All(results, result => Assert.DoesNotContain("<script", result.ToView().ToHtml(Language.English), StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("<script", scores.ExplainGap(Hostile, "B").Waterfall().ToSvg(Language.Chinese), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Every_table_and_chart_that_rests_on_an_assumption_says_so()
    {
        var model = Small.Flat(Aggregation.Arithmetic, [1, 1]);
        model = model with { Metrics = [.. model.Metrics.Select(metric => metric with { Assumption = new BilingualText("assumed", "假设") })] };
        var scores = model.Score(Small.Table([10, 20], [30, 40]));
        var gap = scores.ExplainGap("s0", "s1");
        IViewable[] results = [model, scores, scores["s0"], scores.Compare(), gap];
        Assert.All(results, result => Assert.Contains("Illustrative assumption", result.ToView().ToText(Language.English), StringComparison.Ordinal));
        Assert.All(results, result => Assert.Contains("示例性假设", result.ToView().ToText(Language.Chinese), StringComparison.Ordinal));
        Chart[] charts = [scores.ContributionBars(), scores.DimensionBars(), scores.Radar(), scores.HeatMap(), scores.Intervals(), gap.Waterfall()];
        Assert.All(charts, chart => Assert.Contains("Illustrative assumption", chart.Note!.English, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_type_that_can_be_viewed_tells_the_notebook_how()
    {
        var viewable = typeof(Scoreboard).Assembly.GetTypes().Where(type => typeof(IViewable).IsAssignableFrom(type) && type.IsClass).ToList();
        Assert.True(viewable.Count >= 11);
        Assert.All(viewable, type =>
        {
            var attribute = type.GetCustomAttribute<TypeFormatterSourceAttribute>();
            Assert.NotNull(attribute);
            var source = Activator.CreateInstance(attribute.FormatterSourceType)!;
            var mimes = ((IEnumerable<object>)source.GetType().GetMethod("CreateTypeFormatters")!.Invoke(source, null)!)
                .Select(formatter => (string)formatter.GetType().GetProperty("MimeType")!.GetValue(formatter)!).ToHashSet();
            Assert.Subset(mimes, attribute.PreferredMimeTypes.ToHashSet());
        });
    }
}
