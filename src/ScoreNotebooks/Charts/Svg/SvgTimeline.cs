namespace ScoreNotebooks;

/// <summary>Draws a <see cref="TimelineChart"/> as SVG.</summary>
internal sealed class SvgTimeline(TimelineChart chart, Language language)
{
    private const double NameWidth = 110;
    private const double Lane = 46;
    private readonly SvgCanvas _canvas = new(760, language);
    private readonly DateScale _scale = chart.Scale;
    private double _left;
    private double _right;

    internal string Draw()
    {
        if (!chart.Days.Any()) return _canvas.Nothing(chart);
        _left = SvgSheet.Margin + Math.Min(NameWidth, chart.Lanes.Max(lane => TextWidth.Of(lane.Name.In(language), 12))) + 16;
        _right = _canvas.Width - SvgSheet.Margin - 14;
        var top = _canvas.Key([.. chart.StatesInKey.Select(KeyEntry)], _canvas.Head(chart) + 2) + 34;
        var bottom = top + (Lane * chart.Lanes.Count);
        DrawAxis(top, bottom);
        if (chart.Today is { } today) DrawToday(At(today.DayNumber), top, bottom);
        for (var i = 0; i < chart.Lanes.Count; i++) DrawLane(chart.Lanes[i], top + (Lane * i), i);
        return _canvas.Foot(chart, bottom + 22);
    }

    private double At(double day) => _left + ((_right - _left) * _scale.Fraction(Math.Clamp(day, _scale.From, _scale.To)));

    private SvgKeyEntry KeyEntry(TimelineState state) => new(chart.StateNames[state].In(language), (x, y) => DrawSymbol(x + 6, y, state, null), 18);

    private void DrawAxis(double top, double bottom)
    {
        var text = _scale.TickText(language);
        var taken = double.NegativeInfinity;
        foreach (var tick in _scale.Ticks)
        {
            _canvas.Line(At(tick), top, At(tick), bottom, Palette.Grid, kind: "grid");
            var half = TextWidth.Of(text.Text(tick), 11) / 2;
            if (At(tick) - half < taken + 6 || At(tick) + half > _canvas.Width) continue;
            _canvas.Text(At(tick), bottom + 16, text.Text(tick), 11, Anchor.Middle, Palette.QuietInk, kind: "tick");
            taken = At(tick) + half;
        }

        _canvas.Line(_left, bottom, _right, bottom, Palette.Axis, kind: "frame");
    }

    private void DrawLane(TimelineLane lane, double top, int place)
    {
        var y = top + 28;
        if (place > 0) _canvas.Line(_left, top, _right, top, Palette.Grid, kind: "row");
        var name = lane.Name.In(language);
        _canvas.Text(_left - 14, y + 4, TextWidth.ShortenName(name, NameWidth, 12), 12, Anchor.End, kind: "row", full: name);
        for (var i = 0; i < lane.Spans.Count; i++) DrawSpan(lane.Spans[i], y, i);
        foreach (var mark in lane.Marks) DrawSymbol(At(mark.Day.DayNumber), y, mark.State, chart.Saying(mark, language));
        DrawNames(lane.Marks, y - 11);
    }

    private void DrawSpan(TimelineSpan span, double y, int place)
    {
        var (from, to) = (At(span.From.DayNumber), At(span.To.DayNumber + 1));
        var name = span.Name.In(language);
        var shade = place % 2 == 0 ? "#DCEAF5" : "#F3EBDA";
        _canvas.Rect(from, y - 12, to - from, 24, shade, "span", $"{name}: {span.From:yyyy-MM-dd} – {span.To:yyyy-MM-dd}", "#FFFFFF");
        if (TextWidth.Of(name, 11) <= to - from - 6) _canvas.Text((from + to) / 2, y + 4, name, 11, Anchor.Middle, kind: "span-name");
        else if (place == 0) _canvas.Text(from, y - 16, TextWidth.Truncate(name, (_right - from) / 3, 10.5), 10.5, colour: Palette.QuietInk, kind: "span-name", full: name, halo: "#FFFFFF");
    }

    /// <summary>Names stand above their dates, as far as they do not touch; the last ones first, since those are to come.</summary>
    private void DrawNames(IReadOnlyList<TimelineMark> marks, double baseline)
    {
        var taken = double.PositiveInfinity;
        foreach (var mark in marks.Reverse())
        {
            var name = mark.Name.In(language);
            var width = TextWidth.Of(name, 10.5);
            var middle = Math.Min(At(mark.Day.DayNumber), _canvas.Width - 6 - (width / 2));
            if (width == 0 || middle + (width / 2) > taken - 4) continue;
            _canvas.Text(middle, baseline, name, 10.5, Anchor.Middle, mark.State == TimelineState.Bad ? Palette.Down : Palette.Ink, kind: "mark-name", full: chart.Saying(mark, language), halo: "#FFFFFF");
            taken = middle - (width / 2);
        }
    }

    private void DrawSymbol(double x, double y, TimelineState state, string? title)
    {
        var kind = title is null ? "swatch" : "mark";
        if (state == TimelineState.Bad)
            _canvas.Path($"M{SvgCanvas.N(x - 4.5)} {SvgCanvas.N(y - 4.5)}l9 9m0 -9l-9 9", "none", kind, Palette.Down, 2.6, title: title);
        else if (state == TimelineState.None)
            _canvas.Path($"M{SvgCanvas.N(x - 3)} {SvgCanvas.N(y)}h6", "none", kind, Palette.Axis, 2, title: title);
        else
            _canvas.Circle(x, y, 4.5, state == TimelineState.Good ? Palette.Up : "#FFFFFF", kind, title, state == TimelineState.Good ? "#FFFFFF" : Palette.Ink);
    }

    private void DrawToday(double x, double top, double bottom)
    {
        _canvas.Line(x, top - 8, x, bottom, Palette.Ink, 1.2, "today", "4 3");
        var words = chart.TodayText.In(language);
        var half = TextWidth.Of(words, 11) / 2;
        _canvas.Text(Math.Clamp(x, SvgSheet.Margin + half, _canvas.Width - SvgSheet.Margin - half), top - 12, words, 11, Anchor.Middle, kind: "today-name");
    }
}
