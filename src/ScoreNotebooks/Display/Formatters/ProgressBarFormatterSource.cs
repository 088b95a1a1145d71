namespace ScoreNotebooks;

/// <summary>Makes the formatters of progress bars: HTML and text.</summary>
public sealed class ProgressBarFormatterSource
{
    /// <summary>One formatter for each mime type that <see cref="ProgressBar"/> prefers.</summary>
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new ResultFormatter<ProgressBar>(MimeTypes.Html, static bar => bar.ToHtml(), ResultFormatterSource.HtmlApology),
        new ResultFormatter<ProgressBar>(MimeTypes.Text, static bar => bar.ToString(), static message => message),
    ];
}
