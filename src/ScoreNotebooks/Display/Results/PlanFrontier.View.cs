namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record PlanFrontier : IViewable
{
    /// <summary>One line per plan: what it costs, what it reaches, what it consists of.</summary>
    public ResultTable ToTable() => new(
        new BilingualText($"What more money buys for {Shop}", $"{Shop}：多投入能换来多少分"),
        [
            ResultColumns.Titles(new BilingualText("Plan", "方案"), Plans.Select((_, number) => NameOf(number))),
            ResultColumns.Numbers(PlanWords.Cost, Plans.Select(plan => plan.Cost), NumberFormat.Count) with { Name = "cost" },
            Scored(PlanWords.AtWorst, plan => plan.Worst),
            Scored(PlanWords.AsExpected, plan => plan.Expected),
            Scored(PlanWords.AtBest, plan => plan.Best),
            ResultColumns.Numbers(new BilingualText("Shows after (days)", "见效（天后）"), Plans.Select(plan => (double)plan.Days), NumberFormat.Count) with { Name = "days" },
            ResultColumns.Titles(new BilingualText("Measures", "措施"), Plans.Select(MeasuresOf)),
        ])
    { ShownRows = Math.Max(50, Plans.Count), Notes = [.. NotesOf(this)] };

    /// <summary>The table as aligned text.</summary>
    public override string ToString() => ToTable().ToText();

    ResultView IViewable.ToView() => Plans.Count == 1 ? new([ToTable()]) : new([this.Chart(), ToTable()]);

    /// <summary>"Plan 3".</summary>
    internal static BilingualText NameOf(int number) => number == 0
        ? new BilingualText("start", "起点")
        : new BilingualText($"plan {number}", $"方案 {number}");

    internal static IEnumerable<BilingualText> NotesOf(PlanFrontier frontier)
    {
        var at = PlanWords.At(frontier.Plans[0].Robustness);
        yield return new BilingualText(
            $"No set of these measures costs no more and scores higher {at.English} than a plan shown.", $"按“{at.Chinese}”的情形，没有其他组合能以不更高的成本得到比所列方案更高的分数。");
        if (!frontier.IsComplete)
            yield return new BilingualText("Between the plans shown there may be more such plans.", "所列方案之间可能还有其他这样的方案。");
        yield return PlanWords.Estimates;
        foreach (var note in SensitivityWords.AssumptionNotes(frontier.Scores)) yield return note;
    }

    private NumberColumn Scored(BilingualText header, Func<ImprovementPlan, double> score) =>
        ResultColumns.Numbers(header, Plans.Select(score), NumberFormat.Plain(2)) with { Name = header.English };

    private static BilingualText MeasuresOf(ImprovementPlan plan) => plan.Chosen.Count == 0
        ? new BilingualText("none", "无")
        : new BilingualText(
            string.Join(", ", plan.Chosen.Select(chosen => SensitivityWords.InSentence(chosen.Measure.Measure.Title.English))),
            string.Join("、", plan.Chosen.Select(chosen => chosen.Measure.Measure.Title.Chinese)));
}
