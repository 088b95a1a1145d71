namespace ScoreNotebooks;

/// <summary>What both directions of bars have in common: which bars there are, from which value to which, and their words.</summary>
internal sealed class BarPlan
{
    internal BarPlan(BarChart chart, Language language)
    {
        Chart = chart;
        Language = language;
        Shown = chart.Shown();
        var ends = Shown.Rows.SelectMany(Bars).SelectMany(bar => new[] { bar.From, bar.To, bar.Low, bar.High });
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
                yield return WithInterval(new Bar(i, value, 0, double.IsNaN(value) ? 0 : value), category);
                continue;
            }

            var from = value < 0 ? below : above;
            if (value < 0) below += value;
            else above += value;
            yield return new Bar(i, value, from, from + value);
        }
    }

    /// <summary>The name of the whiskers; null when no bar has any or nothing names them.</summary>
    internal BilingualText? Whiskers => Shown.Rows.SelectMany(Bars).Any(bar => bar.HasInterval) ? Chart.Interval : null;

    /// <summary>The colour and texture of a series.</summary>
    internal Shade Shade(int series) => Chart.HasOrderedSeries ? Palette.OfStep(series, Chart.Series.Count) : Palette.Of(series);

    /// <summary>Whether the key is one scale from the first series to the last, since so many steps are not looked up one by one.</summary>
    internal bool HasScaleForKey => Chart.HasOrderedSeries && Chart.Series.Count > 7;

    internal string Category(int category) => Chart.Categories[category].In(Language);

    internal string Series(int series) => Chart.Series[series].Name.In(Language);

    /// <summary>What a bar says when pointed at.</summary>
    internal string Saying(int category, Bar bar)
    {
        var unit = Chart.Values.Unit is { } known && !double.IsNaN(bar.Value) ? " " + known.In(Language) : "";
        var value = double.IsNaN(bar.Value) ? Words.NoValue.In(Language) : Number.Text(bar.Value);
        if (bar.HasInterval) unit += $" [{Number.Text(bar.Low)}, {Number.Text(bar.High)}]";
        return Chart.Series.Count == 1 ? $"{Category(category)}: {value}{unit}" : $"{Category(category)} · {Series(bar.Series)}: {value}{unit}";
    }

    private Bar WithInterval(Bar bar, int category)
    {
        var series = Chart.Series[bar.Series];
        return bar.IsMissing || !series.HasIntervalAt(category) ? bar : bar with { Low = series.Low![category], High = series.High![category] };
    }
}

/// <summary>One bar: its series, its value (NaN when missing), the values between which it is drawn, and the ends of its whiskers (NaN without).</summary>
internal readonly record struct Bar(int Series, double Value, double From, double To, double Low = double.NaN, double High = double.NaN)
{
    internal bool IsMissing => double.IsNaN(Value);

    internal bool HasInterval => !double.IsNaN(Low);

    /// <summary>Where bar and whiskers end together, on the side on which the bar's number stands.</summary>
    internal double Outermost => !HasInterval ? Value : Value < 0 ? Math.Min(Value, Low) : Math.Max(Value, High);
}
