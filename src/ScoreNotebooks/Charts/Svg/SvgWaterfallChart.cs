namespace ScoreNotebooks;

/// <summary>Draws a <see cref="WaterfallChart"/> as SVG, one line per step from top to bottom.</summary>
internal sealed class SvgWaterfallChart
{
    private const double NameWidth = 230;
    private const double Line = 30;
    private const double Thickness = 18;
    private readonly WaterfallPlan _plan;
    private readonly SvgCanvas _canvas;
    private readonly double _left;
    private readonly double _right;
    private double _top;

    internal SvgWaterfallChart(WaterfallChart chart, Language language)
    {
        _plan = new WaterfallPlan(chart, language);
        _canvas = new SvgCanvas(760, language);
        var names = _plan.Stages.Max(stage => TextWidth.Of(stage.Label, 12, stage.IsLevel));
        var numbers = _plan.Stages.Max(stage => TextWidth.Of(stage.Text, 12, true));
        _left = SvgSheet.Margin + Math.Min(names, NameWidth) + 14;
        _right = _canvas.Width - SvgSheet.Margin - numbers - 12;
    }

    internal string Draw()
    {
        var y = _canvas.Head(_plan.Chart);
        _canvas.Text(_right, y + 18, _plan.AxisTitle, 11, Anchor.End, Palette.QuietInk, kind: "axis-title");
        _top = y + 42;
        var bottom = _top + (_plan.Stages.Count * Line) + 6;
        DrawAxis(bottom);
        for (var i = 0; i < _plan.Stages.Count; i++) DrawStage(i);
        return _canvas.Foot(_plan.Chart, bottom + 14);
    }

    private double At(double value) => _left + ((_right - _left) * _plan.Scale.Fraction(value));

    private double Middle(int stage) => _top + 3 + (Line * (stage + 0.5));

    private void DrawAxis(double bottom)
    {
        var text = _plan.Scale.TickText(_plan.Language);
        foreach (var tick in _plan.Scale.Ticks)
        {
            _canvas.Line(At(tick), _top, At(tick), bottom, tick == 0 ? Palette.Axis : Palette.Grid, kind: "grid");
            _canvas.Text(At(tick), _top - 6, text.Text(tick), 11, Anchor.Middle, Palette.QuietInk, kind: "tick");
            _canvas.Text(At(tick), bottom + 12, text.Text(tick), 11, Anchor.Middle, Palette.QuietInk, kind: "tick");
        }
    }

    private void DrawStage(int index)
    {
        var stage = _plan.Stages[index];
        var y = Middle(index);
        DrawName(stage, y);
        if (index + 1 < _plan.Stages.Count) _canvas.Line(At(stage.To), y, At(stage.To), Middle(index + 1), Palette.Axis, 1, "connector", "2 2");
        var (low, high) = (At(Math.Min(stage.From, stage.To)), At(Math.Max(stage.From, stage.To)));
        var saying = $"{stage.Label}: {stage.Text}";
        if (stage.IsLevel && !_plan.IncludesZero)
            _canvas.Rect(At(stage.To) - 2.5, y - (Thickness / 2) - 1, 5, Thickness + 2, Palette.Ink, "level", saying);
        else
            _canvas.Rect(low, y - (Thickness / 2), Math.Max(high - low, stage.IsLevel ? 0 : 1), Thickness, Fill(stage), stage.IsLevel ? "level" : stage.To < stage.From ? "down" : "up", saying);
        _canvas.Text(Math.Max(high, At(stage.To)) + 7, y + 4, stage.Text, 12, bold: stage.IsLevel, colour: Colour(stage), kind: "value", halo: "#FFFFFF");
    }

    private string Fill(WaterfallStage stage) => stage.IsLevel ? Palette.Whole
        : _canvas.Fill(stage.To < stage.From ? new Shade(Palette.Down, Texture.Rising, Palette.Ink) : new Shade(Palette.Up, Texture.Solid, Palette.Ink));

    private static string Colour(WaterfallStage stage) => stage.IsLevel ? Palette.Ink : stage.To < stage.From ? "#A34700" : "#005B8E";

    private void DrawName(WaterfallStage stage, double y)
    {
        var lines = TextWidth.Wrap(stage.Label, NameWidth, 12, 2, stage.IsLevel);
        for (var i = 0; i < lines.Count; i++)
            _canvas.Text(_left - 14, y + 4 + ((i - ((lines.Count - 1) / 2.0)) * 13), lines[i], 12, Anchor.End, bold: stage.IsLevel, kind: "step", full: stage.Label);
    }
}
