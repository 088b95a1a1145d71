namespace ScoreNotebooks;

/// <summary>Finds days whose counts contradict one another: outcomes above the cases they belong to.</summary>
internal static class CountChecks
{
    /// <summary>
    /// The days on which outcomes are more than their cases, one problem for each shop: by the groups of counts that the
    /// model declares, and for the shares it reads.
    /// </summary>
    internal static IReadOnlyList<TableProblem> Find(ScoreModel model, ShopHistory history)
    {
        var problems = new List<TableProblem>();
        foreach (var (parts, whole) in GroupsOf(model, history).Concat(SharesOf(model, history)))
            for (var shop = 0; shop < history.Shops.Count; shop++)
                if (Above(history, shop, parts, whole) is { } problem)
                    problems.Add(problem);
        return problems;
    }

    private static IEnumerable<(IReadOnlyList<HistoryColumn> Parts, HistoryColumn Whole)> GroupsOf(ScoreModel model, ShopHistory history)
    {
        foreach (var group in model.Counts)
        {
            if (group.Total is not { } total || history.Find(total) is not { } whole) continue;
            var parts = group.Parts.Select(history.Find).OfType<HistoryColumn>().ToList();
            if (parts.Count == group.Parts.Count) yield return (parts, whole);
        }
    }

    private static IEnumerable<(IReadOnlyList<HistoryColumn> Parts, HistoryColumn Whole)> SharesOf(ScoreModel model, ShopHistory history) =>
        from metric in model.Metrics
        where metric.Unit == MetricUnit.Share && metric.Value.IsColumn
        let mean = history.FindMean(metric.Value.Columns[0])
        where mean is not null
        select ((IReadOnlyList<HistoryColumn>)[history[mean.Sum]], history[mean.Number]);

    private static TableProblem? Above(ShopHistory history, int shop, IReadOnlyList<HistoryColumn> parts, HistoryColumn whole)
    {
        var cases = history.AmountsAt(shop, whole).Span;
        var days = new List<(int Day, double Outcomes)>();
        for (var day = 0; day < cases.Length; day++)
        {
            var outcomes = 0.0;
            foreach (var part in parts) outcomes += history.AmountsAt(shop, part).Span[day];
            if (outcomes > cases[day]) days.Add((day, outcomes));
        }

        if (days.Count == 0) return null;
        var names = string.Join(" + ", parts.Select(part => part.Name));
        var (first, outcome) = days[0];
        return new TableProblem(
            whole.Source, null, whole.Name, null,
            new BilingualText(
                FormattableString.Invariant($"{history.Shops[shop]} has more {names} than {whole.Name} on {(days.Count == 1 ? "one day" : $"{days.Count:N0} days")}, first on {history.Days[first]:yyyy-MM-dd} ({outcome:0.##} of {cases[first]:0.##}); scored as they stand"),
                FormattableString.Invariant($"{history.Shops[shop]}有 {days.Count:N0} 天的{names}多于{whole.Name}，首次为 {history.Days[first]:yyyy-MM-dd}（{outcome:0.##} / {cases[first]:0.##}）；按原数据计分")),
            new BilingualText(
                "if both count the same cases, correct them; if outcomes are booked on a later day than their cases, nothing is wrong",
                "如果两列统计的是同一批数据，请更正；如果结果是在之后的日期入账，则无需处理"));
    }
}
