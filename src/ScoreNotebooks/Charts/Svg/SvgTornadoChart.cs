namespace ScoreNotebooks;

/// <summary>Draws a <see cref="TornadoChart"/> as SVG, one line per input from top to bottom.</summary>
internal sealed class SvgTornadoChart
{
    private const double NameWidth = 190;
    private readonly TornadoPlan _plan;
    private readonly SvgCanvas _canvas;
    private readonly double _left;
    private readonly double _right;
    private readonly double _line;
    private readonly double _unit;
    private readonly double _centre;
    private double _top;

    internal SvgTornadoChart(TornadoChart chart, Language language)
    {
        _plan = new TornadoPlan(chart, language);
        _canvas = new SvgCanvas(760, language);
        var names = chart.ShownRows.Select(row => TextWidth.Of(row.Name.In(language), 12)).DefaultIfEmpty(0).Max();
        _left = SvgSheet.Margin + Math.Min(names, NameWidth) + 14;
        _right = _canvas.Width - SvgSheet.Margin;
        _line = _plan.HasSplitRows ? 36 : 28;
        (_unit, _centre) = _plan.Fit(_left, _right, beside: 6);
    }

    internal string Draw()
    {
        if (_plan.Chart.Rows.Count == 0) return _canvas.Nothing(_plan.Chart);
        var y = _canvas.Key([.. KeyEntries()], _canvas.Head(_plan.Chart));
        var values = _plan.Chart.Values.TitleWithUnit(_plan.Language);
        _canvas.Text(_right, y + 18, TextWidth.Truncate(values, _right - SvgSheet.Margin, 11), 11, Anchor.End, Palette.QuietInk, kind: "axis-title", full: values);
        _top = y + 58;
        var rows = _plan.Chart.ShownRows;
        var bottom = _top + (rows.Count * _line) + 6;
        DrawAxis(bottom);
        for (var i = 0; i < rows.Count; i++) DrawName(rows[i].Name.In(_plan.Language), Middle(i));
        foreach (var bar in _plan.Bars) DrawBar(bar);
        _canvas.Line(_centre, _top - 4, _centre, bottom, Palette.Ink, 1.5, "centre");
        return _canvas.Foot(_plan.Chart, bottom + 14);
    }

    private IEnumerable<SvgKeyEntry> KeyEntries()
    {
        if (_plan.Bars.Any(bar => bar.Result < _plan.Chart.Centre)) yield return Entry(TornadoPlan.Lowers, false);
        if (_plan.Bars.Any(bar => bar.Result > _plan.Chart.Centre)) yield return Entry(TornadoPlan.Raises, true);
    }

    private double At(double value) => _centre + ((value - _plan.Chart.Centre) * _unit);

    private double Middle(int row) => _top + 3 + (_line * (row + 0.5));

    private SvgKeyEntry Entry(BilingualText words, bool raises) => new(words.In(_plan.Language), (x, y) =>
        _canvas.Rect(x, y - 6, 28, 12, Fill(raises), "swatch", stroke: Palette.QuietInk));

    private string Fill(bool raises) =>
        _canvas.Fill(raises ? new Shade(Palette.Up, Texture.Solid, Palette.Ink) : new Shade(Palette.Down, Texture.Rising, Palette.Ink));

    private void DrawAxis(double bottom)
    {
        var chart = _plan.Chart;
        var results = _plan.Bars.Select(bar => bar.Result).Append(chart.Centre).ToList();
        var scale = NiceScale.Around(results, chart.Values with { From = null, To = null }, includeZero: false, about: 4);
        var text = scale.TickText(_plan.Language);
        foreach (var tick in scale.Ticks.Where(tick => At(tick) > _left && At(tick) < _right))
        {
            var half = TextWidth.Of(text.Text(tick), 11) / 2;
            if (At(tick) - half < _left || At(tick) + half > _right) continue;
            _canvas.Line(At(tick), _top, At(tick), bottom, Palette.Grid, kind: "grid");
            _canvas.Text(At(tick), _top - 6, text.Text(tick), 11, Anchor.Middle, Palette.QuietInk, kind: "tick");
            _canvas.Text(At(tick), bottom + 12, text.Text(tick), 11, Anchor.Middle, Palette.QuietInk, kind: "tick");
        }

        var result = " " + _plan.Number.Text(chart.Centre);
        var centre = TextWidth.ShortenName(chart.CentreLabel.In(_plan.Language), _right - SvgSheet.Margin - TextWidth.Of(result, 12, true), 12, true) + result;
        var width = TextWidth.Of(centre, 12, true);
        _canvas.Text(Math.Clamp(_centre, SvgSheet.Margin + (width / 2), _right - (width / 2)), _top - 22, centre, 12, Anchor.Middle, bold: true, kind: "centre-label", full: chart.CentreLabel.In(_plan.Language) + result);
    }

    private void DrawBar(TornadoBar bar)
    {
        var thickness = bar.Half == 0 ? 18.0 : 13.0;
        var y = Middle(bar.Row) + (bar.Half * 7.5);
        var end = bar.IsMissing ? _centre : At(bar.Result);
        if (!bar.IsMissing)
            _canvas.Rect(Math.Min(end, _centre), y - (thickness / 2), Math.Abs(end - _centre), thickness, Fill(bar.Result > _plan.Chart.Centre), bar.Result > _plan.Chart.Centre ? "up" : "down", bar.Saying);
        _canvas.Text(end + (bar.PointsRight ? 5 : -5), y + 4, _plan.Shown(bar), TornadoPlan.LabelSize, bar.PointsRight ? Anchor.Start : Anchor.End, bar.IsMissing ? Palette.QuietInk : Palette.Ink, kind: bar.IsMissing ? "missing" : "value", full: $"{bar.Setting} → {bar.Outcome}", halo: "#FFFFFF");
    }

    private void DrawName(string name, double y)
    {
        var lines = TextWidth.Wrap(name, NameWidth, 12, 2);
        for (var i = 0; i < lines.Count; i++)
            _canvas.Text(_left - 14, y + 4 + ((i - ((lines.Count - 1) / 2.0)) * 13), lines[i], 12, Anchor.End, kind: "row", full: name);
    }
}
