namespace ScoreNotebooks.Hosting;

/// <summary>One form of a value.</summary>
/// <param name="MimeType">What the text is, such as <c>text/html</c>.</param>
/// <param name="Text">The text; for a JSON mime type the JSON itself, for a picture its base64.</param>
public sealed record MimeContent(string MimeType, string Text)
{
    /// <summary>Whether notebooks store this content as JSON rather than as text.</summary>
    public bool IsJson => MimeType.Equals("application/json", StringComparison.Ordinal)
        || MimeType.EndsWith("+json", StringComparison.Ordinal);
}
