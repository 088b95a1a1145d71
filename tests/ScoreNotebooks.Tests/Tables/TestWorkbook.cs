using System.IO.Compression;
using System.Security;
using System.Text;

namespace ScoreNotebooks.Tests.Tables;

/// <summary>Writes .xlsx workbooks part by part, so that a test sees exactly what is in the file.</summary>
internal sealed class TestWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/relationships";

    private readonly List<(string Name, string State, string Rows)> _sheets = [];
    private readonly List<string> _formats = [];

    /// <summary>Whether rows and cells say where they stand; some programs leave it out.</summary>
    internal bool HasReferences { get; init; } = true;

    /// <summary>A cell that holds a text.</summary>
    internal static string Text(string text) => $"t=\"inlineStr\"><is><t>{SecurityElement.Escape(text)}</t></is></c>";

    /// <summary>A cell that holds a number as stored, shown in a format.</summary>
    internal string Number(string stored, string? format = null) => $"{Style(format)}><v>{stored}</v></c>";

    /// <summary>A formula with the value that it was saved with.</summary>
    internal string Formula(string formula, string? saved, string? format = null) =>
        $"{Style(format)}><f>{SecurityElement.Escape(formula)}</f>{(saved is null ? "" : $"<v>{saved}</v>")}</c>";

    /// <summary>A cell that shows an error.</summary>
    internal static string Error(string error) => $"t=\"e\"><f>1/0</f><v>{error}</v></c>";

    /// <summary>Adds a sheet of rows of cells; a null cell is not written.</summary>
    internal TestWorkbook Sheet(string name, string state, params string?[][] rows)
    {
        var text = new StringBuilder();
        for (var row = 0; row < rows.Length; row++)
        {
            if (rows[row].Length == 0) continue;
            text.Append(HasReferences ? $"<row r=\"{row + 1}\">" : "<row>");
            for (var cell = 0; cell < rows[row].Length; cell++)
                if (rows[row][cell] is { } content)
                    text.Append(HasReferences ? $"<c r=\"{(char)('A' + cell)}{row + 1}\" {content}" : $"<c {content}");
            text.Append("</row>");
        }

        _sheets.Add((name, state, text.ToString()));
        return this;
    }

    /// <summary>Adds a sheet whose rows are written already.</summary>
    internal TestWorkbook Sheet(string name, string rows)
    {
        _sheets.Add((name, "visible", rows));
        return this;
    }

    internal byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Part(archive, "[Content_Types].xml", ContentTypes());
            Part(archive, "_rels/.rels", $"<Relationships xmlns=\"{Package}\"><Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Part(archive, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets>{Each((sheet, number) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{number}\" state=\"{sheet.State}\" r:id=\"rId{number}\"/>")}</sheets></workbook>");
            Part(archive, "xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Package}\">{Each((_, number) => $"<Relationship Id=\"rId{number}\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet{number}.xml\"/>")}<Relationship Id=\"rId99\" Type=\"{Office}/styles\" Target=\"styles.xml\"/></Relationships>");
            Part(archive, "xl/styles.xml", Styles());
            for (var i = 0; i < _sheets.Count; i++)
                Part(archive, $"xl/worksheets/sheet{i + 1}.xml", $"<worksheet xmlns=\"{Main}\"><sheetData>{_sheets[i].Rows}</sheetData></worksheet>");
        }

        return stream.ToArray();
    }

    private string Style(string? format)
    {
        if (format is null) return "s=\"0\"";
        if (!_formats.Contains(format)) _formats.Add(format);
        return $"s=\"{_formats.IndexOf(format) + 1}\"";
    }

    private string Each(Func<(string Name, string State, string Rows), int, string> part) =>
        string.Concat(_sheets.Select((sheet, index) => part(sheet, index + 1)));

    private string ContentTypes() =>
        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
        + Each((_, number) => $"<Override PartName=\"/xl/worksheets/sheet{number}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>")
        + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/></Types>";

    private string Styles() =>
        $"<styleSheet xmlns=\"{Main}\"><numFmts>{string.Concat(_formats.Select((format, index) => $"<numFmt numFmtId=\"{200 + index}\" formatCode=\"{SecurityElement.Escape(format)}\"/>"))}</numFmts>"
        + $"<cellXfs><xf numFmtId=\"0\"/>{string.Concat(_formats.Select((_, index) => $"<xf numFmtId=\"{200 + index}\"/>"))}</cellXfs></styleSheet>";

    private static void Part(ZipArchive archive, string path, string content)
    {
        using var writer = new StreamWriter(archive.CreateEntry(path).Open());
        writer.Write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + content);
    }
}
