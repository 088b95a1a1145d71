namespace ScoreNotebooks;

/// <summary>Draws a <see cref="BarChart"/> as SVG: chooses upright or lying bars and hands over to the drawing of that kind.</summary>
internal sealed class SvgBarChart(BarChart chart, Language language)
{
    private const double Width = 760;

    internal string Draw()
    {
        var canvas = new SvgCanvas(Width, language);
        if (chart.Categories.Count == 0 || chart.Series.Count == 0) return canvas.Nothing(chart);
        var bars = new BarPlan(chart, language);
        return chart.RunsUpright(language) ? new SvgUprightBars(bars, canvas).Draw() : new SvgLyingBars(bars, canvas).Draw();
    }
}
