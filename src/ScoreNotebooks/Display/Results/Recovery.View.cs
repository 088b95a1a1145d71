namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record Recovery : IViewable
{
    /// <summary>A line per course: the day, or why never; where the total ends; the chances.</summary>
    public ResultTable ToTable() => new(
        Title(),
        [
            ResultColumns.Titles(new BilingualText("Course", "做法"), Courses.Select(course => RecoveryWords.Name(course, Trajectory.Model))) with { Name = "course" },
            ResultColumns.Titles(new BilingualText("Back on", "恢复日期"), Courses.Select(Back)) with { Name = "day" },
            ResultColumns.Numbers(new BilingualText("Days", "天数"), Courses.Select(course => (double?)course.DaysAhead ?? double.NaN), NumberFormat.Count) with { Name = "days" },
            ResultColumns.Numbers(new BilingualText("Ends at", "最终总分"), Courses.Select(course => course.Limit), NumberFormat.Points()) with { Name = "limit" },
            ResultColumns.Numbers(new BilingualText("Chance that day", "当日达标概率"), Courses.Select(course => course.Probability), NumberFormat.Percent(0)) with { Name = "probability" },
            Quantile("One of ten by", "一成走势早于", "early", crossing => crossing.Early),
            Quantile("Half by", "一半走势早于", "median", crossing => crossing.Median),
            Quantile("Nine of ten by", "九成走势早于", "late", crossing => crossing.Late),
        ])
    { Notes = [Reading(), .. Courses.Where(course => course.Day is null).Select(Never), .. WhatChanges(), ForecastMethod.Of(Trajectory), .. TrajectoryCharts.NotesOf(Trajectory)] };

    /// <summary>The table as aligned text.</summary>
    public override string ToString() => ((IViewable)this).ToView().ToText();

    ResultView IViewable.ToView() => new([Sentence(), this.Chart(), ToTable()]);

    internal BilingualText Title()
    {
        var (points, total) = (SensitivityWords.Points(Target), SensitivityWords.Points(Total));
        return new BilingualText($"{Shop} back to {points} points (now {total})", $"{Shop}恢复到 {points} 分（目前 {total} 分）");
    }

    private BilingualText Sentence()
    {
        if (IsMetNow)
            return new BilingualText($"{Shop} has {SensitivityWords.Points(Total)} points now, which is {SensitivityWords.Points(Target)} already.", $"{Shop}目前为 {SensitivityWords.Points(Total)} 分，已达到 {SensitivityWords.Points(Target)} 分。");
        var alone = Courses[0];
        if (alone.Day is { } day)
            return new BilingualText(
                $"If nothing changes, {Shop} is expected back at {SensitivityWords.Points(Target)} points on {Formats.Day(day)}, in {alone.DaysAhead} days: bad days leave the windows by themselves.",
                $"如果一切照旧，预计{Shop}将在 {alone.DaysAhead} 天后（{Formats.Day(day)}）恢复到 {SensitivityWords.Points(Target)} 分：不好的日期会自行移出统计窗口。");
        var other = Courses.FirstOrDefault(course => course.Day is not null);
        var way = other is null
            ? new BilingualText("None of the courses looked at leads there.", "以下各种做法也都达不到。")
            : new BilingualText($"If {RecoveryWords.Name(other, Trajectory.Model).English}: on {Formats.Day(other.Day!.Value)}.", $"若{RecoveryWords.Name(other, Trajectory.Model).Chinese}：{Formats.Day(other.Day!.Value)}。");
        return new BilingualText($"{Never(alone).English} {way.English}", Never(alone).Chinese + way.Chinese);
    }

    private static BilingualText Back(RecoveryCourse course) => course.Day is { } day
        ? BilingualText.Same(Formats.Day(day))
        : new BilingualText("never", "达不到");

    private BilingualText Never(RecoveryCourse course)
    {
        var name = RecoveryWords.Name(course, Trajectory.Model);
        var (limit, highest, target) = (SensitivityWords.Points(course.Limit), SensitivityWords.Points(course.Highest), SensitivityWords.Points(Target));
        return new BilingualText(
            $"Never, if {name.English}: by {Formats.Day(course.TurnedOver)} every window holds nothing but new days, and the total tends to {limit}; it is never above {highest}, which is below {target}.",
            $"若{name.Chinese}，则达不到：到 {Formats.Day(course.TurnedOver)}，各窗口已全部换成新日期，总分趋于 {limit} 分，最高不超过 {highest} 分，低于 {target} 分。");
    }

    private BilingualText Reading() => new(
        "Days and ends are those of the expected course; chances are shares of drawn courses, of which half may be later or never.",
        "日期与最终总分按预期走势计算；概率为抽取的走势中达标的比例，约一半的走势可能更晚甚至达不到。");

    private IEnumerable<BilingualText> WhatChanges()
    {
        foreach (var course in Courses.Where(course => course.Kind is RecoveryKind.OwnBest or RecoveryKind.BestShop))
        {
            var rates = course.Scenario.Changes.OfType<ScenarioChange.Rate>().Select(rate => (Metric: Trajectory.Model.Metric(rate.Metric), rate.To)).ToList();
            var name = RecoveryWords.Name(course, Trajectory.Model);
            if (rates.Count == 0)
                yield return new BilingualText($"{name.English}: no metric would be better than it is expected to be.", $"{name.Chinese}：没有指标会优于预期水平。");
            else
                yield return new BilingualText(
                    $"{name.English}: {string.Join(", ", rates.Select(rate => $"{SensitivityWords.InSentence(rate.Metric.Title.English)} {rate.Metric.Show(rate.To).English}"))}.",
                    $"{name.Chinese}：{string.Join("，", rates.Select(rate => $"{rate.Metric.Title.Chinese} {rate.Metric.Show(rate.To).Chinese}"))}。");
        }
    }

    private TextColumn Quantile(string english, string chinese, string name, Func<CrossingDate, DateOnly?> of) =>
        ResultColumns.Days(new BilingualText(english, chinese), name, Courses.Select(course => of(course.Crossing)));
}
