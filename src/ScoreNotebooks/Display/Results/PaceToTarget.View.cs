namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record PaceToTarget : IViewable
{
    private static readonly BilingualText RealOrders = new(
        "Meant are reviews that buyers of real orders give of their own accord. Brushed orders and bought or induced reviews are violations: they are taken out again and cost points.",
        "此处仅指真实订单的买家自愿给出的评价。刷单、刷评和诱导好评属于违规，会被剔除数据并扣分。");

    /// <summary>A line for each pace: the day, the number, and where the value ends.</summary>
    public ResultTable ToTable() => new(
        new BilingualText($"{Shop} to {Goal().English} by more {Outcome}", $"{Shop}增加{Outcome}，{Goal().Chinese}"),
        [
            ResultColumns.Numbers(new BilingualText("More a day", "每天多"), Options.Select(option => option.PerDay), NumberFormat.Plain(1)) with { Name = "per day" },
            ResultColumns.Titles(new BilingualText("Met on", "达标日期"), Options.Select(option => option.Day is { } day ? BilingualText.Same(Formats.Day(day)) : new BilingualText("never", "达不到"))) with { Name = "day" },
            ResultColumns.Numbers(new BilingualText("Days", "天数"), Options.Select(option => (double?)option.DaysAhead ?? double.NaN), NumberFormat.Count) with { Name = "days" },
            ResultColumns.Numbers(new BilingualText("Needed in all", "共需"), Options.Select(option => (double?)option.Needed ?? double.NaN), NumberFormat.Count) with { Name = "needed" },
            ResultColumns.Numbers(new BilingualText("Ends at", "最终"), Options.Select(option => option.Limit), Format()) with { Name = "limit" },
        ])
    { Notes = [.. TextbookNote(), UsualNote(), RealOrders, ForecastMethod.Of(Trajectory), .. TrajectoryCharts.NotesOf(Trajectory)] };

    /// <summary>The answer in a few sentences, and the table.</summary>
    public override string ToString() => ((IViewable)this).ToView().ToText();

    ResultView IViewable.ToView() => IsMetNow ? new([Sentence()]) : new([Sentence(), this.Chart(), ToTable()]);

    private bool IsMetNow => DaysAhead == 0;

    /// <summary>"50.00 points", "a good review rate of 90%".</summary>
    internal BilingualText Goal()
    {
        if (Metric is null) return new BilingualText($"{SensitivityWords.Points(Target)} points", $"总分达到 {SensitivityWords.Points(Target)} 分");
        var value = Metric.Show(Target);
        return new BilingualText($"{SensitivityWords.InSentence(Metric.Title.English)} {value.English}", $"{Metric.Title.Chinese}达到 {value.Chinese}");
    }

    private NumberFormat Format() => Metric is null ? NumberFormat.Points() : ForecastWords.FormatOf(Metric);

    private string Shown(double value, Language language) => Format().Write(value, language);

    private string Pace => PerDay.ToString("0.##", Formats.Plain);

    private BilingualText Sentence()
    {
        var goal = Goal();
        if (IsMetNow) return new BilingualText($"{Shop} is at {goal.English} already ({Shown(Now, Language.English)}); no more are needed.", $"{Shop}：{goal.Chinese}已经实现（目前 {Shown(Now, Language.Chinese)}），无需增加。");
        if (Day is not { } day) return Never();
        if (Needed == 0)
            return new BilingualText(
                $"{Shop} gets to {goal.English} by itself on {Formats.Day(day)}, in {DaysAhead} days; no more {Outcome} are needed.",
                $"{Shop}无需增加{Outcome}，预计 {DaysAhead} 天后（{Formats.Day(day)}）{goal.Chinese}。");
        var chance = double.IsNaN(Probability)
            ? BilingualText.Same("")
            : new BilingualText($" Of the drawn courses {ForecastWords.Percent(Probability)} meet it on that day.", $"抽取的走势中有 {ForecastWords.Percent(Probability)} 在当日达标。");
        return new BilingualText(
            FormattableString.Invariant($"{Shop} gets to {goal.English} with {Needed:N0} more of {Outcome}: at {Pace} more a day on {Formats.Day(day)}, in {DaysAhead} days. By then {CasesLeaving:N0} cases, {OutcomeLeaving:N0} of them {Outcome}, have left the window.{chance.English} {TextbookSentence().English}"),
            FormattableString.Invariant($"{Shop}的{Outcome}再增加 {Needed:N0}，即可使{goal.Chinese}：每天多 {Pace} 个，将在 {DaysAhead} 天后（{Formats.Day(day)}）实现。到那时有 {CasesLeaving:N0} 条移出窗口，其中{Outcome} {OutcomeLeaving:N0}。{chance.Chinese}{TextbookSentence().Chinese}"));
    }

    private BilingualText Never()
    {
        var goal = Goal();
        var pace = LeastPace switch
        {
            null => new BilingualText("No pace is enough: this outcome alone does not lead there.", "无论多快都不够：仅靠这一项达不到目标。"),
            { } least => new BilingualText($"At least {least.ToString("0.#", Formats.Plain)} more a day are needed.", $"每天至少需要多 {least.ToString("0.#", Formats.Plain)} 个。"),
        };
        return new BilingualText(
            $"At {Pace} more {Outcome} a day {Shop} never gets to {goal.English}: as many leave the window as come, and it tends to {Shown(Limit, Language.English)}. {pace.English} {TextbookSentence().English}",
            $"每天多 {Pace} 个{Outcome}不足以使{Shop}的{goal.Chinese}：移出窗口的与新增的相抵，最终趋于 {Shown(Limit, Language.Chinese)}。{pace.Chinese}{TextbookSentence().Chinese}");
    }

    private BilingualText TextbookSentence() => Textbook is { } number
        ? new BilingualText(FormattableString.Invariant($"The textbook says {number:N0}, as if nothing left the window and nothing else came."), FormattableString.Invariant($"教科书公式给出 {number:N0} 个，它假设没有数据移出窗口，也没有其他数据进入。"))
        : new BilingualText("By the textbook no number is enough.", "按教科书公式，多少都不够。");

    private static IEnumerable<BilingualText> TextbookNote()
    {
        yield return new BilingualText(
            "Textbook: a mean r of N ratings reaches T after N(T − r) ÷ (5 − T) five-star ones, a rate r of N cases after N(T − r) ÷ (1 − T) good ones; from 4.6 to 4.7 stars that is N ÷ 3.",
            "教科书公式：N 条评分的均值 r 达到 T 需要 N(T − r) ÷ (5 − T) 个五星，N 条中的好评率 r 达到 T 需要 N(T − r) ÷ (1 − T) 个好评；例如 4.6 到 4.7 需要 N ÷ 3 个。");
    }

    private BilingualText UsualNote() => WithUsualCases
        ? new BilingualText("The additional cases come beside those that usually come, as the history has them.", "新增数量是在该店平常数据之外额外增加的。")
        : new BilingualText("Of these cases nothing comes but the additional ones; all others go on as usual.", "此类数据只计新增的部分，其余数据照常。");
}
