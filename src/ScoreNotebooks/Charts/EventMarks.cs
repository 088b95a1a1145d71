namespace ScoreNotebooks;

/// <summary>The events of a history as marks on the lines of totals, and those that have no place there.</summary>
/// <param name="Marks">The marks.</param>
/// <param name="Unplaced">The events that concern a shop shown, on none of whose days there is a total.</param>
internal sealed record EventMarks(IReadOnlyList<ChartMark> Marks, IReadOnlyList<HistoryEvent> Unplaced)
{
    private const int MostNamed = 4;

    /// <summary>The events of some shops: of a shop on its own line, of all shops on the highest of the day.</summary>
    /// <param name="history">The history.</param>
    /// <param name="totalsOf">The totals of a shop, one per day of the history.</param>
    /// <param name="shops">The shops shown.</param>
    /// <param name="ofShopsOnly">Whether events of all shops are left out.</param>
    internal static EventMarks Of(ShopHistory history, Func<string, ReadOnlyMemory<double>> totalsOf, IReadOnlyList<string> shops, bool ofShopsOnly = false)
    {
        var totals = shops.ToDictionary(shop => shop, totalsOf);
        var marks = new List<ChartMark>();
        var unplaced = new List<HistoryEvent>();
        foreach (var happened in history.Events.Where(happened => !ofShopsOnly || happened.Shop is not null))
        {
            var concerned = shops.Where(happened.Concerns).ToList();
            if (concerned.Count == 0) continue;
            var day = FirstDayWithTotal(history, happened, concerned, totals);
            if (day < 0) unplaced.Add(happened);
            else marks.Add(new ChartMark(happened.Title, history.Days[day].DayNumber, concerned.Max(shop => Known(totals[shop].Span[day]))));
        }

        return new EventMarks(marks, unplaced);
    }

    /// <summary>Which events are not marked, and why; nothing when all are.</summary>
    internal IEnumerable<BilingualText> Notes()
    {
        if (Unplaced.Count == 0) yield break;
        var (shown, more) = (Unplaced.Take(MostNamed).ToList(), Unplaced.Count - MostNamed);
        yield return new BilingualText(
            $"Not marked, since there is no total on their days (a first total needs a whole window): {string.Join("; ", shown.Select(one => $"{one.Title.English} ({DayText.InWords(one.From, Language.English, withYear: false)})"))}{(more > 0 ? FormattableString.Invariant($" and {more} more") : "")}.",
            $"以下事件发生的日期没有总分（需有完整的统计窗口才有总分），未标出：{string.Join("；", shown.Select(one => $"{one.Title.Chinese}（{DayText.InWords(one.From, Language.Chinese, withYear: false)}）"))}{(more > 0 ? FormattableString.Invariant($"等 {Unplaced.Count} 个") : "")}。");
    }

    // An event that began before the shop had a score stands on the first day with one, as long as it lasts.
    private static int FirstDayWithTotal(
        ShopHistory history, HistoryEvent happened, IReadOnlyList<string> shops, Dictionary<string, ReadOnlyMemory<double>> totals)
    {
        var first = Math.Max(0, happened.From.DayNumber - history.FirstDay.DayNumber);
        var last = Math.Min(history.Days.Count - 1, happened.To.DayNumber - history.FirstDay.DayNumber);
        for (var day = first; day <= last; day++)
            if (shops.Any(shop => !double.IsNaN(totals[shop].Span[day]))) return day;
        return -1;
    }

    private static double Known(double total) => double.IsNaN(total) ? double.NegativeInfinity : total;
}
