using System.Text;

namespace ScoreNotebooks.Hosting;

/// <summary>Pictures that Markdown cells name, as data in the page.</summary>
/// <param name="folder">The notebook's folder; only pictures in it are taken.</param>
/// <param name="attachments">The pictures that came with the cell.</param>
internal sealed class ReportPictures(string? folder, IReadOnlyDictionary<string, MimeBundle> attachments)
{
    /// <summary>The picture as a data URI; null when it is not there or is on the web.</summary>
    public string? DataUri(string url)
    {
        if (url.StartsWith("data:image/", StringComparison.Ordinal))
            return url;
        if (url.StartsWith("attachment:", StringComparison.Ordinal))
            return Attached(Uri.UnescapeDataString(url["attachment:".Length..]));
        return url.Contains(':', StringComparison.Ordinal) || folder is null ? null : FromFile(Uri.UnescapeDataString(url), folder);
    }

    private string? Attached(string name)
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

    private static string? FromFile(string path, string folder)
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
        var full = Path.GetFullPath(path, folder);
        var isInside = full.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return mime is not null && isInside && File.Exists(full)
            ? $"data:{mime};base64,{Convert.ToBase64String(File.ReadAllBytes(full))}"
            : null;
    }
}
