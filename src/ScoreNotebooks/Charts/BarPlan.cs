namespace ScoreNotebooks;

/// <summary>What both directions of bars have in common: which bars there are, from which value to which, and their words.</summary>
internal sealed class BarPlan
{
    internal BarPlan(BarChart chart, Language language)
    {
        Chart = chart;
        Language = language;
        Shown = chart.Shown();
        var ends = Shown.Rows.SelectMany(Bars).SelectMany(bar => new[] { bar.From, bar.To });
        Scale = NiceScale.Around(ends, chart.Values, includeZero: true);
        var totals = ShowsTotals ? Shown.Rows.Select(chart.Total) : [];
        Number = NumberText.For(chart.Series.SelectMany(one => Shown.Rows.Select(row => one.Values[row])).Concat(totals), chart.Values.Decimals, language);
    }

    internal BarChart Chart { get; }

    internal Language Language { get; }

    internal RowSelection Shown { get; }

    internal NiceScale Scale { get; }

    internal NumberText Number { get; }

    internal bool Stacked => Chart.Mode == BarMode.Stacked;

    internal bool ShowsTotals => Stacked && Chart.ShowTotals && Chart.Series.Count > 1;

    /// <summary>The bars of a category. A missing value has a bar without length that says so.</summary>
    internal IEnumerable<Bar> Bars(int category)
    {
        double above = 0, below = 0;
        for (var i = 0; i < Chart.Series.Count; i++)
        {
            var value = Chart.Series[i].Values[category];
            if (double.IsNaN(value) || !Stacked)
            {
                yield return new Bar(i, value, 0, double.IsNaN(value) ? 0 : value);
                continue;
            }

            var from = value < 0 ? below : above;
            if (value < 0) below += value;
            else above += value;
            yield return new Bar(i, value, from, from + value);
        }
    }

    internal string Category(int category) => Chart.Categories[category].In(Language);

    internal string Series(int series) => Chart.Series[series].Name.In(Language);

    /// <summary>What a bar says when pointed at.</summary>
    internal string Saying(int category, Bar bar)
    {
        var unit = Chart.Values.Unit is { } known && !double.IsNaN(bar.Value) ? " " + known.In(Language) : "";
        var value = double.IsNaN(bar.Value) ? Words.NoValue.In(Language) : Number.Text(bar.Value);
        return Chart.Series.Count == 1 ? $"{Category(category)}: {value}{unit}" : $"{Category(category)} · {Series(bar.Series)}: {value}{unit}";
    }
}

/// <summary>One bar: its series, its value (NaN when missing), and the values between which it is drawn.</summary>
internal readonly record struct Bar(int Series, double Value, double From, double To)
{
    internal bool IsMissing => double.IsNaN(Value);
}
