namespace ScoreNotebooks;

/// <summary>Draws an <see cref="IntervalChart"/> as SVG.</summary>
internal sealed class SvgIntervalChart(IntervalChart chart, Language language)
{
    private const double NameWidth = 210;
    private readonly SvgCanvas _canvas = new(760, language);
    private readonly RowSelection _shown = chart.Shown();
    private readonly NumberText _number = chart.Number(language);
    private readonly NiceScale _scale = chart.Scale;
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
        var top = _canvas.Key([.. KeyEntries()], _canvas.Head(chart) + 2) + 32;
        var bottom = top + ((_shown.Rows.Count + (_shown.GapBefore < 0 ? 0 : 1)) * _line) + 4;
        DrawAxis(top, bottom);
        for (var i = 0; i < _shown.Rows.Count; i++)
            DrawRow(chart.Rows[_shown.Rows[i]], top + 2 + (_line * ((_shown.GapBefore >= 0 && i >= _shown.GapBefore ? i + 1 : i) + 0.5)));
        if (_shown.GapBefore >= 0)
            _canvas.Text(_left + 8, top + 6 + (_line * (_shown.GapBefore + 0.5)), Words.LeftOut(_shown.LeftOut).In(language), 11, colour: Palette.QuietInk, kind: "left-out", halo: "#FFFFFF");
        return _canvas.Foot(chart, bottom + 14);
    }

    private string Written(IntervalRow row) => IntervalChart.Written(row, _number);

    private double At(double value)
    {
        var share = _scale.Fraction(value);
        return _left + ((_right - _left) * (chart.IsReversed ? 1 - share : share));
    }

    private IEnumerable<SvgKeyEntry> KeyEntries()
    {
        var values = chart.Values.TitleWithUnit(language);
        if (chart.Rows.All(row => double.IsNaN(row.Value))) yield return new SvgKeyEntry(values, (_, _) => { }, SwatchWidth: 0);
        else yield return new SvgKeyEntry(values, (x, y) => _canvas.Circle(x + 6, y, 4.5, Palette.Up, "swatch"), SwatchWidth: 16);
        if (chart.Rows.Any(row => row.HasInterval)) yield return new SvgKeyEntry(chart.Interval.In(language), (x, y) => DrawInterval(x, x + 28, y));
        if (chart.HasMarks) yield return new SvgKeyEntry(chart.MarkName.In(language), (x, y) => DrawDiamond(x + 7, y, null), SwatchWidth: 20);
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
        _canvas.Rect(Math.Min(from, to), y - 1.25, Math.Abs(to - from), 2.5, Palette.QuietInk, title is null ? "swatch" : "interval", title);
        _canvas.Line(from, y - 5, from, y + 5, Palette.QuietInk, 1.5, "cap");
        _canvas.Line(to, y - 5, to, y + 5, Palette.QuietInk, 1.5, "cap");
    }

    private void DrawDiamond(double x, double y, string? title) =>
        _canvas.Path($"M{SvgCanvas.N(x)} {SvgCanvas.N(y - 7)}l7 7l-7 7l-7-7z", "#FFFFFF", title is null ? "swatch" : "diamond", Palette.Ink, 1.5, title: title);

    private void DrawRow(IntervalRow row, double y)
    {
        var name = row.Name.In(language);
        var saying = $"{name}: {(row.IsMissing ? Words.NoValue.In(language) : Written(row))}";
        _canvas.Text(_left - 14, y + 4, TextWidth.ShortenName(name, NameWidth, 12), 12, Anchor.End, kind: "row", full: name);
        if (row.HasInterval) DrawInterval(At(row.Low), At(row.High), y, $"{name}: {chart.Interval.In(language)} {IntervalChart.Brackets(row, _number)}");
        if (!double.IsNaN(row.Mark)) DrawDiamond(At(row.Mark), y, $"{name}: {chart.MarkName.In(language)} {_number.Text(row.Mark)}");
        if (!double.IsNaN(row.Value)) _canvas.Circle(At(row.Value), y, double.IsNaN(row.Mark) ? 5 : 4, Palette.Up, "point", saying, "#FFFFFF");
        _canvas.Text(_canvas.Width - SvgSheet.Margin, y + 4, Written(row), 11, Anchor.End, row.IsMissing ? Palette.QuietInk : Palette.Ink, kind: row.IsMissing ? "missing" : "value");
    }
}
