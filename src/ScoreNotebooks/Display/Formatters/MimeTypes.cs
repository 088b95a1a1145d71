namespace ScoreNotebooks;

/// <summary>The mime types results are shown as.</summary>
internal static class MimeTypes
{
    internal const string Plotly = "application/vnd.plotly.v1+json";
    internal const string Html = "text/html";
    internal const string Text = "text/plain";
}
