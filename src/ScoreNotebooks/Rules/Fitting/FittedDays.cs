namespace ScoreNotebooks;

/// <summary>The days that weights are fitted to: what the parts scored, and what a dimension made of them before bonuses and deductions.</summary>
/// <param name="Scores">Row [day][part].</param>
/// <param name="Totals">One per day.</param>
/// <param name="Notes">Which days were left out and why.</param>
internal sealed record FittedDays(double[][] Scores, double[] Totals, IReadOnlyList<BilingualText> Notes)
{
    private static readonly double[] Steps = [1, 0.1, 0.01];

    /// <summary>Reads the days of a table.</summary>
    /// <param name="model">The model begun at the scores shown, all of its figures known.</param>
    /// <param name="dimension">The dimension.</param>
    /// <param name="total">The column of its score.</param>
    /// <param name="table">The table.</param>
    internal static FittedDays Read(ScoreModel model, string dimension, string total, ShopTable table)
    {
        var shown = (table.Find(total) ?? throw NearestName.NotFound("column of the score to be explained", "作为拟合目标的得分列", total, table.Columns.Select(column => column.Name))).Values;
        foreach (var name in PartColumns(model, dimension))
            if (table.Find(name) is null) throw NearestName.NotFound("column", "列", name, table.Columns.Select(column => column.Name));
        var scores = model.Score(table);
        var node = scores.Compiled.Nodes.First(one => one.Dimension.Id == dimension);
        int[] registers = [.. node.Parts.Select(part => part.Score), .. node.Adjustments.Select(one => one.Points), .. node.Stage is { } stage ? [stage] : Array.Empty<int>()];
        var values = scores.Compiled.Program.Evaluate(scores.Columns, registers, scores.Sample);
        var limits = model.Limits.FirstOrDefault(limit => limit.AppliesTo == dimension);
        var (used, totals, missing, staged, limited) = (new List<double[]>(), new List<double>(), 0, 0, 0);
        for (var day = 0; day < table.Shops.Count; day++)
        {
            double[] parts = [.. values.Take(node.Parts.Count).Select(part => part[day])];
            var adjusted = values.Skip(node.Parts.Count).Take(node.Adjustments.Count).Sum(adjustment => adjustment[day]);
            if (double.IsNaN(shown.Span[day]) || parts.Any(double.IsNaN)) missing++;
            else if (node.Stage is not null && model.FewOrders!.Score is not null && !double.IsNaN(values[^1][day])) staged++;
            else if (shown.Span[day] <= limits?.Floor || shown.Span[day] >= limits?.Cap) limited++;
            else
            {
                used.Add(parts);
                totals.Add(shown.Span[day] - adjusted);
            }
        }

        var notes = new List<BilingualText>(scores.Notes.Where(note => note.English.Contains("not applied", StringComparison.Ordinal)));
        Left(missing, "lack a score", "缺少得分");
        Left(staged, "are in the growth stage, where metrics do not decide", "处于成长阶段，得分与指标无关");
        Left(limited, "lie at the floor or the cap, where weights do not show", "处于上限或下限，看不出权重");
        return new FittedDays([.. used], [.. totals], notes);

        void Left(int count, string english, string chinese)
        {
            if (count > 0) notes.Add(new BilingualText($"{count} rows were left out: they {english}.", $"有 {count} 行未使用：{chinese}。"));
        }
    }

    /// <summary>The step that all numbers are rounded to: 1, 0.1 or 0.01; 0 when they are not.</summary>
    internal static double StepOf(IEnumerable<double> numbers)
    {
        var all = numbers.ToList();
        return Steps.FirstOrDefault(step => all.All(number => Math.Abs((number / step) - Math.Round(number / step)) < 1e-6));
    }

    /// <summary>The columns that the parts of a dimension are read from.</summary>
    internal static IEnumerable<string> PartColumns(ScoreModel model, string dimension) => model.Dimensions.First(one => one.Id == dimension)
        .SelfAndBelow().SelectMany(one => one.Parts.OfType<MetricPart>()).SelectMany(part => model.Metric(part.Id).Value.Columns);

    /// <summary>The rows of a history, one for each shop and day.</summary>
    internal static ShopTable TableOf(ShopHistory history)
    {
        var rows = Enumerable.Range(0, history.Shops.Count * history.Days.Count).ToList();
        return new ShopTable(
            [.. rows.Select(row => $"{history.Shops[row / history.Days.Count]} {Formats.Day(history.Days[row % history.Days.Count])}")],
            [.. history.Columns.Select(column => new TableColumn(column.Name, column.Unit, column.Amounts, column.Source))]);
    }
}
