namespace ScoreNotebooks;

/// <summary>The chart of <see cref="DailyChanges"/>.</summary>
public static class DailyChangeCharts
{
    private const int MostParts = 5;

    /// <summary>
    /// The change of the total as it grows day by day, stacked from what each of the metrics that moved most has done to it
    /// by then; on the last day the layers are the shares of the whole change. What single days did is in <see cref="DailyChanges.ToTable"/>.
    /// </summary>
    public static AreaChart Chart(this DailyChanges changes)
    {
        var walk = new GrowingChange(changes);
        var parts = changes.Parts();
        var layers = parts.Take(MostParts).Select(part => new ChartSeries(part.Title, walk.Of(day => DailyChanges.Of(day, part.Id)))).ToList();
        if (parts.Count > MostParts)
            layers.Add(new ChartSeries(
                new BilingualText($"{parts.Count - MostParts} others", $"其余 {parts.Count - MostParts} 项"),
                walk.Of(day => parts.Skip(MostParts).Sum(part => DailyChanges.Of(day, part.Id)))));
        return new AreaChart(
            new BilingualText($"{changes.Shop}: the change of the total as it grew", $"{changes.Shop}：总分变化的逐日累积"), ValueAxis.Dates,
            new ValueAxis(new BilingualText("Change so far", "累积变化"), ScoreboardCharts.PointsUnit) { Decimals = 1 },
            walk.Places, layers, new BilingualText("Total", "总分变化"))
        { Marks = walk.EventMarks() };
    }

    /// <summary>The days of a change from the one it starts from, in the order of the calendar, and what has added up by each.</summary>
    private sealed class GrowingChange(DailyChanges changes)
    {
        private readonly bool _isForward = changes.Days.Count < 2 || changes.Days[0].Day < changes.Days[^1].Day;

        internal IReadOnlyList<double> Places => InOrder(changes.Days.Count == 0 ? [] : [Start, .. changes.Days.Select(day => (double)day.Day.DayNumber)]);

        // The day before the first that changed, on which nothing has yet.
        private double Start => changes.Days[0].Day.DayNumber + (_isForward ? -1 : 1);

        internal IReadOnlyList<double> Of(Func<DailyChange, double> share)
        {
            if (changes.Days.Count == 0) return [];
            var grown = new List<double> { 0 };
            foreach (var day in changes.Days) grown.Add(grown[^1] + share(day));
            return InOrder(grown);
        }

        internal IReadOnlyList<ChartMark> EventMarks()
        {
            var totals = Places.Zip(Of(day => day.Change)).ToDictionary(one => one.First, one => one.Second);
            return
            [
                .. changes.Events.Where(one => totals.ContainsKey(one.Event.From.DayNumber))
                    .Select(one => new ChartMark(one.Event.Title, one.Event.From.DayNumber, totals[one.Event.From.DayNumber])),
            ];
        }

        private IReadOnlyList<double> InOrder(List<double> values)
        {
            if (!_isForward) values.Reverse();
            return values;
        }
    }
}
