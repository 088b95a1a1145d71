namespace ScoreNotebooks.Hosting;

/// <summary>The bundle of plotly.js that the build makes; a report works without it.</summary>
internal static class PlotlyScript
{
    /// <summary>Whether there is a bundle to put into reports.</summary>
    public static bool Exists(string? path) => path is not null && File.Exists(path);

    /// <summary>The script, ready to stand in a page; null when there is none.</summary>
    public static string? Read(string? path)
    {
        if (path is null || !Exists(path))
            return null;
        return File.ReadAllText(path)
            .ReplaceLineEndings("\n")
            .Replace("</script", "<\\/script", StringComparison.OrdinalIgnoreCase)
            .Replace("<!--", "<\\!--", StringComparison.Ordinal);
    }
}
