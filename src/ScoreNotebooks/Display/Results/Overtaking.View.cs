namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record Overtaking : IViewable
{
    private const int MostNamed = 3;

    /// <summary>A line per metric: what it comes to if nothing changes, what it would have to be if it alone changed, its own best quarter, and the latest day to begin.</summary>
    public ResultTable ToTable()
    {
        var first = Formats.Day(From);
        return new ResultTable(
            new BilingualText($"What {Shop} needs to be ahead of {ToPass} on {Formats.Day(By)}, one metric at a time", $"{Shop}要在 {Formats.Day(By)} 超过{ToPass}：逐项指标各需多少"),
            [
                ResultColumns.Titles(ResultColumns.Metric, Metrics.Select(row => row.Metric.Title)) with { Name = "metric" },
                ResultColumns.Titles(new BilingualText("If nothing changes", "一切照旧"), Metrics.Select(row => row.Metric.Show(row.Usual))) with { Name = "usual" },
                ResultColumns.Titles(new BilingualText($"Needed from {first} on", $"自 {first} 起需要"), Metrics.Select(Needed)) with { Name = "needed" },
                ResultColumns.Titles(new BilingualText("Own best quarter", "自身最好的四分之一"), Metrics.Select(row => double.IsNaN(row.OwnBest) ? new BilingualText("no better", "不优于预期") : row.Metric.Show(row.OwnBest))) with { Name = "own best" },
                ResultColumns.Titles(new BilingualText("Begin by", "最迟开始"), Metrics.Select(row => Start(row.LatestStart))) with { Name = "latest start" },
            ])
        { ShownRows = Math.Max(50, Metrics.Count), Notes = [Reading] };
    }

    /// <summary>A line per course of all metrics together: when the shop passes, the latest day to begin, the lead and the chance on the day.</summary>
    public ResultTable ToCourseTable() => new(
        Title(),
        [
            ResultColumns.Titles(new BilingualText("Course", "做法"), Courses.Select(Name)) with { Name = "course" },
            ResultColumns.Titles(new BilingualText("Ahead from", "领先始于"), Courses.Select(course => Day(course.PassesOn, new BilingualText("not by then", "届时仍落后")))) with { Name = "day" },
            ResultColumns.Titles(new BilingualText("Begin by", "最迟开始"), Courses.Select(course => course.Kind == RecoveryKind.NothingChanges ? BilingualText.Same(Words.Missing) : Start(course.LatestStart))) with { Name = "latest start" },
            ResultColumns.Numbers(new BilingualText($"Lead on {Formats.Day(By)}", $"{Formats.Day(By)} 领先"), Courses.Select(course => course.Lead), NumberFormat.Signed()) with { Name = "lead" },
            ResultColumns.Numbers(new BilingualText("Chance to be ahead", "领先概率"), Courses.Select(course => course.Probability), NumberFormat.Percent(0)) with { Name = "probability" },
        ])
    { Notes = [ForecastMethod.Of(Trajectory), .. TrajectoryCharts.NotesOf(Trajectory)] };

    /// <summary>What must be done by when, in words.</summary>
    public BilingualText InWords()
    {
        var (by, from) = (Formats.Day(By), Formats.Day(From));
        var (own, rival, gap) = (SensitivityWords.Points(Courses[0].Expected[^1]), SensitivityWords.Points(Rival[^1]), SensitivityWords.Points(Math.Abs(Courses[0].Lead)));
        var opening = new BilingualText(
            $"If nothing changes, {Shop} is expected at {own} points on {by} and {ToPass} at {rival}: {Shop} is {gap} {(IsAheadAnyway ? "ahead" : "behind")}.",
            $"如果一切照旧，预计 {by} {Shop}为 {own} 分、{ToPass}为 {rival} 分，{Shop}{(IsAheadAnyway ? "领先" : "落后")} {gap} 分。");
        return IsAheadAnyway ? Words.Append(opening, new BilingualText("Nothing has to be done for that.", "无需额外改善。"))
            : Words.Append(Words.Append(opening, Alone(from)), Together());
    }

    /// <summary>What must be done by when, in words.</summary>
    public override string ToString() => InWords().In(Workbook.Language);

    ResultView IViewable.ToView() => IsAheadAnyway ? new([InWords(), this.Chart(), ToCourseTable()]) : new([InWords(), this.Chart(), ToTable(), ToCourseTable()]);

    internal BilingualText Title() => new($"{Shop} to be ahead of {ToPass} by {Formats.Day(By)}", $"{Shop}在 {Formats.Day(By)} 前超过{ToPass}");

    private static BilingualText Reading { get; } = new(
        "Each metric changes alone, everything else goes on as expected; what new days have, the windows take over day by day. Values are rounded so that they suffice. Begin by: the latest day on which the metric may come to what is needed, or to its own best quarter where that is better still.",
        "每项指标单独变化，其他按预期延续；新日期的表现会逐日进入统计窗口。数值已按“足够”的方向取整。最迟开始：该指标最迟从哪天起要达到所需水平（自身最好的四分之一更好时，按后者计算）。");

    private BilingualText Alone(string from)
    {
        var enough = Metrics.Where(row => row.IsEnough).Take(MostNamed).ToList();
        if (enough.Count > 0)
            return new BilingualText(
                $"From {from} on, one metric alone is enough: {string.Join(", or ", enough.Select(row => $"{SensitivityWords.InSentence(row.Metric.Title.English)} {Needed(row).English}"))}.",
                $"自 {from} 起，仅一项达到以下水平即可：{string.Join("，或", enough.Select(row => $"{row.Metric.Title.Chinese}{Needed(row).Chinese}"))}。");
        var nearest = Metrics.MaxBy(row => row.BestLead)!;
        return new BilingualText(
            $"No metric alone is enough from {from} on; the most comes from {SensitivityWords.InSentence(nearest.Metric.Title.English)}, which at its very best leaves {SensitivityWords.Points(-nearest.BestLead)} points to go.",
            $"自 {from} 起，仅靠任何一项指标都不够；作用最大的是{nearest.Metric.Title.Chinese}，即使做到极致仍差 {SensitivityWords.Points(-nearest.BestLead)} 分。");
    }

    private BilingualText Together()
    {
        var told = Courses.Skip(1).Select(course => course.PassesOn is { } day
            ? new BilingualText(
                $"If {Name(course).English}, {Shop} is ahead from {Formats.Day(day)} on, and beginning on {Formats.Day(course.LatestStart!.Value)} is early enough; on {Formats.Day(By)} the chance is {ForecastWords.Percent(course.Probability)}.",
                $"若{Name(course).Chinese}，{Shop}自 {Formats.Day(day)} 起领先，最迟可在 {Formats.Day(course.LatestStart!.Value)} 开始；{Formats.Day(By)} 当天领先的概率为 {ForecastWords.Percent(course.Probability)}。")
            : new BilingualText(
                $"If {Name(course).English}, {SensitivityWords.Points(-course.Lead)} points are still missing on that day.", $"若{Name(course).Chinese}，届时仍差 {SensitivityWords.Points(-course.Lead)} 分。"));
        return told.Aggregate(Words.Append);
    }

    private BilingualText Name(OvertakingCourse course) => course.Scenario.TitleFor(Trajectory.Model);

    private static BilingualText Needed(OvertakingMetric row)
    {
        if (!row.IsEnough) return new BilingualText("not enough alone", "仅此一项不够");
        var value = SensitivityWords.Value(row.Metric, row.Needed, row.Usual);
        return row.Needed > row.Usual ? new BilingualText($"at least {value.English}", $"不低于 {value.Chinese}") : new BilingualText($"at most {value.English}", $"不高于 {value.Chinese}");
    }

    private static BilingualText Start(DateOnly? day) => Day(day, new BilingualText("not enough", "不够"));

    private static BilingualText Day(DateOnly? day, BilingualText otherwise) => day is { } known ? BilingualText.Same(Formats.Day(known)) : otherwise;
}
