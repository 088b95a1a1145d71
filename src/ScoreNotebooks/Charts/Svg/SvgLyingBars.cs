namespace ScoreNotebooks;

/// <summary>Draws lying bars, categories from top to bottom.</summary>
internal sealed class SvgLyingBars
{
    private const double NameWidth = 210;
    private readonly BarPlan _plan;
    private readonly SvgCanvas _canvas;
    private readonly double _left;
    private readonly double _right;
    private readonly double _thickness;
    private readonly double _band;
    private double _top;

    internal SvgLyingBars(BarPlan plan, SvgCanvas canvas)
    {
        _plan = plan;
        _canvas = canvas;
        var names = plan.Shown.Rows.Max(row => TextWidth.Of(plan.Category(row), 12));
        var numbers = plan.Shown.Rows.SelectMany(Written).DefaultIfEmpty("").Max(text => TextWidth.Of(text, plan.Stacked ? 12 : 10.5, plan.Stacked));
        var negative = plan.Scale.From < 0 && !plan.Stacked ? numbers + 6 : 0;
        _left = SvgSheet.Margin + Math.Min(names, NameWidth) + 10 + negative;
        _right = canvas.Width - SvgSheet.Margin - Math.Max(20, numbers + 10);
        var beside = plan.Stacked ? 1 : plan.Chart.Series.Count;
        _thickness = beside == 1 ? 18 : beside <= 4 ? 14 : 12;
        _band = Math.Max((_thickness * beside) + (beside == 1 ? 8 : 12), names > NameWidth ? 32 : 0);
    }

    internal string Draw()
    {
        var y = _canvas.Head(_plan.Chart);
        y = _canvas.BarKey(_plan, y, withSeries: _plan.Chart.Series.Count > 1 && !NamesAtBars);
        _canvas.Text(_right, y + 18, _plan.Chart.Values.TitleWithUnit(_plan.Language), 11, Anchor.End, Palette.QuietInk, kind: "axis-title");
        _top = y + 42;
        var slots = _plan.Shown.Rows.Count + (_plan.Shown.GapBefore < 0 ? 0 : 1);
        var bottom = _top + (slots * _band) + 4;
        DrawAxis(bottom);
        for (var i = 0; i < _plan.Shown.Rows.Count; i++) DrawCategory(Slot(i), _plan.Shown.Rows[i]);
        if (_plan.Shown.GapBefore >= 0)
            _canvas.Text(_left + 8, _top + (_band * (_plan.Shown.GapBefore + 0.5)) + 4, Words.LeftOut(_plan.Shown.LeftOut).In(_plan.Language), 11, colour: Palette.QuietInk, kind: "left-out", halo: "#FFFFFF");
        _canvas.Line(At(0), _top, At(0), bottom, Palette.Axis, 1.2, "zero");
        return _canvas.Foot(_plan.Chart, bottom + 16);
    }

    /// <summary>More series than a reader keeps in mind are named at every bar instead of in a legend.</summary>
    private bool NamesAtBars => !_plan.Stacked && _plan.Chart.Series.Count > 4;

    private string AtBar(Bar bar)
    {
        var value = _plan.Chart.ShowValues || bar.IsMissing ? _plan.Number.Text(bar.Value) : "";
        return NamesAtBars ? $"{value} {TextWidth.ShortenName(_plan.Series(bar.Series), 150, 10.5)}".Trim() : value;
    }

    private IEnumerable<string> Written(int row) => _plan.ShowsTotals
        ? [_plan.Number.Text(_plan.Chart.Total(row)) + Absent(_plan.Bars(row).Count(bar => bar.IsMissing))]
        : _plan.Stacked ? [Absent(_plan.Bars(row).Count(bar => bar.IsMissing))] : _plan.Bars(row).Select(AtBar);

    private static string Absent(int count) => string.Concat(Enumerable.Repeat(" " + Words.Missing, count));

    private int Slot(int shown) => _plan.Shown.GapBefore >= 0 && shown >= _plan.Shown.GapBefore ? shown + 1 : shown;

    private double At(double value) => _left + ((_right - _left) * _plan.Scale.Fraction(value));

