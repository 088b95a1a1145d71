namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record Measure : IViewable
{
    /// <summary>The measure in words.</summary>
    public override string ToString() => ((IViewable)this).ToView().ToText();

    ResultView IViewable.ToView()
    {
        var catalogue = new MeasureCatalogue([this]);
        var blocks = new List<ResultBlock> { catalogue.ToTable() };
        if (Origins.Count > 0) blocks.Add(catalogue.Origins());
        if (RedLine is not null) blocks.Add(catalogue.RedLineTable());
        return new ResultView(blocks);
    }
}
