namespace ScoreNotebooks;

public sealed partial class Trajectory
{
    /// <summary>The window of a metric; 30 days without a lag where the model gives none (see <see cref="Assumptions"/>).</summary>
    /// <exception cref="WorkbookException">There is no such metric; the message names the nearest one.</exception>
    public MetricWindow WindowOf([Choices("Model.Metrics.Id")] string metric) => WindowedModel.WindowOf(Model.Metric(metric));

    /// <summary>The days whose amounts make a metric's value on a day. They may begin before the history does.</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="day">The day of the score; it need not be in the history.</param>
    /// <exception cref="WorkbookException">There is no such metric; the message names the nearest one.</exception>
    public DayRange WindowOn([Choices("Model.Metrics.Id")] string metric, DateOnly day)
    {
        var window = WindowOf(metric);
        return new DayRange(day.AddDays(1 - window.Lag - window.Days), day.AddDays(-window.Lag));
    }

    /// <summary>The days that come into a metric's window between two days of the score.</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="from">The earlier day of the score.</param>
    /// <param name="to">The later day of the score.</param>
    /// <exception cref="WorkbookException">There is no such metric; the message names the nearest one.</exception>
    public DayRange Entering([Choices("Model.Metrics.Id")] string metric, DateOnly from, DateOnly to)
    {
        var (before, after) = (WindowOn(metric, from), WindowOn(metric, to));
        return new DayRange(Later(before.To.AddDays(1), after.From), after.To);
    }

    /// <summary>The days that have gone out of a metric's window between two days of the score.</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="from">The earlier day of the score.</param>
    /// <param name="to">The later day of the score.</param>
    /// <exception cref="WorkbookException">There is no such metric; the message names the nearest one.</exception>
    public DayRange Leaving([Choices("Model.Metrics.Id")] string metric, DateOnly from, DateOnly to)
    {
        var (before, after) = (WindowOn(metric, from), WindowOn(metric, to));
        return new DayRange(before.From, Earlier(before.To, after.From.AddDays(-1)));
    }

    /// <summary>
    /// On how many days of a metric's window a shop has data, for each day of the score; of a metric that reads several
    /// columns, in the column with the fewest.
    /// </summary>
    /// <exception cref="WorkbookException">There is no such shop or metric; the message names the nearest one.</exception>
    public ReadOnlyMemory<int> DaysWithData([Choices("Shops")] string shop, [Choices("Model.Metrics.Id")] string metric)
    {
        var position = History.IndexOfShop(shop);
        var columns = ColumnsOf(Model.Metric(metric));
        var counts = new int[Days.Count];
        for (var day = 0; day < counts.Length; day++)
            counts[day] = columns.Count == 0 ? 0 : columns.Min(column => column?.On(position, day).Days ?? 0);
        return counts;
    }

    /// <summary>The windowed columns that a metric reads, in the order its formula names them; null for one the history has not.</summary>
    internal IReadOnlyList<WindowedColumn?> ColumnsOf(Metric metric) =>
        [.. Compiled.Model.Metric(metric.Id).Value.Columns.Select(name => Inputs.Columns[Compiled.Program.InputOf(name)])];

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
