using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ScoreNotebooks.Tests.Models;

namespace ScoreNotebooks.Tests.Trajectories.Versions;

/// <summary>What must hold of any history under any versions of any rules.</summary>
public class VersionProperties
{
    [Property(MaxTest = 100)]
    public Property Every_day_scores_as_its_windows_do_separately_under_the_version_in_force() => Prop.ForAll(Cases(), made =>
    {
        var (versions, history, random) = Made(made);
        if (!history.Days.Any(day => versions.Find(day) is not null)) return;
        var trajectory = versions.Trajectory(history, partialWindows: true);
        for (var draw = 0; draw < 5; draw++)
        {
            var day = random.Next(history.Days.Count);
            // The rules of the day, found here by walking through the models and not by the library.
            var model = versions.All.Select(version => version.Model).LastOrDefault(model => model.Effective!.From <= history.Days[day]);
            if (model?.Effective!.To < history.Days[day]) model = null;
            var separately = model is null ? null : WindowsSeparately.Score(model, history, day, partialWindows: true);
            foreach (var (shop, row) in history.Shops.Select((shop, row) => (shop, row)))
            {
                Same(separately?.Totals.Span[row] ?? double.NaN, trajectory.Totals(shop).Span[day]);
                Assert.Equal(separately?.Ranks.Span[row] ?? 0, trajectory.Ranks(shop).Span[day]);
                foreach (var metric in versions.All[0].Model.Metrics)
                    Same(separately?.Points(metric.Id).Span[row] ?? double.NaN, trajectory.Points(shop, metric.Id).Span[day]);
            }
        }
    });

    [Property(MaxTest = 100)]
    public Property Shares_and_those_of_the_rules_sum_to_the_change() => Prop.ForAll(Cases(), made =>
    {
        var (versions, history, random) = Made(made);
        if (!history.Days.Any(day => versions.Find(day) is not null)) return;
        var trajectory = versions.Trajectory(history, partialWindows: true);
        var shop = history.Shops[random.Next(history.Shops.Count)];
        var scored = Enumerable.Range(0, history.Days.Count).Where(day => !double.IsNaN(trajectory.Totals(shop).Span[day])).ToList();
        if (scored.Count < 2) return;
        var (from, to) = (history.Days[scored[random.Next(scored.Count)]], history.Days[scored[random.Next(scored.Count)]]);
        ChangeExplanation change;
        try
        {
            change = trajectory.Explain(shop, from, to);
        }
        catch (WorkbookException refused) when (refused.Text.English.Contains("cannot be told from"))
        {
            return;
        }

        Near(trajectory.Totals(shop).Span[history.IndexOfDay(to)] - trajectory.Totals(shop).Span[history.IndexOfDay(from)], change.Change);
        Near(change.Change, change.Shares.Sum(share => share.Points) + change.RuleSteps.Sum(rules => rules.Points));
        Near(change.Rules?.Points ?? 0, change.RuleSteps.Sum(rules => rules.Points));
        Near(change.Change, change.ByDimension().Sum(part => part.Points));
        Near(change.Change, change.ByDay().Days.Sum(day => day.Change) + (change.Rules?.Points ?? 0));
    });

    /// <summary>Three versions that differ in weights and windows, the first days of which fall anywhere in or beside the history; sometimes with days between them.</summary>
    private static (RuleVersions Versions, ShopHistory History, Random Random) Made((ScoreModel Model, int Seed) made)
    {
        var random = new Random(made.Seed);
        var history = RandomHistories.For(made.Model, random);
        var first = history.FirstDay.AddDays(random.Next(-20, 30));
        var second = first.AddDays(random.Next(2, 40));
        var third = second.AddDays(random.Next(2, 40));
        DateOnly? end = random.Next(3) == 0 ? second.AddDays(-random.Next(1, 3)) : null;
        if (end < first) end = first;
        return (RuleVersions.Of(Variant(third, null), Variant(first, end), Variant(second, null)), history, random);

        ScoreModel Variant(DateOnly from, DateOnly? to)
        {
            var weighted = made.Model.WithWeights([.. made.Model.Metrics.Select(metric => (metric.Id, 0.1 + random.NextDouble()))]);
            return weighted with
            {
                Version = from.ToString("yyyy-MM-dd"),
                Effective = new EffectivePeriod(from, to),
                Metrics = [.. weighted.Metrics.Select(metric => random.Next(2) == 0 ? metric : metric with { Window = new MetricWindow(random.Next(1, 40), random.Next(3)) })],
            };
        }
    }

    private static Arbitrary<(ScoreModel Model, int Seed)> Cases() => Arb.From(
        from model in RandomModels.Models()
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select (model, seed));

    private static void Near(double expected, double actual) => Assert.Equal(expected, actual, 1e-8 * Math.Max(1, Math.Abs(expected)));

    private static void Same(double expected, double actual)
    {
        if (double.IsNaN(expected)) Assert.Equal(double.NaN, actual);
        else Assert.Equal(expected, actual, 1e-9 * Math.Max(1, Math.Abs(expected)));
    }
}
