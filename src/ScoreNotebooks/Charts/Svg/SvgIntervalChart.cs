namespace ScoreNotebooks;

/// <summary>Draws an <see cref="IntervalChart"/> as SVG.</summary>
internal sealed class SvgIntervalChart(IntervalChart chart, Language language)
{
    private const double NameWidth = 210;
    private readonly SvgCanvas _canvas = new(760, language);
    private readonly RowSelection _shown = chart.Shown();
    private readonly NumberText _number = chart.Number(language);
    private readonly NiceScale _scale = NiceScale.Around(chart.Rows.SelectMany(row => new[] { row.Value, row.Low, row.High }), chart.Values with { From = null, To = null }, includeZero: false);
    private double _left;
    private double _right;
    private double _line;

    internal string Draw()
    {
        if (chart.Rows.Count == 0) return _canvas.Nothing(chart);
        var names = _shown.Rows.Max(row => TextWidth.Of(chart.Rows[row].Name.In(language), 12));
        var numbers = _shown.Rows.Max(row => TextWidth.Of(Written(chart.Rows[row]), 11));
        _left = SvgSheet.Margin + Math.Min(names, NameWidth) + 14;
        _right = _canvas.Width - SvgSheet.Margin - numbers - 18;
        _line = _shown.Rows.Count > 25 ? 21 : 28;
        var top = DrawKey(_canvas.Head(chart)) + 34;
        var bottom = top + ((_shown.Rows.Count + (_shown.GapBefore < 0 ? 0 : 1)) * _line) + 4;
        DrawAxis(top, bottom);
        for (var i = 0; i < _shown.Rows.Count; i++)
            DrawRow(chart.Rows[_shown.Rows[i]], top + 2 + (_line * ((_shown.GapBefore >= 0 && i >= _shown.GapBefore ? i + 1 : i) + 0.5)));
        if (_shown.GapBefore >= 0)
            _canvas.Text(_left + 8, top + 6 + (_line * (_shown.GapBefore + 0.5)), Words.LeftOut(_shown.LeftOut).In(language), 11, colour: Palette.QuietInk, kind: "left-out", halo: "#FFFFFF");
        return _canvas.Foot(chart, bottom + 14);
    }

    private string Written(IntervalRow row) => $"{_number.Text(row.Value)} {IntervalChart.Brackets(row, _number)}".TrimEnd();

    private double At(double value) => _left + ((_right - _left) * _scale.Fraction(value));

    private double DrawKey(double y)
    {
        y += 16;
        var value = chart.Values.TitleWithUnit(language);
        _canvas.Circle(SvgSheet.Margin + 6, y - 4, 4.5, Palette.Up, "swatch");
        var room = (_canvas.Width - (2 * SvgSheet.Margin) - 80) / 2;
        var shown = TextWidth.Truncate(value, room, 11.5);
        _canvas.Text(SvgSheet.Margin + 16, y, shown, 11.5, kind: "axis-title", full: value);
        var x = SvgSheet.Margin + 16 + TextWidth.Of(shown, 11.5) + 20;
        DrawInterval(x, x + 30, y - 4);
        var interval = chart.Interval.In(language);
        _canvas.Text(x + 38, y, TextWidth.Truncate(interval, _canvas.Width - SvgSheet.Margin - x - 38, 11.5), 11.5, kind: "legend", full: interval);
        return y + 4;
    }

    private void DrawAxis(double top, double bottom)
    {
        var text = _scale.TickText(language);
        foreach (var tick in _scale.Ticks)
        {
            _canvas.Line(At(tick), top, At(tick), bottom, tick == 0 ? Palette.Axis : Palette.Grid, kind: "grid");
            _canvas.Text(At(tick), top - 6, text.Text(tick), 11, Anchor.Middle, Palette.QuietInk, kind: "tick");
            _canvas.Text(At(tick), bottom + 12, text.Text(tick), 11, Anchor.Middle, Palette.QuietInk, kind: "tick");
        }
    }

    private void DrawInterval(double from, double to, double y, string? title = null)
    {
        _canvas.Rect(from, y - 1.25, to - from, 2.5, Palette.QuietInk, title is null ? "swatch" : "interval", title);
        _canvas.Line(from, y - 5, from, y + 5, Palette.QuietInk, 1.5, "cap");
        _canvas.Line(to, y - 5, to, y + 5, Palette.QuietInk, 1.5, "cap");
    }

    private void DrawRow(IntervalRow row, double y)
    {
        var name = row.Name.In(language);
        var missing = double.IsNaN(row.Value);
        var saying = $"{name}: {(missing ? Words.NoValue.In(language) : Written(row))}";
        _canvas.Text(_left - 14, y + 4, TextWidth.ShortenName(name, NameWidth, 12), 12, Anchor.End, kind: "row", full: name);
        if (row.HasInterval) DrawInterval(At(row.Low), At(row.High), y, $"{name}: {chart.Interval.In(language)} {IntervalChart.Brackets(row, _number)}");
        if (!missing) _canvas.Circle(At(row.Value), y, 5, Palette.Up, "point", saying, "#FFFFFF");
        _canvas.Text(_canvas.Width - SvgSheet.Margin, y + 4, Written(row), 11, Anchor.End, missing ? Palette.QuietInk : Palette.Ink, kind: missing ? "missing" : "value");
    }
}
