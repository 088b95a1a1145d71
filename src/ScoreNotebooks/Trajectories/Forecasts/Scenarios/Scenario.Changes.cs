using System.Globalization;

namespace ScoreNotebooks;

public sealed partial record Scenario
{
    /// <summary>A metric's rate is another from <see cref="Start"/> on: each day's new cases have it; the window follows as they come in.</summary>
    /// <param name="metric">The id of a metric.</param>
    /// <param name="to">The new rate in the metric's unit: 4.4 stars, 0.92 for 92%, 20 hours; of a count, as much as a whole window is to hold.</param>
    /// <param name="until">The last day; null for ever.</param>
    /// <exception cref="WorkbookException">The rate is not a number, or the last day lies before the first. Whether the model has the metric and the rate is possible is seen when the scenario is used.</exception>
    public Scenario Set([Choices("All.Metrics.Id", Source = typeof(ScoreModels))] string metric, double to, DateOnly? until = null)
    {
        RequireStart("Set");
        return With(new ScenarioChange.Rate(metric, Finite(to, metric), Start, 1, LastDay(until)));
    }

    /// <summary>A metric's rate moves evenly to another, beginning at <see cref="Start"/>, and stays there.</summary>
    /// <param name="metric">The id of a metric.</param>
    /// <param name="to">The rate it ends at, in the metric's unit.</param>
    /// <param name="over">The number of days it takes; on the first, one part of so many is done.</param>
    /// <exception cref="WorkbookException">The rate is not a number, or the number of days is below one.</exception>
    public Scenario Ramp([Choices("All.Metrics.Id", Source = typeof(ScoreModels))] string metric, double to, int over)
    {
        RequireStart("Ramp");
        return over >= 1 ? With(new ScenarioChange.Rate(metric, Finite(to, metric), Start, over, null)) : throw new WorkbookException(
            $"A ramp over {over} days cannot be; give at least one day, such as Ramp(\"{metric}\", to: {Written(to)}, over: 14).",
            $"逐步变化用时 {over} 天不成立；请至少给 1 天，例如 Ramp(\"{metric}\", to: {Written(to)}, over: 14)。");
    }

    /// <summary>
    /// A single event: on <see cref="Start"/> alone, so much is added to a daily column. It leaves the score when that day
    /// leaves the window. A column that counts an outcome adds as much to the column of all cases.
    /// </summary>
    /// <param name="column">A daily column of the history, such as 差评数量.</param>
    /// <param name="amount">What is added to the day's amount; above zero.</param>
    /// <exception cref="WorkbookException">The amount is not above zero.</exception>
    public Scenario Once([Choices("All.Counts.Parts", Source = typeof(ScoreModels))] string column, double amount)
    {
        RequireStart("Once");
        return With(new ScenarioChange.More(column, Above(amount, column), Start, Start));
    }

    /// <summary>So much more in a daily column every day from <see cref="Start"/> on; otherwise as <see cref="Once"/>.</summary>
    /// <param name="column">A daily column of the history, such as 好评数量.</param>
    /// <param name="perDay">What is added to each day's amount; above zero.</param>
    /// <param name="until">The last day; null for ever.</param>
    /// <exception cref="WorkbookException">The amount is not above zero, or the last day lies before the first.</exception>
    public Scenario More([Choices("All.Counts.Parts", Source = typeof(ScoreModels))] string column, double perDay, DateOnly? until = null)
    {
        RequireStart("More");
        return With(new ScenarioChange.More(column, Above(perDay, column), Start, LastDay(until)));
    }

    /// <summary>All counts (orders, reviews, cases) are a multiple of what they would be from <see cref="Start"/> on; rates stay.</summary>
    /// <param name="factor">1.2 for a fifth more; above zero.</param>
    /// <param name="until">The last day; null for ever.</param>
    /// <exception cref="WorkbookException">The factor is not above zero, or the last day lies before the first.</exception>
    public Scenario Volume(double factor, DateOnly? until = null)
    {
        RequireStart("Volume");
        return With(new ScenarioChange.Volume(Above(factor, "Volume"), Start, LastDay(until), null));
    }

    /// <summary>A campaign: all counts are a multiple of what they would be on these days.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day, included.</param>
    /// <param name="volumeFactor">The multiple; null for what past campaigns of the history did to each count.</param>
    /// <exception cref="WorkbookException">The factor is not above zero, or the last day lies before the first.</exception>
    public Scenario Campaign(DateOnly from, DateOnly to, double? volumeFactor = null) => Event(HistoryEventKind.Campaign, from, to, volumeFactor);

    /// <summary>A holiday: all counts are a multiple, mostly below one, of what they would be on these days.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day, included.</param>
    /// <param name="volumeFactor">The multiple; null for what past holidays of the history did to each count.</param>
    /// <exception cref="WorkbookException">The factor is not above zero, or the last day lies before the first.</exception>
    public Scenario Holiday(DateOnly from, DateOnly to, double? volumeFactor = null) => Event(HistoryEventKind.Holiday, from, to, volumeFactor);

    private Scenario Event(HistoryEventKind kind, DateOnly from, DateOnly to, double? factor)
    {
        if (to < from) throw Backwards(from, to);
        if (factor is { } stated) Above(stated, "volumeFactor");
        return With(new ScenarioChange.Volume(factor, from, to, kind));
    }

    private Scenario With(ScenarioChange change) => this with { Changes = [.. Changes, change] };

    private void RequireStart(string call)
    {
        if (Start == DateOnly.MinValue)
            throw new WorkbookException(
                $"{call} needs the day from which it counts; begin with Scenario.From(new DateOnly(2026, 6, 1)), or say Then(day) before it.",
                $"{call} 需要起始日期；请以 Scenario.From(new DateOnly(2026, 6, 1)) 开头，或在它之前写 Then(日期)。");
    }

    private DateOnly? LastDay(DateOnly? until) => until is { } day && day < Start ? throw Backwards(Start, day) : until;

    private static WorkbookException Backwards(DateOnly from, DateOnly to) => new(
        FormattableString.Invariant($"The last day, {to:yyyy-MM-dd}, lies before the first, {from:yyyy-MM-dd}; give them in order."),
        FormattableString.Invariant($"结束日期 {to:yyyy-MM-dd} 早于开始日期 {from:yyyy-MM-dd}，请按先后顺序给出。"));

    private static double Finite(double rate, string metric) => double.IsFinite(rate) ? rate : throw new WorkbookException(
        $"\"{metric}\" is set to {Written(rate)}; give a number in the metric's unit, such as 4.4 stars or 0.92 for 92%.",
        $"“{metric}”设为 {Written(rate)}；请给出该指标单位下的数值，例如 4.4（星）或 0.92（即 92%）。");

    private static double Above(double amount, string what) => double.IsFinite(amount) && amount > 0 ? amount : throw new WorkbookException(
        $"\"{what}\" is given {Written(amount)}; give a number above zero.", $"“{what}”给出的是 {Written(amount)}；请给一个大于零的数。");

    private static string Written(double number) => number.ToString(CultureInfo.InvariantCulture);
}
