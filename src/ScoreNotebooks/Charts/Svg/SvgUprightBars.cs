namespace ScoreNotebooks;

/// <summary>Draws upright bars, categories from left to right.</summary>
internal sealed class SvgUprightBars
{
    private const double Height = 280;
    private readonly BarPlan _plan;
    private readonly SvgCanvas _canvas;
    private readonly double _left;
    private readonly double _right;
    private readonly double _band;
    private readonly double _thickness;
    private double _top;

    internal SvgUprightBars(BarPlan plan, SvgCanvas canvas)
    {
        _plan = plan;
        _canvas = canvas;
        var ticks = plan.Scale.TickText(plan.Language);
        _left = SvgSheet.Margin + plan.Scale.Ticks.Max(tick => TextWidth.Of(ticks.Text(tick), 11)) + 8;
        _right = canvas.Width - SvgSheet.Margin - (LabelsSeriesAtTheSide ? SideWidth : 0);
        _band = (_right - _left) / plan.Shown.Rows.Count;
        var beside = plan.Stacked ? 1 : plan.Chart.Series.Count;
        _thickness = Math.Min(plan.Stacked || beside == 1 ? 64 : 46, _band * 0.8 / beside);
    }

    private bool LabelsSeriesAtTheSide =>
        _plan.Stacked && _plan.Chart.Series.Count is > 1 and <= 14 && _plan.Bars(_plan.Shown.Rows[^1]).All(bar => bar.IsMissing || Math.Abs(bar.To - bar.From) > 0)
        && _plan.Bars(_plan.Shown.Rows[^1]).All(bar => !bar.IsMissing);

    private double SideWidth =>
        Math.Min(190, _plan.Chart.Series.Max(one => TextWidth.Of(one.Name.In(_plan.Language), 12))) + 28;

    internal string Draw()
    {
        var y = _canvas.Head(_plan.Chart);
        y = _canvas.BarKey(_plan, y, withSeries: _plan.Chart.Series.Count > 1 && !LabelsSeriesAtTheSide);
        _canvas.Text(SvgSheet.Margin, y + 20, _plan.Chart.Values.TitleWithUnit(_plan.Language), 11, colour: Palette.QuietInk, kind: "axis-title");
        _top = y + 20 + 24;
        DrawAxis();
        for (var slot = 0; slot < _plan.Shown.Rows.Count; slot++) DrawCategory(slot, _plan.Shown.Rows[slot]);
        _canvas.Line(_left, At(0), _right, At(0), Palette.Axis, 1.2, "zero");
        var below = _top + Height + 18;
        for (var slot = 0; slot < _plan.Shown.Rows.Count; slot++)
            below = Math.Max(below, _canvas.Paragraph(
                Middle(slot), _top + Height + 18, _plan.Category(_plan.Shown.Rows[slot]), _band - 6, 12, Anchor.Middle, most: 3, kind: "category"));
        if (LabelsSeriesAtTheSide) DrawSeriesNames();
        return _canvas.Foot(_plan.Chart, below - 8);
    }

    private double At(double value) => _top + (Height * (1 - _plan.Scale.Fraction(value)));

    private double Middle(int slot) => _left + (_band * (slot + 0.5));

    private void DrawAxis()
    {
        var text = _plan.Scale.TickText(_plan.Language);
        foreach (var tick in _plan.Scale.Ticks)
        {
            _canvas.Line(_left, At(tick), _right, At(tick), Palette.Grid, kind: "grid");
            _canvas.Text(_left - 6, At(tick) + 4, text.Text(tick), 11, Anchor.End, Palette.QuietInk, kind: "tick");
        }
    }

    private void DrawCategory(int slot, int category)
    {
        var bars = _plan.Bars(category).ToList();
        var start = Middle(slot) - (_thickness * (_plan.Stacked ? 1 : bars.Count) / 2);
        foreach (var bar in bars)
        {
            var x = _plan.Stacked ? start : start + (bar.Series * _thickness);
            if (bar.IsMissing)
            {
                if (!_plan.Stacked) _canvas.Text(x + (_thickness / 2), At(0) - 4, Words.Missing, 11, Anchor.Middle, Palette.QuietInk, kind: "missing", full: _plan.Saying(category, bar));
                continue;
            }

            var gap = _plan.Stacked || _thickness < 6 ? 0 : 1;
            var (high, low) = (At(Math.Max(bar.From, bar.To)), At(Math.Min(bar.From, bar.To)));
            _canvas.Rect(x + gap, high, _thickness - (2 * gap), low - high, _canvas.Fill(_plan.Shade(bar.Series)), "bar", _plan.Saying(category, bar), _plan.Stacked ? "#FFFFFF" : null);
            if (bar.HasInterval) _canvas.Whisker(x + (_thickness / 2), At(bar.Low), x + (_thickness / 2), At(bar.High), Math.Min(5, _thickness / 4));
            DrawValue(bar, x + (_thickness / 2), high, low);
        }

        if (_plan.Stacked) DrawTotal(slot, category, bars);
    }

