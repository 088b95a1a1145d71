using System.Text;
using ExcelDataReader;

namespace ScoreNotebooks;

/// <summary>
/// Reads the tables of an .xlsx workbook: every visible sheet that is a table of the kind looked for. Formulas count
/// with the value that the workbook was saved with, and numbers with the unit of their cell format
/// (30% is kept as 0.3, a share; the format 0.0"天" makes days).
/// </summary>
internal static class ExcelFile
{
    /// <summary>Reads a workbook.</summary>
    /// <param name="file">The file's name as the user gave it.</param>
    /// <param name="stream">The file, at any position; it must be able to seek.</param>
    /// <param name="kind">What is looked for in it.</param>
    /// <param name="problems">Receives what concerns no table, such as a sheet that is left out.</param>
    /// <exception cref="WorkbookException">The workbook is damaged, or no sheet holds a table.</exception>
    internal static IReadOnlyList<TRows> Read<TRows>(string file, Stream stream, ITableKind<TRows> kind, List<TableProblem> problems)
        where TRows : TableRows
    {
        // ExcelDataReader looks for code page 1252 even where it has no use for it.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            var faults = ExcelFaults.Find(file, stream);
            stream.Position = 0;
            using var reader = ExcelReaderFactory.CreateOpenXmlReader(stream, new() { LeaveOpen = true });
            return Sheets(file, reader, faults, kind, problems);
        }
        catch (Exception failure) when (failure is not (WorkbookException or OutOfMemoryException))
        {
            throw new TablePlace(file).Refuse(
                "the workbook is damaged or is no .xlsx file. Open it in a spreadsheet program, save it again as .xlsx or \"CSV UTF-8\", and read that file.",
                "工作簿已损坏，或并非 .xlsx 文件。请用表格软件打开并另存为 .xlsx 或“CSV UTF-8”，再读取新文件。",
                failure);
        }
    }

    private static List<TRows> Sheets<TRows>(
        string file, IExcelDataReader reader, ExcelFaults faults, ITableKind<TRows> kind, List<TableProblem> problems)
        where TRows : TableRows
    {
        var tables = new List<TRows>();
        var refusals = new List<(string Name, WorkbookException Refusal)>();
        var isSingle = reader.ResultsCount == 1;
        do
        {
            if (reader.VisibleState != "visible") continue;
            var name = isSingle ? file : $"{file}[{reader.Name}]";
            if (Header(reader) is not { } header) continue;
            if (!kind.Fits(name, header))
            {
                refusals.Add((name, kind.Refusal(name, reader.Depth + 1, header)));
                continue;
            }

            var rows = kind.Begin(name, reader.Depth + 1, header, DecimalMark.Point);
            new ExcelSheet(reader, rows, faults.Of(reader.Name)).Read();
            tables.Add(rows);
        }
        while (reader.NextResult());

        if (tables.Count == 0) throw refusals.Count > 0 ? refusals[0].Refusal : Empty(file);
        problems.AddRange(refusals.Select(refused => kind.LeftOut(refused.Name)));
        return tables;
    }

    /// <summary>The first row that is not blank, up to its last header; null when the sheet is blank.</summary>
    private static List<string>? Header(IExcelDataReader reader)
    {
        while (reader.Read())
        {
            var cells = Enumerable.Range(0, reader.FieldCount)
                .Select(position => ExcelSheet.TextOf(reader.GetValue(position))).ToList();
            var width = cells.FindLastIndex(cell => !string.IsNullOrWhiteSpace(cell)) + 1;
            if (width > 0) return cells[..width];
        }

        return null;
    }

    private static WorkbookException Empty(string file) => new TablePlace(file).Refuse(
        "the workbook has no visible sheet with cells in it. Put the table on a visible sheet.",
        "工作簿中没有可见且有内容的工作表。请将表格放在可见的工作表中。");
}
