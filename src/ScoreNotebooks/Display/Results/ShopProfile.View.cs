namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record ShopProfile : IViewable
{
    /// <summary>Strengths, then weaknesses, each with the points and what the difference is worth.</summary>
    public ResultTable ToTable()
    {
        ProfileEntry[] entries = [.. Strengths, .. Weaknesses];
        return new ResultTable(
            new BilingualText($"Strengths and weaknesses of {Shop}", $"{Shop}的强项与弱项"),
            [
                ResultColumns.Titles(ResultColumns.Metric, entries.Select(entry => entry.Metric.Title)),
                ResultColumns.Numbers(ResultColumns.Points, entries.Select(entry => entry.Points), NumberFormat.Points()),
                ResultColumns.Numbers(new BilingualText("Mean of the others", "其他店铺平均"), entries.Select(entry => entry.OthersPoints), NumberFormat.Points()),
                ResultColumns.Numbers(new BilingualText("Worth in the total", "折合总分"), entries.Select(entry => entry.Advantage), NumberFormat.Signed()),
            ]);
    }

    /// <summary>The table as aligned text.</summary>
    public override string ToString() => ToTable().ToText();

    ResultView IViewable.ToView() => new([ToTable()]);
}
