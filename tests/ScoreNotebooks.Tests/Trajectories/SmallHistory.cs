namespace ScoreNotebooks.Tests.Trajectories;

/// <summary>Small histories and models for tests, written so that windows can be worked by hand.</summary>
internal static class SmallHistory
{
    internal static readonly DateOnly FirstDay = new(2026, 1, 1);

    /// <summary>A history of the shops "s0", "s1"…; of each column one list of amounts per shop.</summary>
    internal static ShopHistory Of(params (string Column, double[][] Shops)[] columns) => new(
        [.. columns[0].Shops.Select((_, shop) => $"s{shop}")], FirstDay,
        [.. columns.Select(column => new HistoryColumn(column.Column, Unit.Number, column.Shops.SelectMany(amounts => amounts).ToArray()))]);

    internal static double[] Repeated(int days, Func<int, double> amount) => [.. Enumerable.Range(0, days).Select(amount)];

    /// <summary>A model of one metric whose points are its value.</summary>
    internal static ScoreModel Rate(string formula, MetricWindow? window = null, MinimumSample? sample = null, Normalisation? normalisation = null) =>
        Of(new Metric("rate", BilingualText.Same("rate"), MetricUnit.Number, Direction.Benefit, Formula.Parse(formula), normalisation ?? new Normalisation.Identity())
        { Window = window, MinimumSample = sample });

    /// <summary>A model of equally weighted metrics.</summary>
    internal static ScoreModel Of(params Metric[] metrics) => new(
        "small", "1", BilingualText.Same("small"), new ScoreScale(0, 100), new MissingValues(MissingPolicy.Renormalise), metrics,
        new Dimension("total", 1, BilingualText.Same("total"), Aggregation.Arithmetic, [.. metrics.Select(metric => new MetricPart(metric.Id, 1))]));
}
