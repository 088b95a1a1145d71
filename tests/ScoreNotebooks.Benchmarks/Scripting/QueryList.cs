namespace ScoreNotebooks.Benchmarks.Scripting;

/// <summary>The queries, as a cell and compiled. They read alike on purpose.</summary>
internal static class QueryList
{
    internal static IReadOnlyList<(string Title, string Code, Func<object> Compiled)> Over(IReadOnlyList<ShopScore> rows, IReadOnlyList<double> totals) =>
    [
        ("filter, project, sum",
            "rows.Where(r => r.Total >= 60 && r.Coverage > 0.5).Select(r => r.Total - 60).Sum()",
            () => rows.Where(r => r.Total >= 60 && r.Coverage > 0.5).Select(r => r.Total - 60).Sum()),
        ("filter, order, take",
            "rows.Where(r => r.Total > 40).OrderByDescending(r => r.Coverage).ThenBy(r => r.Total).Take(20).ToList()",
            () => rows.Where(r => r.Total > 40).OrderByDescending(r => r.Coverage).ThenBy(r => r.Total).Take(20).ToList()),
        ("order by name, all",
            "rows.OrderBy(r => r.Shop, StringComparer.Ordinal).Select(r => r.Rank).ToList()",
            () => rows.OrderBy(r => r.Shop, StringComparer.Ordinal).Select(r => r.Rank).ToList()),
        ("group, average, order",
            "rows.GroupBy(r => (int)(r.Total / 5)).Select(g => (Band: g.Key, Mean: g.Average(r => r.Coverage))).OrderByDescending(b => b.Mean).ToList()",
            () => rows.GroupBy(r => (int)(r.Total / 5)).Select(g => (Band: g.Key, Mean: g.Average(r => r.Coverage))).OrderByDescending(b => b.Mean).ToList()),
        ("anonymous objects to a list",
            "rows.Select(r => new { r.Shop, r.Total, Gap = 100 - r.Total }).Where(r => r.Gap < 50).ToList()",
            () => rows.Select(r => new { r.Shop, r.Total, Gap = 100 - r.Total }).Where(r => r.Gap < 50).ToList()),
        ("tuples to a list",
            "rows.Select(r => (r.Shop, r.Total)).Where(p => p.Total > 50).ToList()",
            () => rows.Select(r => (r.Shop, r.Total)).Where(p => p.Total > 50).ToList()),
        ("aggregate",
            "rows.Aggregate(0.0, (sum, r) => sum + r.Total * r.Coverage)",
            () => rows.Aggregate(0.0, (sum, r) => sum + r.Total * r.Coverage)),
        ("any, with index",
            "rows.Select((r, i) => r.Rank - i).Any(d => d > 1000)",
            () => rows.Select((r, i) => r.Rank - i).Any(d => d > 1000)),
        ("count by a call on the name",
            "rows.Count(r => r.Shop.Contains('7') || r.Total < 10)",
            () => rows.Count(r => r.Shop.Contains('7') || r.Total < 10)),
        ("metrics within shops",
            "rows.Select(r => r.Metrics.Count(m => m.Points < 60)).Max()",
            () => rows.Select(r => r.Metrics.Count(m => m.Points < 60)).Max()),
        ("names with numbers as text",
            "rows.Where(r => r.Rank <= 20000).Select(r => $\"{r.Rank}. {r.Shop}: {r.Total:N1}\").ToList()",
            () => rows.Where(r => r.Rank <= 20000).Select(r => $"{r.Rank}. {r.Shop}: {r.Total:N1}").ToList()),
        ("plain numbers, mean and spread",
            "totals.Where(t => t > 20).Average(t => Math.Abs(t - 50))",
            () => totals.Where(t => t > 20).Average(t => Math.Abs(t - 50))),
        ("to a dictionary, looked up",
            "rows.ToDictionary(r => r.Shop, r => r.Total).Count(p => p.Value > 75)",
            () => rows.ToDictionary(r => r.Shop, r => r.Total).Count(p => p.Value > 75)),
    ];
}
