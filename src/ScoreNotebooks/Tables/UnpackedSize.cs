using System.IO.Compression;

namespace ScoreNotebooks;

/// <summary>
/// Refuses workbooks that unpack to more than a spreadsheet program would save. A few kilobytes can be made to unpack to
/// gigabytes; the size that a part states is also the most that is unpacked of it.
/// </summary>
internal static class UnpackedSize
{
    // A sheet of a million rows and twelve columns unpacks to half of it.
    private const long MostBytes = 1L << 30;

    // All but the sheets is held in memory at once: texts, formats, the list of sheets.
    private const long MostHeldBytes = 256L << 20;

    // Real sheets shrink to a tenth or so; one text repeated for ever shrinks to a thousandth.
    private const long LargeBytes = 64L << 20;
    private const long MostTimes = 300;

    private const string SheetFolder = "xl/worksheets/";

    /// <exception cref="WorkbookException">The workbook is too large once unpacked.</exception>
    internal static void Check(string file, ZipArchive archive)
    {
        var all = archive.Entries.Sum(static entry => entry.Length);
        var held = archive.Entries.Where(static entry => !entry.FullName.StartsWith(SheetFolder, StringComparison.OrdinalIgnoreCase)).Sum(static entry => entry.Length);
        var isBlownUp = archive.Entries.Any(static entry => entry.Length > LargeBytes && entry.Length / MostTimes > entry.CompressedLength);
        if (all <= MostBytes && held <= MostHeldBytes && !isBlownUp) return;
        var (size, most) = all > MostBytes ? (all, MostBytes) : held > MostHeldBytes ? (held, MostHeldBytes) : (all, LargeBytes);
        throw new TablePlace(file).Refuse(
            $"the workbook unpacks to {size >> 20} MB, more than the {most >> 20} MB that are read of one. Save its table as \"CSV UTF-8\" and read that file.",
            $"工作簿解压后有 {size >> 20} MB，超过可读取的 {most >> 20} MB。请将其中的表格另存为“CSV UTF-8”后读取。");
    }
}
