namespace ScoreNotebooks;

/// <summary>Writes a <see cref="ResultTable"/> as aligned text.</summary>
internal sealed class ResultTableText(ResultTable table, Language language)
{
    internal string Write()
    {
        var lines = new List<string> { table.Title.In(language) };
        if (table.Columns.Count == 0) return lines[0];
        var cells = new ResultTableCells(table, language);
        var grid = new TextGrid([.. table.Columns.Select(column => column.Header.In(language))], [.. table.Columns.Select(column => column is TextColumn)]);
        for (var row = 0; row < cells.Shown; row++)
            grid.Add([.. Enumerable.Range(0, table.Columns.Count).Select(column => Cell(cells, row, column))]);
        lines.Add(grid.ToString());
        if (cells.Remainder is { } remainder) lines.Add(remainder);
        lines.AddRange(table.Notes.Select(note => note.In(language)));
        return string.Join('\n', lines);
    }

    private static string Cell(ResultTableCells cells, int row, int column)
    {
        var interval = cells.Interval(row, column);
        var mark = cells.Mark(row, column) switch { CellMark.Best => " ▲", CellMark.Worst => " ▼", _ => "" };
        return cells.Text(row, column) + (interval is null ? "" : " " + interval) + mark;
    }
}
