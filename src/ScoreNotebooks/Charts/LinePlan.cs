namespace ScoreNotebooks;

/// <summary>What both drawings of a <see cref="LineChart"/> have in common: scales, styles, and where the names of the lines stand.</summary>
internal sealed class LinePlan
{
    private const double MostNameWidth = 170;

    internal LinePlan(LineChart chart, Language language)
    {
        Chart = chart;
        Language = language;
        Across = chart.AcrossScale;
        Up = chart.UpScale;
        Table = new LineTable(chart.Series, chart.Marks, chart.Horizontal, chart.Vertical, language, chart.Guides);
        var next = 0;
        Styles = [.. chart.Series.Select(one => one.IsReference ? 0 : next++)];
        var shown = Enumerable.Range(0, chart.Series.Count).Where(i => HasPoints(chart.Series[i])).ToList();
        IsEmpty = shown.Count == 0 && chart.Marks.All(mark => mark.IsMissing);
        var inKey = shown.Where(SharesItsName).DistinctBy(i => chart.Series[i].Name).ToList();
        NamedAtEnds = [.. shown.Where(i => !SharesItsName(i))];
        if (!NamesFitAtEnds()) (inKey, NamedAtEnds) = ([.. NamedAtEnds, .. inKey], []);
        NamedInKey = inKey;
    }

    internal LineChart Chart { get; }

    internal Language Language { get; }

    internal AxisScale Across { get; }

    internal AxisScale Up { get; }

    internal LineTable Table { get; }

    internal bool IsEmpty { get; }

    /// <summary>Which colour and dash each line has: reference lines are all alike and use up none.</summary>
    internal IReadOnlyList<int> Styles { get; }

    /// <summary>The lines whose names stand at their ends.</summary>
    internal IReadOnlyList<int> NamedAtEnds { get; }

    /// <summary>The lines whose names stand in the key.</summary>
    internal IReadOnlyList<int> NamedInKey { get; }

    /// <summary>What the bands are; null when there are none or nothing names them.</summary>
    internal BilingualText? Band => Chart.Series.Any(one => one.HasBand) ? Chart.Interval : null;

    /// <summary>The room right of the plot that the names at the ends take.</summary>
    internal double SideWidth => NamedAtEnds.Select(i => TextWidth.Of(Name(i), 12)).DefaultIfEmpty(0).Max();

    internal string Name(int series) => Chart.Series[series].Name.In(Language);

    /// <summary>The last point of a line.</summary>
    internal ChartPoint End(int series) => Chart.Series[series].Points.Last(point => !double.IsNaN(point.Y));

    private static bool HasPoints(LineSeries series) => series.Points.Any(point => !double.IsNaN(point.Y));

    /// <summary>Several reference lines of one name are named once, in the key.</summary>
    private bool SharesItsName(int series) => Chart.Series[series].IsReference
        && Chart.Series.Count(other => other.IsReference && other.Name == Chart.Series[series].Name) > 1;

    /// <summary>Names stand at the ends of the lines while there are few, short ones, and the lines end near the right edge.</summary>
    private bool NamesFitAtEnds() => NamedAtEnds.Count <= 14
        && NamedAtEnds.All(i => TextWidth.Of(Name(i), 12) <= MostNameWidth && Across.Fraction(End(i).X) >= 0.8);
}
