namespace ScoreNotebooks;

public sealed partial record ChangeExplanation
{
    private const double LeastTold = 0.05;
    private const double LeastShareTold = 0.1;
    private const int MostDrivers = 3;
    private const int MostDetails = 2;
    private const int MostEvents = 3;

    /// <summary>The explanation in words: by how much, from which metrics, what entered and left their windows, and what happened then.</summary>
    public BilingualText InWords()
    {
        var moving = Shares.Where(share => Math.Abs(share.Points) >= Math.Max(LeastTold, LeastShareTold * Math.Abs(Change)))
            .OrderByDescending(share => Math.Abs(share.Points)).ToList();
        var with = moving.Where(share => share.Points < 0 == Change < 0).Take(MostDrivers).ToList();
        var against = moving.Where(share => share.Points < 0 != Change < 0).Take(MostDrivers).ToList();
        var sentences = new List<BilingualText> { Opening() };
        if (with.Count > 0) sentences.Add(new($"Most of it comes from {Listed(with).English}.", $"主要来自{Listed(with).Chinese}。"));
        if (against.Count > 0) sentences.Add(new($"Working against it: {Listed(against).English}.", $"起相反作用的有{Listed(against).Chinese}。"));
        sentences.AddRange(with.Concat(against).Take(MostDetails).Select(Detail));
        foreach (var rules in RuleSteps.Where(rules => Math.Abs(rules.Points) >= 0.005))
            sentences.Add(new(
                $"{rules.Title.English} makes {SensitivityWords.Signed(rules.Points)} points of it, whatever the shop did.",
                $"其中{rules.Title.Chinese}影响 {SensitivityWords.Signed(rules.Points)} 分，与店铺自身表现无关。"));
        sentences.AddRange(EventSentences());
        return sentences.Aggregate((told, next) => Words.Append(told, next));
    }

    private static BilingualText Listed(IReadOnlyList<ChangeShare> shares) => new(
        string.Join(", ", shares.Select(share => $"{SensitivityWords.InSentence(share.Title.English)} ({SensitivityWords.Signed(share.Points)})")),
        string.Join("、", shares.Select(share => $"{share.Title.Chinese}（{SensitivityWords.Signed(share.Points)} 分）")));

    private static BilingualText Detail(ChangeShare share)
    {
        if (share.Metric is not { } metric)
            return new($"{share.Title.English} changed by {SensitivityWords.Signed(share.Points)} points.", $"{share.Title.Chinese}变化 {SensitivityWords.Signed(share.Points)} 分。");
        if (share.Cause == ChangeCause.WentMissing)
            return new(
                $"{share.Title.English} had {metric.Show(share.ValueBefore).English} and is missing now: too few cases, or no data in its window.",
                $"{share.Title.Chinese}原为 {metric.Show(share.ValueBefore).Chinese}，现已没有数值：窗口内数据缺失或样本不足。");
        if (share.Cause == ChangeCause.Appeared)
            return new(
                $"{share.Title.English} had no value and has {metric.Show(share.ValueAfter).English} now.",
                $"{share.Title.Chinese}原来没有数值，现为 {metric.Show(share.ValueAfter).Chinese}。");
        var (before, after) = (metric.Show(share.ValueBefore), metric.Show(share.ValueAfter));
        var (came, went) = (Told(metric, share.Entering!), Told(metric, share.Leaving!));
        return new(
            $"{share.Title.English} went from {before.English} to {after.English}: the {Days(share.Entering!)} that entered its window have {came.English}, the {Days(share.Leaving!)} that left had {went.English}.",
            $"{share.Title.Chinese}由 {before.Chinese}{(char.IsAscii(before.Chinese[^1]) ? " " : "")}变为 {after.Chinese}：新进入统计窗口的 {share.Entering!.Days.Count} 天为 {came.Chinese}，移出窗口的 {share.Leaving!.Days.Count} 天为 {went.Chinese}。");
    }

    private static string Days(WindowDays part) => part.Days.Count == 1 ? "day" : $"{part.Days.Count} days";

    private static BilingualText Told(Metric metric, WindowDays part)
    {
        if (double.IsNaN(part.Value)) return new("no data", "无数据");
        var value = metric.Show(part.Value);
        if (double.IsNaN(part.Cases)) return value;
        var cases = RoundedNumber.Text(part.Cases, 0);
        return new($"{value.English} in {cases} cases", $"{value.Chinese}（{cases} 例）");
    }

    private BilingualText Opening()
    {
        var (before, after) = (RoundedNumber.Text(TotalBefore, 1), RoundedNumber.Text(TotalAfter, 1));
        var (from, to) = (Day(From), Day(To));
        if (Math.Abs(Change) < LeastTold)
            return new($"The total of {Shop} is much the same on {from.English} and on {to.English}: {before} and {after} points.", $"{Shop}的总分在{from.Chinese}（{before} 分）与{to.Chinese}（{after} 分）基本持平。");
        var size = RoundedNumber.Text(Math.Abs(Change), 1);
        return new(
            $"The total of {Shop} {(Change > 0 ? "rose" : "fell")} by {size} points from {from.English} to {to.English}, from {before} to {after}.",
            $"{Shop}的总分从{from.Chinese}的 {before} 分{(Change > 0 ? "升" : "降")}到{to.Chinese}的 {after} 分，{(Change > 0 ? "上升" : "下降")} {size} 分。");
    }

    private IEnumerable<BilingualText> EventSentences()
    {
        var entering = Events.Where(happened => happened.IsEntering).Take(MostEvents).ToList();
        var leaving = Events.Where(happened => happened.IsLeaving && !happened.IsEntering).Take(MostEvents).ToList();
        if (entering.Count > 0) yield return new($"In the days that entered: {Named(entering).English}.", $"新进入的日期里有：{Named(entering).Chinese}。");
        if (leaving.Count > 0) yield return new($"In the days that left: {Named(leaving).English}.", $"移出的日期里有：{Named(leaving).Chinese}。");
    }

    private static BilingualText Named(IEnumerable<ChangeEvent> events) => new(
        string.Join("; ", events.Select(one => $"{one.Event.Title.English} ({Span(one.Event, Language.English)})")),
        string.Join("；", events.Select(one => $"{one.Event.Title.Chinese}（{Span(one.Event, Language.Chinese)}）")));

    private static string Span(HistoryEvent happened, Language language)
    {
        var from = DayText.InWords(happened.From, language, withYear: false);
        return happened.From == happened.To ? from : $"{from}–{DayText.InWords(happened.To, language, withYear: false)}";
    }

    private static BilingualText Day(DateOnly day) => new(
        DayText.InWords(day, Language.English, withYear: true), DayText.InWords(day, Language.Chinese, withYear: true));
}
