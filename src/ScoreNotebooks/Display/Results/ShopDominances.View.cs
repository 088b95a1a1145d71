namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial class ShopDominances : IViewable
{
    private const int MostListed = 30;

    /// <summary>The sentences in <see cref="Workbook.Language"/>, one per line.</summary>
    public override string ToString() => View().ToText();

    ResultView IViewable.ToView() => View();

    private ResultView View() => new([.. Sentences()]);

    private IEnumerable<ResultBlock> Sentences()
    {
        if (Count == 0) yield return new BilingualText("No shop is at least level with another on every metric.", "没有哪家店铺在每项指标上都不低于另一家。");
        foreach (var pair in this.Take(MostListed)) yield return pair.Sentence();
        if (Count > MostListed) yield return new BilingualText($"And {Count - MostListed} more pairs.", $"另有 {Count - MostListed} 对。");
    }
}
