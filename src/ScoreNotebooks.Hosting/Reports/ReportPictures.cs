using System.Text;

namespace ScoreNotebooks.Hosting;

/// <summary>Pictures that Markdown cells name, as data in the page. None is fetched, and none is taken from outside the workbook.</summary>
/// <param name="folder">The notebook's folder; null when it has none.</param>
internal sealed class ReportPictures(string? folder)
{
    // A page that browsers still open; a text may name one picture a thousand times.
    private const long MostBytes = 64L << 20;

    private readonly ReadableFolders? _workbook = folder is null ? null : new(ReadableFolders.OfWorkbook(folder));
    private long _taken;

    /// <summary>The picture as a data URI; null when it is not there, is on the web or outside the workbook, or when the page has its fill.</summary>
    /// <param name="url">What the text names.</param>
    /// <param name="attachments">The pictures that came with the cell.</param>
    public string? DataUri(string url, IReadOnlyDictionary<string, MimeBundle> attachments)
    {
        var picture = url.StartsWith("data:image/", StringComparison.Ordinal) ? url
            : url.StartsWith("attachment:", StringComparison.Ordinal) ? Attached(Uri.UnescapeDataString(url["attachment:".Length..]), attachments)
            : url.Contains(':', StringComparison.Ordinal) ? null
            : FromFile(Uri.UnescapeDataString(url));
        _taken += picture?.Length ?? 0;
        return _taken > MostBytes ? null : picture;
    }

    private static string? Attached(string name, IReadOnlyDictionary<string, MimeBundle> attachments)
    {
        if (!attachments.TryGetValue(name, out var bundle))
            return null;
        var picture = bundle.Contents.FirstOrDefault(content => content.MimeType.StartsWith("image/", StringComparison.Ordinal));
        if (picture is null)
            return null;
        var data = picture.Text.AsSpan().TrimStart().StartsWith("<")
            ? Convert.ToBase64String(Encoding.UTF8.GetBytes(picture.Text))
            : picture.Text.ReplaceLineEndings("");
        return $"data:{picture.MimeType};base64,{data}";
    }

    private string? FromFile(string path)
    {
        var mime = Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".png" => "image/png",
            ".jpg" or ".jpeg" => "image/jpeg",
            ".gif" => "image/gif",
            ".webp" => "image/webp",
            ".svg" => "image/svg+xml",
            _ => null,
        };
        if (mime is null || _workbook is null)
            return null;
        try
        {
            // A pipe or a device has no length, and must not be opened.
            return _workbook.Find(path, folder!) is { } full && new FileInfo(full) is { Exists: true, Length: > 0 and < MostBytes }
                ? $"data:{mime};base64,{Convert.ToBase64String(File.ReadAllBytes(full))}"
                : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // A report without one of its pictures is better than none.
            return null;
        }
    }
}
