namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ChartFormatterSource), PreferredMimeTypes = [MimeTypes.Plotly, MimeTypes.Html, MimeTypes.Text])]
public abstract partial record Chart;
