using System.IO.Compression;
using System.Xml;

namespace ScoreNotebooks;

/// <summary>
/// The cells of a workbook that show an error (#DIV/0!), and the formulas that were saved without a value.
/// The reader of the workbook gives both as blank, and a blank must not stand for them.
/// </summary>
internal sealed class ExcelFaults
{
    /// <summary>What stands for a formula that has no saved value.</summary>
    internal const string NoValue = "=…";

    // Beyond every column, and short of an overflow.
    private const int Farthest = 10_000_000;

    private static readonly Dictionary<(int Line, int Position), string> None = [];

    private readonly Dictionary<string, Dictionary<(int Line, int Position), string>> _sheets = new(StringComparer.Ordinal);

    /// <summary>The faults of a sheet: line and position, and the text that stands for the cell.</summary>
    internal IReadOnlyDictionary<(int Line, int Position), string> Of(string sheet) => _sheets.GetValueOrDefault(sheet, None);

    /// <summary>Looks through all sheets.</summary>
    /// <exception cref="InvalidDataException">The stream is no workbook.</exception>
    /// <exception cref="WorkbookException">A cell lies too far away.</exception>
    internal static ExcelFaults Find(string file, Stream stream)
    {
        stream.Position = 0;
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        var targets = Attributes(archive, "xl/_rels/workbook.xml.rels", "Relationship", "Id", "Target");
        var faults = new ExcelFaults();
        foreach (var (name, id) in Attributes(archive, "xl/workbook.xml", "sheet", "name", "id"))
        {
            if (!targets.TryGetValue(id, out var target)) continue;
            faults._sheets[name] = InSheet(Part(archive, target), new SheetExtent(file));
        }

        return faults;
    }

    // The reader of the workbook forgives how a part is written, so a sheet must not escape the look at it by that.
    private static ZipArchiveEntry Part(ZipArchive archive, string target)
    {
        var plain = target.Replace('\\', '/');
        var path = plain.StartsWith('/') ? plain[1..] : "xl/" + (plain.StartsWith("./", StringComparison.Ordinal) ? plain[2..] : plain);
        return archive.GetEntry(path)
            ?? archive.Entries.FirstOrDefault(entry => entry.FullName.Replace('\\', '/').Equals(path, StringComparison.OrdinalIgnoreCase))
            ?? throw new InvalidDataException($"{target} is missing");
    }

    /// <summary>Two attributes of each element of a name, whatever their namespaces, which differ between writers.</summary>
    private static Dictionary<string, string> Attributes(ZipArchive archive, string path, string element, string key, string value)
    {
        var entry = archive.GetEntry(path) ?? throw new InvalidDataException($"{path} is missing");
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        using var xml = XmlReader.Create(entry.Open());
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName != element) continue;
            var (name, content) = ("", "");
            while (xml.MoveToNextAttribute())
            {
                if (xml.LocalName == key) name = xml.Value;
                if (xml.LocalName == value) content = xml.Value;
            }

            found[name] = content;
        }

        return found;
    }

    private static Dictionary<(int Line, int Position), string> InSheet(ZipArchiveEntry entry, SheetExtent extent)
    {
        var faults = new Dictionary<(int Line, int Position), string>();
        using var xml = XmlReader.Create(entry.Open());
        var (line, position, isError, hasFormula) = (0, -1, false, false);
        string? value = null;
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Text && value is not null) value = xml.Value;
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "row")
            {
                (line, position) = (LineOf(xml.GetAttribute("r")) ?? line + 1, -1);
                extent.Reach(line, position);
            }

            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "c")
            {
                position = PositionOf(xml.GetAttribute("r")) ?? position + 1;
                extent.Reach(line, position);
                (isError, hasFormula, value) = (xml.GetAttribute("t") == "e", false, null);
            }

            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "f") hasFormula = true;
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "v") value = "";
            if (xml.NodeType != XmlNodeType.EndElement || xml.LocalName != "c") continue;
            if (isError) faults[(line, position)] = value ?? "#";
            else if (hasFormula && value is null) faults[(line, position)] = NoValue;
        }

        return faults;
    }

    private static int? LineOf(string? reference) =>
        int.TryParse(reference, Formats.Plain, out var line) ? line : null;

    /// <summary>The position, from 0, of a reference such as AB12.</summary>
    private static int? PositionOf(string? reference)
    {
        var letters = (reference ?? "").TakeWhile(char.IsAsciiLetter).ToArray();
        return letters.Length == 0
            ? null
            : letters.Aggregate(0, (sum, letter) => Math.Min(Farthest, (sum * 26) + char.ToUpperInvariant(letter) - 'A' + 1)) - 1;
    }
}
