namespace ScoreNotebooks;

/// <summary>Draws a <see cref="HeatMap"/> as SVG.</summary>
internal sealed class SvgHeatMap
{
    private const double NameWidth = 210;
    private readonly HeatMap _chart;
    private readonly Language _language;
    private readonly SvgCanvas _canvas;
    private readonly RowSelection _shown;
    private readonly NumberText _number;
    private readonly ColourScale _colours;
    private readonly NiceScale _ends;
    private readonly double _left;
    private readonly double _cell;
    private readonly double _height;

    internal SvgHeatMap(HeatMap chart, Language language)
    {
        _chart = chart;
        _language = language;
        _shown = chart.Shown();
        _ends = chart.Ends;
        _colours = new ColourScale(_ends);
        _number = NumberText.For(chart.Rows.SelectMany(row => row.Values), chart.Scale.Decimals, language);
        var names = _shown.Rows.Count == 0 ? 0 : _shown.Rows.Max(row => TextWidth.Of(chart.Rows[row].Name.In(language), 12));
        _left = SvgSheet.Margin + Math.Min(names, NameWidth) + 10;
        var widest = _shown.Rows.SelectMany(row => chart.Rows[row].Values).Select(value => TextWidth.Of(_number.Text(value), Size)).DefaultIfEmpty(0).Max();
        var columns = Math.Max(1, chart.Columns.Count);
        _cell = Math.Clamp((760 - SvgSheet.Margin - _left) / columns, Math.Max(LongestWord(), widest + (_chart.IsDense ? 3 : 8)), 120);
        _height = _shown.Rows.Count > 40 ? 19 : 26;
        _canvas = new SvgCanvas(Math.Max(760, Math.Ceiling(_left + (_cell * columns) + SvgSheet.Margin)), language);
    }

    private double Size => _chart.IsDense ? 9 : 11;

    internal string Draw()
    {
        if (_chart.Rows.Count == 0 || _chart.Columns.Count == 0) return _canvas.Nothing(_chart);
        var y = DrawScale(_canvas.Head(_chart));
        var header = _chart.Columns.Max(column => HeaderLines(column).Count) * SvgCanvas.LineHeight(Size);
        DrawHeader(y + 8, header);
        var top = y + 8 + header + 4;
        for (var i = 0; i < _shown.Rows.Count; i++) DrawRow(_shown.Rows[i], top + (Slot(i) * _height));
        var bottom = top + ((_shown.Rows.Count + (_shown.GapBefore < 0 ? 0 : 1)) * _height);
        if (_shown.GapBefore >= 0)
            _canvas.Text(_left, top + ((_shown.GapBefore + 0.5) * _height) + 4, Words.LeftOut(_shown.LeftOut).In(_language), 11, colour: Palette.QuietInk, kind: "left-out");
        if (_shown.Rows.Count <= 40) return _canvas.Foot(_chart, bottom);
        DrawHeader(bottom + 4, header);
        return _canvas.Foot(_chart, bottom + header + 8);
    }

    /// <summary>Columns are at least so wide that no word of a header has to be cut, within reason.</summary>
    private double LongestWord() => Math.Clamp(
        _chart.Columns.SelectMany(column => column.In(_language).Split(' ')).Select(word => Math.Min(TextWidth.Of(word, Size), 4 * Size * (TextWidth.Cells(word) > word.Length ? 1 : 2))).DefaultIfEmpty(0).Max() + (_chart.IsDense ? 4 : 8),
        _chart.IsDense ? 14 : 46,
        96);

    private int Slot(int shown) => _shown.GapBefore >= 0 && shown >= _shown.GapBefore ? shown + 1 : shown;

    private IReadOnlyList<string> HeaderLines(BilingualText column) => TextWidth.Wrap(column.In(_language), _cell - (_chart.IsDense ? 2 : 6), Size, 4);

