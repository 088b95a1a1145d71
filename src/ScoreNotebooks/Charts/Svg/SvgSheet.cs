namespace ScoreNotebooks;

/// <summary>What every SVG drawing has in common: the title above, the note below.</summary>
internal static class SvgSheet
{
    internal const double Margin = 18;

    /// <summary>Draws title and subtitle; returns where the drawing may begin.</summary>
    internal static double Head(this SvgCanvas canvas, Chart chart)
    {
        var room = canvas.Width - (2 * Margin);
        var y = canvas.Paragraph(Margin, 30, chart.Title.In(canvas.Language), room, 16, bold: true, kind: "title");
        if (chart.Subtitle is { } subtitle)
            y = canvas.Paragraph(Margin, y, subtitle.In(canvas.Language), room, 12.5, colour: Palette.QuietInk, kind: "subtitle");
        return y - 4;
    }

    /// <summary>Draws the note, and after it what this drawing alone leaves out, and closes the document.</summary>
    internal static string Foot(this SvgCanvas canvas, Chart chart, double y, BilingualText? leftOut = null)
    {
        var own = chart.NoteWithWhatIsLeftOut;
        if ((leftOut is null ? own : Words.Append(own, leftOut)) is { } note)
            y = canvas.Paragraph(Margin, y + 16, note.In(canvas.Language), canvas.Width - (2 * Margin), 11, colour: Palette.QuietInk, kind: "note") - 8;
        return canvas.Finish(Math.Ceiling(y + 14), chart.Title.In(canvas.Language), chart.Description(canvas.Language));
    }

    /// <summary>The document that says there is nothing to draw.</summary>
    internal static string Nothing(this SvgCanvas canvas, Chart chart)
    {
        var y = canvas.Head(chart) + 24;
        canvas.Text(Margin, y, Words.NothingToShow.In(canvas.Language), 13, colour: Palette.QuietInk, kind: "nothing");
        return canvas.Foot(chart, y);
    }
}
