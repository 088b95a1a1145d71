namespace ScoreNotebooks.Hosting;

/// <summary>One value in all the forms it has; whoever shows it takes the richest form that it knows.</summary>
/// <param name="Contents">The forms, richest first; every mime type at most once.</param>
public sealed record MimeBundle(IReadOnlyList<MimeContent> Contents)
{
    /// <summary>The mime type of Plotly figures.</summary>
    public const string PlotlyMimeType = "application/vnd.plotly.v1+json";

    /// <summary>A value that has one form only.</summary>
    public static MimeBundle Of(string mimeType, string text) => new([new MimeContent(mimeType, text)]);

    /// <summary>The text of one form; null when the value does not have it.</summary>
    public string? this[string mimeType] =>
        Contents.FirstOrDefault(content => content.MimeType.Equals(mimeType, StringComparison.Ordinal))?.Text;
}
