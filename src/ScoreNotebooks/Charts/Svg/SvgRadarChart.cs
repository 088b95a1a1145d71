namespace ScoreNotebooks;

/// <summary>Draws a <see cref="RadarChart"/> as SVG: one large radar, many small ones, or dots on lines.</summary>
internal sealed class SvgRadarChart(RadarChart chart, Language language)
{
    private const double Width = 760;
    private const double Radius = 150;
    private const double SmallRadius = 74;
    private readonly SvgCanvas _canvas = new(Width, language);
    private readonly RowSelection _shown = chart.Shown();
    private readonly NumberText _number = NumberText.For(chart.Series.SelectMany(one => one.Values), chart.Scale.Decimals, language);
    private readonly NiceScale _rings = chart.Rings;

    internal string Draw()
    {
        if (chart.Axes.Count == 0 || chart.Series.Count == 0) return _canvas.Nothing(chart);
        if (chart.IsDotPlot) return new SvgDotPlot(chart, _canvas).Draw();
        return chart.Series.Count <= 3 ? DrawOne() : DrawMany();
    }

    private string DrawOne()
    {
        var y = _canvas.Head(chart);
        if (chart.Series.Count > 1) y = DrawKey(y + 4);
        var (x, centre) = (Width / 2, y + Radius + 62);
        var web = new SvgRadarWeb(_canvas, chart.Axes.Count, _rings, x, centre, Radius);
        web.DrawRings(withNumbers: true);
        for (var axis = 0; axis < chart.Axes.Count; axis++) DrawAxisName(web, axis);
        for (var series = 0; series < chart.Series.Count; series++) web.DrawSeries(series, chart.Series[series].Values, Saying(series), fill: true);
        _canvas.Text(SvgSheet.Margin, centre + Radius + 54, chart.ScaleInWords.In(language), 11, colour: Palette.QuietInk, kind: "axis-title");
        return _canvas.Foot(chart, centre + Radius + 56);
    }

    private string DrawMany()
    {
        var y = _canvas.Head(chart);
        y = _canvas.Paragraph(SvgSheet.Margin, y + 18, chart.AxisKey.In(language), Width - (2 * SvgSheet.Margin), 11.5, kind: "axis-key");
        y = _canvas.Paragraph(SvgSheet.Margin, y + 2, MeanWords(), Width - (2 * SvgSheet.Margin), 11, colour: Palette.QuietInk, kind: "axis-title");
        const int across = 4;
        var cell = (Width - (2 * SvgSheet.Margin)) / across;
        var mean = Enumerable.Range(0, chart.Axes.Count).Select(Mean).ToArray();
        for (var i = 0; i < _shown.Rows.Count; i++)
        {
            var x = SvgSheet.Margin + (cell * ((i % across) + 0.5));
            var top = y + (i / across * ((2 * SmallRadius) + 62));
            DrawSmall(_shown.Rows[i], mean, x, top, cell);
        }

        var rows = (_shown.Rows.Count + across - 1) / across;
        return _canvas.Foot(chart, y + (rows * ((2 * SmallRadius) + 62)) - 12);
    }

    private void DrawSmall(int series, double[] mean, double x, double top, double cell)
    {
        var name = chart.Series[series].Name.In(language);
        _canvas.Text(x, top + 12, TextWidth.ShortenName(name, cell - 8, 12, true), 12, Anchor.Middle, bold: true, kind: "series", full: name);
        var web = new SvgRadarWeb(_canvas, chart.Axes.Count, _rings, x, top + 34 + SmallRadius, SmallRadius);
        web.DrawRings(withNumbers: false);
        for (var axis = 0; axis < chart.Axes.Count; axis++)
        {
            var (px, py) = web.At(axis, 1, 9);
            _canvas.Text(px, py + 3.5, (axis + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), 9.5, Anchor.Middle, Palette.QuietInk, kind: "axis", full: chart.Axes[axis].In(language));
        }

        web.DrawOutline(mean, Palette.Axis, "3 2");
        web.DrawSeries(0, chart.Series[series].Values, Saying(series), fill: true);
    }

    private double DrawKey(double y)
    {
        var x = SvgSheet.Margin;
        for (var i = 0; i < chart.Series.Count; i++)
        {
            var full = chart.Series[i].Name.In(language);
            var text = TextWidth.ShortenName(full, 300, 12);
            if (x > SvgSheet.Margin && x + 34 + TextWidth.Of(text, 12) > Width - SvgSheet.Margin) (x, y) = (SvgSheet.Margin, y + 18);
            _canvas.Line(x, y + 10, x + 28, y + 10, Strokes.Colour(i), 2, "swatch", Strokes.Dash(i));
            _canvas.Marker(i, x + 14, y + 10, null, "swatch");
            _canvas.Text(x + 34, y + 14, text, 12, kind: "legend", full: full);
            x += 34 + TextWidth.Of(text, 12) + 20;
        }

        return y + 18;
    }

    /// <summary>Names stand outside the rim; those at the top and bottom are kept clear of their neighbours.</summary>
    private void DrawAxisName(SvgRadarWeb web, int axis)
    {
        var (x, y) = web.At(axis, 1, 14);
        var side = (x - (Width / 2)) / Radius;
        var anchor = Math.Abs(side) < 0.08 ? Anchor.Middle : side > 0 ? Anchor.Start : Anchor.End;
        var neighbour = (Radius + 14) * Math.Sin(2 * Math.PI / chart.Axes.Count);
        var room = anchor == Anchor.Middle ? Math.Clamp((2 * neighbour) - 12, 60, 240) : anchor == Anchor.Start ? Width - SvgSheet.Margin - x : x - SvgSheet.Margin;
        var full = chart.Axes[axis].In(language);
        var lines = TextWidth.Wrap(full, room, 12, 2).ToList();
        if (chart.Series.Count == 1) lines.Add(_number.Text(chart.Series[0].Values[axis]));
        var down = anchor != Anchor.Middle ? -(lines.Count - 1) * 7.5 : axis == 0 ? -(lines.Count - 1) * 15 : 0;
        for (var i = 0; i < lines.Count; i++)
        {
            var isValue = chart.Series.Count == 1 && i == lines.Count - 1;
            _canvas.Text(x, y + 4 + down + (i * 15), lines[i], 12, anchor, bold: isValue, kind: isValue ? "value" : "axis", full: isValue ? null : full);
        }
    }

    private string MeanWords() => Words.Append(chart.ScaleInWords, new BilingualText("Dashed grey: mean of all series.", "灰色虚线：全部系列的平均值。")).In(language);

    private double Mean(int axis)
    {
        var present = chart.Series.Select(one => one.Values[axis]).Where(value => !double.IsNaN(value)).ToList();
        return present.Count == 0 ? double.NaN : present.Average();
    }

    private Func<int, string> Saying(int series) => axis =>
        $"{chart.Series[series].Name.In(language)} · {chart.Axes[axis].In(language)}: {(double.IsNaN(chart.Series[series].Values[axis]) ? Words.NoValue.In(language) : _number.Text(chart.Series[series].Values[axis]))}";
}
