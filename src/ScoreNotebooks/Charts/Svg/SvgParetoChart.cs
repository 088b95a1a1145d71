namespace ScoreNotebooks;

/// <summary>Draws a <see cref="ParetoChart"/> as SVG: lying bars, and the line of the shares from the top down.</summary>
internal sealed class SvgParetoChart(ParetoChart chart, Language language)
{
    private const double NameWidth = 190;
    private const double Line = 26;
    private const string LineColour = "#D55E00";
    private static readonly Shade Sure = Palette.Of(0);
    private static readonly Shade Unsure = new("#9CC4E0", Texture.Rising, Palette.Ink);

    private readonly SvgCanvas _canvas = new(760, language);
    private readonly NiceScale _scale = chart.Scale;
    private readonly NumberText _number = chart.Number(language);
    private double _left;
    private double _right;

    internal string Draw()
    {
        if (chart.Rows.Count == 0) return _canvas.Nothing(chart);
        _left = SvgSheet.Margin + Math.Min(NameWidth, chart.Shown.Max(row => TextWidth.Of(row.Name.In(language), 12))) + 14;
        _right = _canvas.Width - SvgSheet.Margin - 62;
        var top = _canvas.Key([.. KeyEntries()], _canvas.Head(chart) + 2) + 36;
        var bottom = top + (Line * chart.Shown.Count) + 6;
        DrawAxis(top, bottom);
        for (var i = 0; i < chart.Shown.Count; i++) DrawBar(chart.Shown[i], top + 3 + (Line * (i + 0.5)));
        DrawShares(top);
        return _canvas.Foot(chart, bottom + 14);
    }

    private double At(double value) => _left + ((_right - _left) * _scale.Fraction(value));

    private IEnumerable<SvgKeyEntry> KeyEntries()
    {
        yield return new SvgKeyEntry(chart.Values.TitleWithUnit(language), (x, y) => _canvas.Rect(x, y - 5, 14, 10, Sure.Colour, "swatch"), 20);
        if (chart.Rows.Any(row => row.IsUncertain))
            yield return new SvgKeyEntry(chart.Uncertain.In(language), (x, y) => _canvas.Rect(x, y - 5, 14, 10, _canvas.Fill(Unsure), "swatch"), 20);
        yield return new SvgKeyEntry(language == Language.Chinese ? $"{chart.Share.Chinese}（0–100%）" : $"{chart.Share.English} (0–100%)", (x, y) =>
        {
            _canvas.Line(x, y, x + 26, y, LineColour, 1.8, "swatch");
            _canvas.Circle(x + 13, y, 3.5, LineColour, "swatch");
        });
    }

    private void DrawAxis(double top, double bottom)
    {
        var text = _scale.TickText(language);
        foreach (var tick in _scale.Ticks)
        {
            _canvas.Line(At(tick), top, At(tick), bottom, tick == 0 ? Palette.Axis : Palette.Grid, kind: "grid");
            _canvas.Text(At(tick), bottom + 14, text.Text(tick), 11, Anchor.Middle, Palette.QuietInk, kind: "tick");
        }

        foreach (var share in new[] { 0, 0.5, 1 })
            _canvas.Text(_left + ((_right - _left) * share), top - 7, ParetoChart.Percent(share), 11, Anchor.Middle, LineColour, kind: "share-tick");
        _canvas.Line(_left, top, _right, top, LineColour, 0.8, "frame");
    }

    private void DrawBar(ParetoRow row, double y)
    {
        var name = row.Name.In(language);
        _canvas.Text(_left - 10, y + 4, TextWidth.ShortenName(name, NameWidth, 12), 12, Anchor.End, kind: "row", full: name);
        var (end, value) = (At(row.Value), _number.Text(row.Value));
        _canvas.Rect(_left, y - 9, end - _left, 18, row.IsUncertain ? _canvas.Fill(Unsure) : Sure.Colour, "bar", $"{name}: {value}{(row.IsUncertain ? " · " + chart.Uncertain.In(language) : "")}");
        _canvas.Text(_canvas.Width - SvgSheet.Margin, y + 4, value, 11, Anchor.End, kind: "value");
    }

    private void DrawShares(double top)
    {
        var shares = chart.Shares;
        if (double.IsNaN(shares[0])) return;
        var points = Enumerable.Range(0, chart.Shown.Count).Select(i => (X: _left + ((_right - _left) * shares[i]), Y: top + 3 + (Line * (i + 0.5)))).ToList();
        _canvas.Path("M" + string.Join("L", points.Select(point => $"{SvgCanvas.N(point.X)} {SvgCanvas.N(point.Y)}")), "none", "share-line", LineColour, 1.8);
        for (var i = 0; i < points.Count; i++)
        {
            _canvas.Circle(points[i].X, points[i].Y, 3.5, LineColour, "share", $"{chart.Shown[i].Name.In(language)}: {chart.Share.In(language)} {ParetoChart.Percent(shares[i])}", "#FFFFFF");
            if (i < 6 || i == points.Count - 1) DrawShareName(points[i].X + 7, points[i].Y - 2, ParetoChart.Percent(shares[i]));
        }
    }

    /// <summary>The number stands on a white patch, since it may lie on a bar.</summary>
    private void DrawShareName(double x, double baseline, string text)
    {
        _canvas.Rect(x - 2, baseline - 10, TextWidth.Of(text, 11) + 4, 13, "#FFFFFF", "patch");
        _canvas.Text(x, baseline, text, 11, kind: "share-name");
    }
}