    /// <summary>Draws the colour scale with its ends, and what is measured; returns where the next thing may begin.</summary>
    private double DrawScale(double y)
    {
        const int steps = 40;
        const double length = 200;
        var text = _ends.TickText(_language);
        var (low, high) = (text.Text(_ends.From), text.Text(_ends.To));
        var title = TextWidth.Truncate(_chart.Scale.TitleWithUnit(_language), _canvas.Width - 420, 11);
        _canvas.Text(SvgSheet.Margin, y + 20, title, 11, colour: Palette.QuietInk, kind: "axis-title", full: _chart.Scale.TitleWithUnit(_language));
        var x = SvgSheet.Margin + TextWidth.Of(title, 11) + 12;
        _canvas.Text(x, y + 20, low, 11, kind: "scale-end");
        x += TextWidth.Of(low, 11) + 6;
        for (var i = 0; i < steps; i++)
            _canvas.Rect(x + (length * i / steps), y + 10, (length / steps) + (i + 1 < steps ? 0.6 : 0), 12, _colours.Of(_ends.From + ((_ends.To - _ends.From) * (i + 0.5) / steps)), "scale");
        _canvas.Rect(x, y + 10, length, 12, "none", "scale-frame", stroke: Palette.Axis);
        _canvas.Text(x + length + 6, y + 20, high, 11, kind: "scale-end");
        x += length + 18 + TextWidth.Of(high, 11);
        if (_chart.EmptyCells(_number) is { } empty)
        {
            _canvas.Text(x, y + 20, empty.In(_language), 11, kind: "scale-end");
            x += TextWidth.Of(empty.In(_language), 11) + 18;
        }

        if (!_chart.Rows.Any(row => row.Values.Any(double.IsNaN))) return y + 26;
        _canvas.Rect(x, y + 10, 18, 12, _canvas.Fill(Shade.Missing), "swatch", stroke: Palette.Axis);
        _canvas.Text(x + 24, y + 20, $"{Words.Missing} {Words.NoValue.In(_language)}", 11, kind: "scale-end");
        return y + 26;
    }

    private void DrawHeader(double y, double height)
    {
        for (var column = 0; column < _chart.Columns.Count; column++)
        {
            var lines = HeaderLines(_chart.Columns[column]);
            var baseline = y + height - ((lines.Count - 1) * SvgCanvas.LineHeight(Size)) - 3;
            for (var i = 0; i < lines.Count; i++)
                _canvas.Text(_left + ((column + 0.5) * _cell), baseline + (i * SvgCanvas.LineHeight(Size)), lines[i], Size, Anchor.Middle, kind: "column", full: _chart.Columns[column].In(_language));
        }
    }

    private void DrawRow(int index, double y)
    {
        var row = _chart.Rows[index];
        var name = row.Name.In(_language);
        _canvas.Text(_left - 8, y + (_height / 2) + 4, TextWidth.ShortenName(name, NameWidth, 12), 12, Anchor.End, kind: "row", full: name);
        for (var column = 0; column < _chart.Columns.Count; column++)
        {
            var value = row.Values[column];
            var missing = double.IsNaN(value);
            var colour = missing ? Shade.Missing.Colour : _colours.Of(value);
            // Of very many cells none says what it is when pointed at: the words would outweigh the drawing.
            var saying = _chart.IsDense ? null : $"{name} · {_chart.Columns[column].In(_language)}: {(missing ? Words.NoValue.In(_language) : _number.Text(value))}";
            var x = _left + (column * _cell);
            _canvas.Rect(x, y, _cell, _height, missing ? _canvas.Fill(Shade.Missing) : colour, missing ? "cell-missing" : "cell", saying, "#FFFFFF");
            if (_chart.IsDense && _number.IsWrittenAsZero(value)) continue;
            _canvas.Text(x + (_cell / 2), y + (_height / 2) + (Size * 0.36), _number.Text(value), Size, Anchor.Middle, missing ? Palette.Ink : ColourScale.InkOn(colour), kind: missing ? "missing" : "value");
        }
    }
}
