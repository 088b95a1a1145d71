namespace ScoreNotebooks;

/// <summary>The charts of plans.</summary>
public static class PlanCharts
{
    private const int MostMarks = 10;

    /// <summary>Cost against score: the staircase of plans that no other beats, with what they reach when effects come out better.</summary>
    public static LineChart Chart(this PlanFrontier frontier)
    {
        var plans = frontier.Plans;
        var chosenFor = PlanWords.At(plans[0].Robustness);
        var series = new List<LineSeries> { Stairs(chosenFor, plan => plan.Score) };
        if (plans[0].Robustness != Robustness.Expected) series.Add(Stairs(PlanWords.AsExpected, plan => plan.Expected));
        return new LineChart(
            new BilingualText($"What more money buys for {frontier.Shop}", $"{frontier.Shop}：多投入能换来多少分"),
            new ValueAxis(PlanWords.Cost), new ValueAxis(plans[0].On.Title, ScoreboardCharts.PointsUnit) { Decimals = 1 }, series)
        {
            Subtitle = frontier.Scores.Model.Title,
            Marks = [.. plans.Select((plan, number) => (plan, number)).Where(one => plans.Count <= MostMarks || one.number % ((plans.Count + MostMarks - 1) / MostMarks) == 0)
                .Select(one => new ChartMark(PlanFrontier.NameOf(one.number), one.plan.Cost, one.plan.Score))],
            Note = TrajectoryCharts.Joined(PlanFrontier.NotesOf(frontier)),
        };

        LineSeries Stairs(BilingualText name, Func<ImprovementPlan, double> score) =>
            new(name, [.. plans.Select(plan => new ChartPoint(plan.Cost, score(plan)))]) { IsStepped = true };
    }

    /// <summary>From the score as it is to that of the plan, a step for each measure in the order in which they can be begun.</summary>
    public static WaterfallChart Waterfall(this ImprovementPlan plan)
    {
        var at = PlanWords.At(plan.Robustness);
        return new WaterfallChart(
            new BilingualText($"What each measure adds for {plan.Shop}", $"{plan.Shop}：每项措施增加多少分"),
            new ValueAxis(plan.On.Title, ScoreboardCharts.PointsUnit) { Decimals = 1 },
            new WaterfallStep(SensitivityWords.Now, plan.Now),
            [.. plan.Chosen.Select(chosen => new WaterfallStep(chosen.Measure.Measure.Title, chosen.PointsAdded))],
            new WaterfallStep(new BilingualText($"plan, {at.English}", $"计划（{at.Chinese}）"), plan.Score))
        {
            Subtitle = plan.Scores.Model.Title,
            Note = TrajectoryCharts.Joined([PlanWords.Estimates, .. SensitivityWords.AssumptionNotes(plan.Scores)]),
        };
    }
}
