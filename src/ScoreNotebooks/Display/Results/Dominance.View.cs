namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record Dominance : IViewable
{
    /// <summary>The dominance as a sentence in <see cref="Workbook.Language"/>.</summary>
    public override string ToString() => Sentence().ToString();

    ResultView IViewable.ToView() => new([Sentence()]);

    internal BilingualText Sentence()
    {
        var all = BetterOn.Count + EqualOn.Count;
        var level = EqualOn.Count == 0
            ? BilingualText.Same("")
            : new BilingualText($" and level on {EqualOn.Count}", $"，{EqualOn.Count} 项持平");
        return new BilingualText(
            $"{Shop} is better than {Other} on {BetterOn.Count} of {all} metrics{level.English}: no weights can put {Other} ahead.",
            $"{Shop}在 {all} 项指标中有 {BetterOn.Count} 项优于{Other}{level.Chinese}：无论权重如何，{Other}都无法超过它。");
    }
}
