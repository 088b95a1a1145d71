namespace ScoreNotebooks.SampleData.History;

/// <summary>
/// What to expect of a shop on each day: how much busier than usual, and the level of every measure. Levels are laid so
/// that their mean over the last window, events included, is what that window must come to.
/// </summary>
internal sealed class ShopCourse
{
    internal const int Days = 240;
    internal const int WindowDays = 30;

    // Monday to Sunday: fewer orders on working days than at the weekend.
    private static readonly double[] Weekdays = [0.96, 0.92, 0.94, 0.97, 1.0, 1.1, 1.11];

    private readonly ShopPlan _plan;
    private readonly Dictionary<Measure, double> _shiftsInWindow = [];

    internal ShopCourse(ShopPlan plan) => _plan = plan;

    internal static DateOnly LastDay { get; } = new(2026, 5, 31);

    internal static DateOnly Day(int day) => LastDay.AddDays(day - Days + 1);

    /// <summary>How many orders to expect on a day, beside other days.</summary>
    internal double VolumeOn(int day)
    {
        var weekday = Weekdays[((int)Day(day).DayOfWeek + 6) % 7];
        var growth = 1 / (1 + (_plan.Growth - 1) * Earliness(day));
        return weekday * growth * EventsOn(day).Aggregate(1.0, (volume, happening) => volume * happening.Volume);
    }

    /// <summary>How many complaints to expect on a day, beside other days.</summary>
    internal double ComplaintsOn(int day) => EventsOn(day).Aggregate(VolumeOn(day), (volume, happening) => volume * happening.Complaints);

    /// <summary>The level of a measure on a day.</summary>
    internal double LevelOn(Measure measure, int day)
    {
        if (!_shiftsInWindow.TryGetValue(measure, out var inWindow)) _shiftsInWindow[measure] = inWindow = ShiftInWindow(measure);
        return _plan.Window.Of(measure) - _plan.Drift.GetValueOrDefault(measure) * Earliness(day) + Shift(measure, day) - inWindow;
    }

    private double ShiftInWindow(Measure measure)
    {
        var window = Enumerable.Range(Days - WindowDays, WindowDays).ToList();
        return window.Sum(at => Weight(measure, at) * Shift(measure, at)) / window.Sum(at => Weight(measure, at));
    }

    /// <summary>1 on the first day, 0 from the last window on.</summary>
    private static double Earliness(int day) => Math.Max(0, 1 - day / (double)(Days - WindowDays));

    private double Weight(Measure measure, int day) => measure is Measure.Complaints or Measure.Returns ? ComplaintsOn(day) : VolumeOn(day);

    private double Shift(Measure measure, int day) => EventsOn(day).Sum(happening => happening.Shifts.GetValueOrDefault(measure));

    private IEnumerable<ShopEvent> EventsOn(int day) => ShopEvent.All.Where(happening => happening.ActsOn(_plan.Name, Day(day)));
}