    private void DrawAxis(double bottom)
    {
        var text = _plan.Scale.TickText(_plan.Language);
        foreach (var tick in _plan.Scale.Ticks)
        {
            _canvas.Line(At(tick), _top, At(tick), bottom, Palette.Grid, kind: "grid");
            foreach (var baseline in new[] { _top - 6, bottom + 14 })
                _canvas.Text(At(tick), baseline, text.Text(tick), 11, Anchor.Middle, Palette.QuietInk, kind: "tick");
        }
    }

    private void DrawCategory(int slot, int category)
    {
        var middle = _top + 2 + (_band * (slot + 0.5));
        DrawName(category, middle);
        var bars = _plan.Bars(category).ToList();
        var start = middle - (_thickness * (_plan.Stacked ? 1 : bars.Count) / 2);
        foreach (var bar in bars)
        {
            var y = _plan.Stacked ? start : start + (bar.Series * _thickness);
            if (bar.IsMissing)
            {
                if (!_plan.Stacked) _canvas.Text(At(0) + 5, y + (_thickness / 2) + 4, AtBar(bar), 11, colour: Palette.QuietInk, kind: "missing", full: _plan.Saying(category, bar));
                continue;
            }

            var gap = _plan.Stacked ? 0 : 0.75;
            var (low, high) = (At(Math.Min(bar.From, bar.To)), At(Math.Max(bar.From, bar.To)));
            _canvas.Rect(low, y + gap, high - low, _thickness - (2 * gap), _canvas.Fill(_plan.Shade(bar.Series)), "bar", _plan.Saying(category, bar), _plan.Stacked ? "#FFFFFF" : null);
            if (bar.HasInterval) _canvas.Whisker(At(bar.Low), y + (_thickness / 2), At(bar.High), y + (_thickness / 2), Math.Min(4, _thickness / 4));
            DrawValue(bar, y + (_thickness / 2) + 4, low, high);
        }

        if (_plan.Stacked) DrawTotal(category, middle, bars);
    }

    private void DrawName(int category, double middle)
    {
        var full = _plan.Category(category);
        var lines = TextWidth.Wrap(full, NameWidth, 12, 2);
        var x = _left - 10 - (_plan.Scale.From < 0 && !_plan.Stacked ? _left - 20 - SvgSheet.Margin - Math.Min(_plan.Shown.Rows.Max(row => TextWidth.Of(_plan.Category(row), 12)), NameWidth) : 0);
        for (var i = 0; i < lines.Count; i++)
            _canvas.Text(x, middle + 4 + ((i - ((lines.Count - 1) / 2.0)) * 14), lines[i], 12, Anchor.End, kind: "category", full: full);
    }

    private void DrawValue(Bar bar, double baseline, double low, double high)
    {
        if (!_plan.Stacked)
        {
            _canvas.Text(At(bar.Outermost) + (bar.Value < 0 ? -4 : 4), baseline, AtBar(bar), 10.5, bar.Value < 0 ? Anchor.End : Anchor.Start, kind: "value");
            return;
        }

        var text = _plan.Number.Text(bar.Value);
        if (!_plan.Chart.ShowValues || high - low < TextWidth.Of(text, 10.5) + 6) return;
        var shade = _plan.Shade(bar.Series);
        _canvas.TextOn(shade, (low + high) / 2, baseline, text);
    }

    private void DrawTotal(int category, double middle, List<Bar> bars)
    {
        var total = _plan.Chart.Total(category);
        var end = At(bars.Max(bar => Math.Max(bar.From, bar.To))) + 6;
        if (_plan.ShowsTotals && !double.IsNaN(total))
        {
            if (bars.Any(bar => bar.Value < 0))
                _canvas.Line(At(total), middle - (_thickness / 2) - 3, At(total), middle + (_thickness / 2) + 3, Palette.Ink, 2.5, "total-mark");
            var text = _plan.Number.Text(total);
            _canvas.Text(end, middle + 4, text, 12, bold: true, kind: "total", full: $"{_plan.Category(category)} · {Words.Total.In(_plan.Language)}: {text}");
            end += TextWidth.Of(text, 12, true) + 4;
        }

        var absent = bars.Where(bar => bar.IsMissing).ToList();
        if (absent.Count > 0)
            _canvas.Text(end, middle + 4, Absent(absent.Count).TrimStart(), 11, colour: Palette.QuietInk, kind: "missing", full: string.Join("; ", absent.Select(bar => _plan.Saying(category, bar))));
    }
}