    private void DrawValue(Bar bar, double middle, double high, double low)
    {
        if (!_plan.Chart.ShowValues || !ValuesFit) return;
        var text = _plan.Number.Text(bar.Value);
        if (!_plan.Stacked)
        {
            _canvas.Text(middle, At(bar.Outermost) + (bar.Value < 0 ? 12 : -4), text, 10.5, Anchor.Middle, kind: "value");
            return;
        }

        if (low - high < 13) return;
        var shade = _plan.Shade(bar.Series);
        _canvas.TextOn(shade, middle, ((high + low) / 2) + 4, text);
    }

    /// <summary>Either every bar carries its number or none does: some with and some without would look like a statement.</summary>
    private bool ValuesFit => _plan.Shown.Rows.SelectMany(_plan.Bars).All(bar => TextWidth.Of(_plan.Number.Text(bar.Value), 10.5) <= _thickness + (_plan.Stacked ? -4 : 2));

    private void DrawTotal(int slot, int category, List<Bar> bars)
    {
        var total = _plan.Chart.Total(category);
        var end = At(bars.Max(bar => Math.Max(bar.From, bar.To)));
        var absent = bars.Where(bar => bar.IsMissing).ToList();
        var dashes = string.Join(' ', absent.Select(_ => Words.Missing));
        if (absent.Count > 0)
            _canvas.Text(Middle(slot), end - (_plan.ShowsTotals && !double.IsNaN(total) ? 20 : 5), dashes, 11, Anchor.Middle, Palette.QuietInk, kind: "missing", full: string.Join("; ", absent.Select(bar => _plan.Saying(category, bar))));
        if (!_plan.ShowsTotals || double.IsNaN(total)) return;
        var text = _plan.Number.Text(total);
        var saying = $"{_plan.Category(category)} · {Words.Total.In(_plan.Language)}: {text}";
        if (!bars.Any(bar => bar.Value < 0))
        {
            _canvas.Text(Middle(slot), end - 5, text, 12, Anchor.Middle, bold: true, kind: "total", full: saying);
            return;
        }

        var reach = (_thickness / 2) + 4;
        _canvas.Line(Middle(slot) - reach, At(total), Middle(slot) + reach, At(total), Palette.Ink, 2.5, "total-mark");
        if (reach + 3 + TextWidth.Of(text, 12, true) <= _band / 2)
            _canvas.Text(Middle(slot) + reach + 3, At(total) + 4, text, 12, bold: true, kind: "total", full: saying, halo: "#FFFFFF");
        else
            _canvas.Text(Middle(slot), end - 5, text, 12, Anchor.Middle, bold: true, kind: "total", full: saying);
    }

    /// <summary>Names each series beside its segment of the last bar, moved apart where segments are thin.</summary>
    private void DrawSeriesNames()
    {
        var slot = _plan.Shown.Rows.Count - 1;
        var bars = _plan.Bars(_plan.Shown.Rows[slot]).ToList();
        var wanted = bars.Select(bar => (At(bar.From) + At(bar.To)) / 2).ToArray();
        var placed = Spreading.Apart(wanted, 15, _top - 6, _top + Height + 6);
        var edge = Middle(slot) + (_thickness / 2);
        for (var i = 0; i < bars.Count; i++)
        {
            var name = _plan.Series(bars[i].Series);
            _canvas.Path($"M{SvgCanvas.N(edge + 2)} {SvgCanvas.N(wanted[i])}L{SvgCanvas.N(_right + 2)} {SvgCanvas.N(placed[i])}h6", "none", "leader", Palette.Axis, 0.8);
            _canvas.Rect(_right + 10, placed[i] - 5, 10, 10, _canvas.Fill(_plan.Shade(bars[i].Series)), "swatch", stroke: Palette.QuietInk);
            _canvas.Text(_right + 25, placed[i] + 4, TextWidth.ShortenName(name, SideWidth - 28, 12), 12, kind: "legend", full: name);
        }
    }
}
