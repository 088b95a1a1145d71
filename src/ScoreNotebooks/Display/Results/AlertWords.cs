namespace ScoreNotebooks;

/// <summary>Words that alerts and level shifts share.</summary>
internal static class AlertWords
{
    private const int DaysAround = 3;

    internal static BilingualText Events { get; } = new("Events around that day", "前后几天的事件");

    internal static BilingualText Judged(bool isWorse) => isWorse ? new("worse", "变差") : new("better", "变好");

    /// <summary>The events of a shop that last over a day or begin or end within three days of it.</summary>
    internal static BilingualText EventsAround(ShopHistory history, string shop, DateOnly day)
    {
        var around = history.Events.Where(one => one.Concerns(shop) && one.IsWithin(day.AddDays(-DaysAround), day.AddDays(DaysAround))).Select(one => one.Title).ToList();
        return new BilingualText(string.Join("; ", around.Select(title => title.English)), string.Join("；", around.Select(title => title.Chinese)));
    }

    /// <summary>What is to be said of a line that a score may pass.</summary>
    internal static BilingualText Of(GateOutlook gate)
    {
        var (score, level, pace) = (RoundedNumber.Text(gate.Score, 1), RoundedNumber.Text(gate.Level, 1), NumberFormat.Signed(2).Write(gate.PerDay, Language.English));
        var now = new BilingualText(
            $"{Start(gate.Title.English)}: {score} now, {(gate.IsIn ? "above" : "below")} the line of {level}, {pace} points a day lately.",
            $"{gate.Title.Chinese}：目前 {score} 分，{(gate.IsIn ? "高于" : "低于")}分数线 {level} 分，近期每天变化 {pace} 分。");
        return Words.Append(now, (gate.DaysLeft, gate.IsIn) switch
        {
            (null, true) => new("At today's pace it does not fall below within a year.", "按目前趋势，一年内不会跌破。"),
            (null, false) => new("At today's pace it does not get there within a year.", "按目前趋势，一年内达不到。"),
            ({ } days, true) => new($"At today's pace it falls below in {Days(days)}.", $"按目前趋势，{days} 天后跌破。"),
            ({ } days, false) => new($"At today's pace it gets there in {Days(days)}.", $"按目前趋势，{days} 天后达到。"),
        });
    }

    private static string Days(int days) => days == 1 ? "1 day" : $"{days} days";

    private static string Start(string title) => title.Length == 0 ? title : char.ToUpperInvariant(title[0]) + title[1..];
}
