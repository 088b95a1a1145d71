namespace ScoreNotebooks;

/// <summary>Whether a cell holds the best or the worst number of its column.</summary>
internal enum CellMark
{
    None,
    Best,
    Worst,
}

/// <summary>What the cells of a <see cref="ResultTable"/> say, the same in every medium.</summary>
internal sealed class ResultTableCells(ResultTable table, Language language)
{
    private readonly (double Best, double Worst)[] _ends = [.. table.Columns.Select(Ends)];

    /// <summary>How many rows are shown. One row more than asked for is shown rather than announced as left out.</summary>
    internal int Shown => table.RowCount <= table.ShownRows + 1 ? table.RowCount : Math.Max(1, table.ShownRows);

    /// <summary>What is said about the rows that are not shown.</summary>
    internal string? Remainder
    {
        get
        {
            if (Shown >= table.RowCount) return null;
            var text = new BilingualText(
                FormattableString.Invariant($"The first {Shown} of {table.RowCount} rows; {table.RowCount - Shown} are not shown here. ToCsv() gives them all."),
                FormattableString.Invariant($"共 {table.RowCount} 行，此处显示前 {Shown} 行，其余 {table.RowCount - Shown} 行未显示；用 ToCsv() 可取得全部。"));
            return text.In(language);
        }
    }

    internal string Text(int row, int column)
    {
        if (table.Columns[column] is TextColumn texts) return texts.Text(row, language) ?? Words.Missing;
        var numbers = (NumberColumn)table.Columns[column];
        var value = numbers.Values.Span[row];
        if (double.IsNaN(value) && numbers.WordsWhereMissing?[row] is { } words) return words.In(language);
        return numbers.Format.Write(value, language);
    }

    /// <summary>The interval of a number in brackets; null when it has none.</summary>
    internal string? Interval(int row, int column)
    {
        if (table.Columns[column] is not NumberColumn { Low.IsEmpty: false } numbers) return null;
        var (low, high) = (numbers.Low.Span[row], numbers.High.Span[row]);
        if (double.IsNaN(low) || double.IsNaN(high)) return null;
        return $"[{numbers.Format.Write(low, language)}, {numbers.Format.Write(high, language)}]";
    }

    /// <summary>Ties share a mark; a column whose numbers are all equal has neither best nor worst.</summary>
    internal CellMark Mark(int row, int column)
    {
        if (table.Columns[column] is not NumberColumn { Best: not BestMark.None } numbers) return CellMark.None;
        var (best, worst) = _ends[column];
        if (!(best > worst) && !(best < worst)) return CellMark.None;
        var value = numbers.Values.Span[row];
        return value == best ? CellMark.Best : value == worst ? CellMark.Worst : CellMark.None;
    }

    private static (double Best, double Worst) Ends(ResultColumn column)
    {
        if (column is not NumberColumn { Best: not BestMark.None } numbers) return (double.NaN, double.NaN);
        double lowest = double.NaN, highest = double.NaN;
        foreach (var value in numbers.Values.Span)
        {
            if (double.IsNaN(value)) continue;
            if (!(value >= lowest)) lowest = value;
            if (!(value <= highest)) highest = value;
        }

        return numbers.Best == BestMark.Highest ? (highest, lowest) : (lowest, highest);
    }
}
