namespace ScoreNotebooks;

/// <summary>Draws the series of a <see cref="RadarChart"/> as dots on lines, one block of lines per axis.</summary>
internal sealed class SvgDotPlot(RadarChart chart, SvgCanvas canvas)
{
    private const double Line = 20;
    private readonly Language _language = canvas.Language;
    private readonly RowSelection _shown = chart.Shown();
    private readonly NiceScale _scale = chart.Rings;
    private readonly NumberText _number = NumberText.For(chart.Series.SelectMany(one => one.Values), chart.Scale.Decimals, canvas.Language);

    internal string Draw()
    {
        var y = canvas.Head(chart);
        var names = _shown.Rows.Select(row => chart.Series[row].Name.In(_language)).ToList();
        var left = SvgSheet.Margin + Math.Min(210, names.Max(name => TextWidth.Of(name, 12))) + 14;
        var right = canvas.Width - SvgSheet.Margin - 30;
        canvas.Text(right, y + 18, chart.Scale.TitleWithUnit(_language), 11, Anchor.End, Palette.QuietInk, kind: "axis-title");
        var top = y + 42;
        var block = (Line * _shown.Rows.Count) + 30;
        var bottom = top + (block * chart.Axes.Count);
        DrawAxis(left, right, top, bottom);
        for (var axis = 0; axis < chart.Axes.Count; axis++)
        {
            var start = top + (axis * block);
            canvas.Text(SvgSheet.Margin, start + 16, TextWidth.Truncate(chart.Axes[axis].In(_language), right - SvgSheet.Margin, 12, true), 12, bold: true, kind: "axis", full: chart.Axes[axis].In(_language), halo: "#FFFFFF");
            for (var i = 0; i < _shown.Rows.Count; i++) DrawRow(axis, _shown.Rows[i], names[i], left, right, start + 34 + (i * Line));
        }

        return canvas.Foot(chart, bottom + 14);
    }

    private void DrawAxis(double left, double right, double top, double bottom)
    {
        var text = _scale.TickText(_language);
        foreach (var tick in _scale.Ticks)
        {
            var x = left + ((right - left) * _scale.Fraction(tick));
            canvas.Line(x, top, x, bottom, Palette.Grid, kind: "grid");
            canvas.Text(x, top - 6, text.Text(tick), 11, Anchor.Middle, Palette.QuietInk, kind: "tick");
        }
    }

    private void DrawRow(int axis, int series, string name, double left, double right, double y)
    {
        var value = chart.Series[series].Values[axis];
        canvas.Text(left - 14, y + 4, TextWidth.ShortenName(name, left - 14 - SvgSheet.Margin, 12), 12, Anchor.End, kind: "series", full: name);
        canvas.Line(left, y, right, y, Palette.Grid, kind: "row");
        var saying = $"{name} · {chart.Axes[axis].In(_language)}: {(double.IsNaN(value) ? Words.NoValue.In(_language) : _number.Text(value))}";
        if (double.IsNaN(value))
        {
            canvas.Text(left + 5, y + 4, Words.Missing, 11, colour: Palette.QuietInk, kind: "missing", full: saying);
            return;
        }

        var x = left + ((right - left) * _scale.Fraction(value));
        canvas.Circle(x, y, 5, Palette.Up, "point", saying);
        var near = x > right - 40;
        canvas.Text(near ? x - 9 : x + 9, y + 4, _number.Text(value), 11, near ? Anchor.End : Anchor.Start, kind: "value", halo: "#FFFFFF");
    }
}
