namespace ScoreNotebooks;

/// <summary>Columns that several results share.</summary>
internal static class ResultColumns
{
    internal static BilingualText Shop { get; } = new("Shop", "店铺");

    internal static BilingualText Total { get; } = new("Total", "总分");

    internal static BilingualText Points { get; } = new("Points", "得分");

    internal static BilingualText Weight { get; } = new("Weight", "权重");

    internal static BilingualText Contribution { get; } = new("Contribution", "贡献");

    internal static BilingualText Metric { get; } = new("Metric", "指标");

    internal static BilingualText Dimension { get; } = new("Dimension", "维度");

    internal static BilingualText Day { get; } = new("Day", "日期");

    /// <summary>The decimals, at most two, that the first values need to be written in full.</summary>
    internal static int DecimalsOf(ReadOnlyMemory<double> values, double factor)
    {
        var most = 0;
        foreach (var value in values.Span[..Math.Min(values.Length, 1000)])
        {
            if (double.IsNaN(value)) continue;
            for (var decimals = most; decimals <= 2; decimals++)
            {
                most = decimals;
                var shifted = Math.Abs(value * factor) * Math.Pow(10, decimals);
                if (Math.Abs(shifted - Math.Round(shifted)) < 1e-6) break;
            }
        }

        return most;
    }

    internal static TextColumn Titles(BilingualText header, IEnumerable<BilingualText> titles) =>
        new(header, [.. titles.Select(title => (BilingualText?)title)]);

    internal static TextColumn Days(BilingualText header, string name, IEnumerable<DateOnly> days) =>
        Days(header, name, days.Select(day => (DateOnly?)day));

    internal static TextColumn Days(BilingualText header, string name, IEnumerable<DateOnly?> days) =>
        new(header, [.. days.Select(day => day is { } known ? BilingualText.Same(Formats.Day(known)) : null)]) { Name = name };

    internal static NumberColumn Numbers(BilingualText header, string name, IEnumerable<double> values, NumberFormat format) =>
        Numbers(header, values, format) with { Name = name };

    internal static NumberColumn Numbers(BilingualText header, IEnumerable<double> values, NumberFormat format) =>
        new(header, values.ToArray()) { Format = format };

    internal static BilingualText? DimensionTitle(ScoreModel model, string metric) =>
        model.Dimensions.FirstOrDefault(dimension => dimension.Parts.Any(part => part.Id == metric))?.Title;
}
