namespace ScoreNotebooks;

/// <summary>One bar of a tornado: its end, the side on which its label stands, and in which half of its row it lies.</summary>
/// <param name="Row">The row, from 0 at the top.</param>
/// <param name="Result">Where it ends; NaN when there is no result.</param>
/// <param name="Setting">What was set.</param>
/// <param name="Outcome">The result in words.</param>
/// <param name="PointsRight">Whether it runs, and carries its label, to the right of the centre.</param>
/// <param name="Half">−1 in the upper half of the row, 1 in the lower half, 0 over the whole of it.</param>
/// <param name="Saying">What it says when pointed at.</param>
internal sealed record TornadoBar(int Row, double Result, string Setting, string Outcome, bool PointsRight, int Half, string Saying)
{
    internal bool IsMissing => double.IsNaN(Result);

    /// <summary>Setting and result within a width: the setting is shortened, the result never.</summary>
    internal string Label(double width, double size)
    {
        var outcome = $" → {Outcome}";
        return TextWidth.ShortenName(Setting, width - TextWidth.Of(outcome, size), size) + outcome;
    }
}

/// <summary>What both drawings of a tornado have in common.</summary>
internal sealed class TornadoPlan
{
    internal static readonly BilingualText LowEnd = new("Low end", "低端");
    internal static readonly BilingualText HighEnd = new("High end", "高端");
    internal static readonly BilingualText SpanOf = new("Span", "跨度");
    internal static readonly BilingualText Lowers = new("lowers the result", "拉低结果");
    internal static readonly BilingualText Raises = new("raises the result", "抬高结果");

    internal const double LabelSize = 11;

    private double _labelWidth = 190;

    internal TornadoPlan(TornadoChart chart, Language language)
    {
        Chart = chart;
        Language = language;
        Number = NumberOf(chart, language);
        Bars = [.. chart.ShownRows.SelectMany(BarsOf)];
    }

    internal TornadoChart Chart { get; }

    internal Language Language { get; }

    internal NumberText Number { get; }

    internal IReadOnlyList<TornadoBar> Bars { get; }

    /// <summary>Whether some row has both bars on one side, so that rows need two lines of labels.</summary>
    internal bool HasSplitRows => Bars.Any(bar => bar.Half != 0);

    internal static NumberText NumberOf(TornadoChart chart, Language language) =>
        NumberText.For(chart.Rows.SelectMany(row => new[] { row.Low.Result, row.High.Result }).Append(chart.Centre), chart.Values.Decimals, language);

    /// <summary>The setting and what it leads to: "3.8 stars → 41.2".</summary>
    internal static string Label(TornadoEnd end, NumberText number, Language language) => $"{end.Setting.In(language)} → {number.Text(end.Result)}";

    /// <summary>
    /// How many pixels a unit may take and where the centre then lies, so that every bar fits between the edges
    /// with its label. Found by halving: the wider the scale, the more room is needed.
    /// </summary>
    internal (double Unit, double Centre) Fit(double left, double right, double beside)
    {
        _labelWidth = Math.Min(190, (right - left) * 0.36);
        var furthest = Bars.Where(bar => !bar.IsMissing).Select(bar => Math.Abs(bar.Result - Chart.Centre)).DefaultIfEmpty(0).Max();
        if (furthest == 0) furthest = 1;
        var (low, high) = (0.0, (right - left) / furthest);
        for (var i = 0; i < 50; i++)
        {
            var middle = (low + high) / 2;
            if (Needed(middle, false, beside) + Needed(middle, true, beside) <= right - left) low = middle;
            else high = middle;
        }

        var spare = right - left - Needed(low, false, beside) - Needed(low, true, beside);
        return (low, left + Needed(low, false, beside) + (spare / 2));
    }

    /// <summary>The label as far as there is room for it.</summary>
    internal string Shown(TornadoBar bar) => bar.Label(_labelWidth, LabelSize);

    private double Needed(double unit, bool right, double beside) => Bars.Where(bar => bar.PointsRight == right)
        .Select(bar => (bar.IsMissing ? 0 : Math.Abs(bar.Result - Chart.Centre) * unit) + TextWidth.Of(Shown(bar), LabelSize) + beside).DefaultIfEmpty(beside).Max();

    private IEnumerable<TornadoBar> BarsOf(TornadoRow row, int index)
    {
        var (low, high) = (Side(row.Low.Result), Side(row.High.Result));
        if (low == 0) low = high == 0 ? -1 : -high;
        if (high == 0) high = -low;
        var half = low == high ? 1 : 0;
        yield return Bar(row, row.Low, index, low, -half);
        yield return Bar(row, row.High, index, high, half);
    }

    private int Side(double result) => double.IsNaN(result) ? 0 : Math.Sign(result - Chart.Centre);

    private TornadoBar Bar(TornadoRow row, TornadoEnd end, int index, int side, int half)
    {
        return new TornadoBar(index, end.Result, end.Setting.In(Language), Number.Text(end.Result), side > 0, half, $"{row.Name.In(Language)} · {Label(end, Number, Language)}");
    }
}
