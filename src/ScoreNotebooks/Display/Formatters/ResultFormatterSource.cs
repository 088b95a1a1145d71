namespace ScoreNotebooks;

/// <summary>Makes the formatters of everything that is shown as a <see cref="ResultView"/>: HTML and text.</summary>
public sealed class ResultFormatterSource
{
    /// <summary>One formatter for each mime type that results prefer.</summary>
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new ResultFormatter<IViewable>(MimeTypes.Html, result => result.ToView().ToHtml(), HtmlApology),
        new ResultFormatter<IViewable>(MimeTypes.Text, result => result.ToView().ToText(), message => message),
    ];

    internal static string HtmlApology(string message) => $"<p>{Markup.Encode(message)}</p>";
}
