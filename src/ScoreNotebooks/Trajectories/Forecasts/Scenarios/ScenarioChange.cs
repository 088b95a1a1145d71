using System.Globalization;

namespace ScoreNotebooks;

/// <summary>One change of a <see cref="Scenario"/>.</summary>
public abstract record ScenarioChange
{
    private ScenarioChange(DateOnly from, DateOnly? until)
    {
        From = from;
        Until = until;
    }

    /// <summary>The first day.</summary>
    public DateOnly From { get; }

    /// <summary>The last day, included; null when it goes on for ever.</summary>
    public DateOnly? Until { get; }

    /// <summary>The last day on which something turns: from the next on, every day is like the one before it.</summary>
    internal virtual DateOnly LastTurn => Until?.AddDays(1) ?? From;

    /// <summary>Whether the change counts on a day.</summary>
    internal bool CountsOn(DateOnly day) => day >= From && (Until is null || day <= Until);

    /// <summary>The change in words.</summary>
    /// <param name="model">The model whose titles are used; null for ids.</param>
    internal abstract BilingualText Describe(ScoreModel? model);

    /// <summary>When the change counts, in words.</summary>
    private protected BilingualText When() => Until switch
    {
        null => new BilingualText(FormattableString.Invariant($"from {From:yyyy-MM-dd} on"), FormattableString.Invariant($"自 {From:yyyy-MM-dd} 起")),
        { } last when last == From => new BilingualText(FormattableString.Invariant($"on {From:yyyy-MM-dd}"), FormattableString.Invariant($"{From:yyyy-MM-dd} 当天")),
        { } last => new BilingualText(FormattableString.Invariant($"{From:yyyy-MM-dd} to {last:yyyy-MM-dd}"), FormattableString.Invariant($"{From:yyyy-MM-dd} 至 {last:yyyy-MM-dd}")),
    };

    /// <summary>A metric's rate is set, at once or by and by.</summary>
    /// <param name="Metric">The metric's id.</param>
    /// <param name="To">The rate in the metric's unit.</param>
    /// <param name="Start">The first day.</param>
    /// <param name="Over">The days it takes to get there; 1 at once.</param>
    /// <param name="Last">The last day; null for ever.</param>
    public sealed record Rate(string Metric, double To, DateOnly Start, int Over, DateOnly? Last) : ScenarioChange(Start, Last)
    {
        internal override DateOnly LastTurn => Last?.AddDays(1) ?? Start.AddDays(Over - 1);

        internal override BilingualText Describe(ScoreModel? model)
        {
            var metric = model?.Metrics.FirstOrDefault(known => known.Id == Metric);
            var title = metric?.Title ?? BilingualText.Same(Metric);
            var value = metric?.Show(To) ?? BilingualText.Same(To.ToString(CultureInfo.InvariantCulture));
            var when = When();
            return Over == 1
                ? new BilingualText($"{title.English} {value.English} {when.English}", $"{when.Chinese}{title.Chinese}为 {value.Chinese}")
                : new BilingualText($"{title.English} to {value.English} within {Over} days {when.English}", $"{when.Chinese}用 {Over} 天把{title.Chinese}逐步做到 {value.Chinese}");
        }
    }

    /// <summary>Amounts are added to a daily column.</summary>
    /// <param name="Column">The column.</param>
    /// <param name="PerDay">What is added each day.</param>
    /// <param name="Start">The first day.</param>
    /// <param name="Last">The last day; null for ever.</param>
    public sealed record More(string Column, double PerDay, DateOnly Start, DateOnly? Last) : ScenarioChange(Start, Last)
    {
        internal override BilingualText Describe(ScoreModel? model)
        {
            var amount = PerDay.ToString("#,0.##", CultureInfo.InvariantCulture);
            var when = When();
            return Last == Start
                ? new BilingualText($"{amount} more in {Column} {when.English}", $"{when.Chinese}{Column}多 {amount}")
                : new BilingualText($"{amount} more a day in {Column} {when.English}", $"{when.Chinese}{Column}每天多 {amount}");
        }
    }

    /// <summary>All counts are a multiple of what they would be.</summary>
    /// <param name="Factor">The multiple; null for what such days did in the past.</param>
    /// <param name="Start">The first day.</param>
    /// <param name="Last">The last day; null for ever.</param>
    /// <param name="Occasion">A campaign, a holiday, or null for no occasion.</param>
    public sealed record Volume(double? Factor, DateOnly Start, DateOnly? Last, HistoryEventKind? Occasion) : ScenarioChange(Start, Last)
    {
        internal override BilingualText Describe(ScoreModel? model)
        {
            var (english, chinese) = Occasion switch
            {
                HistoryEventKind.Campaign => ("campaign", "活动"),
                HistoryEventKind.Holiday => ("holiday", "节假日"),
                _ => ("orders and reviews", "订单与评价量"),
            };
            var when = When();
            var factor = Factor?.ToString("0.##", CultureInfo.InvariantCulture);
            return new BilingualText(
                $"{english} {when.English}{(factor is null ? ", as in the past" : $", ×{factor}")}",
                $"{when.Chinese}{chinese}{(factor is null ? "（按以往影响）" : $" ×{factor}")}");
        }
    }
}
