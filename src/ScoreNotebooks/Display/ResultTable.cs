using System.Data.Common;

namespace ScoreNotebooks;

/// <summary>
/// A result as a table to look at, to copy and to go on with: typed columns of equal length under a title, with
/// notes below. The columns refer to the result's own numbers, so a table of a million rows costs nothing until shown.
/// </summary>
[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed record ResultTable : IViewable
{
    /// <summary>Makes a table.</summary>
    /// <param name="title">What the table shows.</param>
    /// <param name="columns">The columns from left to right, all of the same length.</param>
    /// <exception cref="WorkbookException">The columns differ in length, or an interval or a list of words is not as long as its column.</exception>
    public ResultTable(BilingualText title, IReadOnlyList<ResultColumn> columns)
    {
        Title = title;
        Columns = [.. columns];
        foreach (var column in Columns) RequireLength(column, column.Count, RowCount);
        foreach (var column in Columns.OfType<NumberColumn>())
        {
            if (!column.Low.IsEmpty || !column.High.IsEmpty) RequireLength(column, column.Low.Length, RowCount);
            if (!column.Low.IsEmpty || !column.High.IsEmpty) RequireLength(column, column.High.Length, RowCount);
            if (column.WordsWhereMissing is { } words) RequireLength(column, words.Count, RowCount);
        }
    }

    /// <summary>What the table shows.</summary>
    public BilingualText Title { get; }

    /// <summary>The columns from left to right.</summary>
    public IReadOnlyList<ResultColumn> Columns { get; }

    /// <summary>Remarks under the table, such as what was missing or assumed.</summary>
    public IReadOnlyList<BilingualText> Notes { get; init; } = [];

    /// <summary>How many rows are shown in HTML and text; the number of those not shown is stated below them.</summary>
    public int ShownRows { get; init; } = 50;

    /// <summary>How many rows the table has.</summary>
    public int RowCount => Columns.Count == 0 ? 0 : Columns[0].Count;

    /// <summary>The table as HTML in <see cref="Workbook.Language"/>.</summary>
    public string ToHtml() => ToHtml(Workbook.Language);

    /// <summary>The table as one HTML <c>table</c> with inline styles only.</summary>
    public string ToHtml(Language language) => new ResultTableHtml(this, language).Write();

    /// <summary>The table as aligned text in <see cref="Workbook.Language"/>.</summary>
    public string ToText() => ToText(Workbook.Language);

    /// <summary>The table as text for a monospaced screen, Chinese counted as two cells.</summary>
    public string ToText(Language language) => new ResultTableText(this, language).Write();

    /// <summary>The table as CSV in <see cref="Workbook.Language"/>.</summary>
    public string ToCsv() => ToCsv(Workbook.Language);

    /// <summary>
    /// All rows as CSV (RFC 4180, comma, CRLF) under the columns' names for programs. Numbers are written in full
    /// precision and read back as the same doubles, missing ones are empty; interval ends are columns of their own.
    /// Texts that a spreadsheet would take for a formula get an apostrophe in front.
    /// </summary>
    public string ToCsv(Language language) => new ResultTableCsv(this, language).Write();

    /// <summary>All rows as a data reader: <see cref="double"/> and <see cref="string"/> columns, missing numbers as null.</summary>
    public DbDataReader ToDataReader() => new ColumnReader(ReaderColumns(Workbook.Language));

    /// <summary>The same as <see cref="ToText()"/>.</summary>
    public override string ToString() => ToText();

    /// <inheritdoc/>
    ResultView IViewable.ToView() => new([this]);

    internal IReadOnlyList<ReaderColumn> ReaderColumns(Language language)
    {
        var columns = new List<ReaderColumn>();
        foreach (var column in Columns)
        {
            if (column is TextColumn texts) columns.Add(ReaderColumn.Texts(texts.NameForPrograms, texts.Count, row => texts.Text(row, language)));
            if (column is not NumberColumn numbers) continue;
            columns.Add(ReaderColumn.Numbers(numbers.NameForPrograms, numbers.Values));
            if (numbers.Low.IsEmpty) continue;
            columns.Add(ReaderColumn.Numbers(numbers.NameForPrograms + " low", numbers.Low));
            columns.Add(ReaderColumn.Numbers(numbers.NameForPrograms + " high", numbers.High));
        }

        return columns;
    }

    private static void RequireLength(ResultColumn column, int length, int expected)
    {
        if (length != expected)
            throw new WorkbookException(
                FormattableString.Invariant($"Column \"{column.Header.English}\" gives {length} rows where the table has {expected}; give one entry per row (double.NaN where a number is missing)."),
                FormattableString.Invariant($"列“{column.Header.Chinese}”给出 {length} 行，而表格有 {expected} 行；请每行给一个值（数值缺失时用 double.NaN）。"));
    }
}
