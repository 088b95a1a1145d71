namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record Interpretation : IViewable
{
    ResultView IViewable.ToView() => new(
        [.. Sections.SelectMany(section => new[] { ResultBlock.Heading(section.Title), ResultBlock.List(section.Sentences) })]);
}
