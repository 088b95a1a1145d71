namespace ScoreNotebooks.SampleData.History;

/// <summary>Something that happens to a made-up shop, and what it does to its numbers.</summary>
/// <param name="Event">What is written in the file of events.</param>
/// <param name="Until">The last day of its effect, where that is not the event's own.</param>
/// <param name="Volume">By how much orders and reviews are multiplied.</param>
/// <param name="Complaints">By how much complaints and returns are multiplied.</param>
/// <param name="Shifts">By how much measures are moved.</param>
public sealed record ShopEvent(
    HistoryEvent Event, DateOnly? Until, double Volume, double Complaints, IReadOnlyDictionary<Measure, double> Shifts)
{
    /// <summary>All that happens, by first day.</summary>
    public static IReadOnlyList<ShopEvent> All { get; } =
    [
        new(At("2025-10-04", "2025-10-08", null, HistoryEventKind.Holiday, "国庆假期", "National Day holiday"), null, 0.8, 1, Moved((Measure.Hours, 6))),
        new(At("2025-11-01", "2025-11-11", null, HistoryEventKind.Campaign, "双十一活动", "Double Eleven campaign"), null, 2.2, 1.2,
            Moved((Measure.Hours, 10), (Measure.Logistics, -0.1), (Measure.Completion, -0.01))),
        new(At("2025-12-03", "2025-12-03", "小店A", HistoryEventKind.Launch, "春季新品上架", "New spring range launched"), Always, 1.1, 1,
            Moved((Measure.Quality, 0.15), (Measure.Bad, -0.004))),
        new(At("2026-01-08", "2026-01-25", "小店C", HistoryEventKind.Quality, "一批商品质量不合格", "A batch of faulty goods"), null, 1, 2.2,
            Moved((Measure.Quality, -0.6), (Measure.Bad, 0.06), (Measure.Neutral, 0.05), (Measure.Returns, -0.35), (Measure.Complaints, -0.3))),
        new(At("2026-02-15", "2026-02-23", null, HistoryEventKind.Holiday, "春节假期", "Spring Festival"), null, 0.4, 0.6,
            Moved((Measure.Hours, 18), (Measure.Completion, -0.02))),
        new(At("2026-03-10", "2026-03-10", "小店B", HistoryEventKind.Launch, "更换加厚包装", "Sturdier packaging introduced"), Always, 1, 1,
            Moved((Measure.Packaging, 0.3))),
        new(At("2026-03-20", "2026-03-24", "小店A", HistoryEventKind.Campaign, "会员日活动", "Members' days"), null, 1.6, 1, Moved((Measure.Repeat, 0.06))),
        new(At("2026-04-24", "2026-05-14", "小店B", HistoryEventKind.Logistics, "合作快递停运，发货受阻", "Carrier stopped working, shipping held up"), null, 1, 2,
            Moved((Measure.Completion, -0.09), (Measure.Hours, 26), (Measure.Logistics, -0.6), (Measure.Complaints, -0.5), (Measure.Bad, 0.03), (Measure.Neutral, 0.03))),
        new(At("2026-05-01", "2026-05-05", null, HistoryEventKind.Campaign, "五一活动", "Labour Day campaign"), null, 1.5, 1, Moved((Measure.Hours, 3))),
    ];

    private static DateOnly Always => DateOnly.MaxValue;

    /// <summary>Whether the event acts on a shop on a day.</summary>
    public bool ActsOn(string shop, DateOnly day) => Event.Concerns(shop) && day >= Event.From && day <= (Until ?? Event.To);

    private static HistoryEvent At(string from, string to, string? shop, HistoryEventKind kind, string chinese, string english) => new(
        DateOnly.ParseExact(from, "yyyy-MM-dd"), DateOnly.ParseExact(to, "yyyy-MM-dd"), shop, new BilingualText(english, chinese), kind);

    private static Dictionary<Measure, double> Moved(params (Measure Measure, double By)[] shifts) =>
        shifts.ToDictionary(shift => shift.Measure, shift => shift.By);
}
