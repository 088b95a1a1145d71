namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record PairwiseWinning : IViewable
{
    /// <summary>The index as a sentence in <see cref="Workbook.Language"/>.</summary>
    public override string ToString() => Sentence().ToString();

    ResultView IViewable.ToView() => new([Sentence()]);

    private BilingualText Sentence() => new(
        $"{Shop} is above {Other} under {WeightWords.Percent(Share.Value, 2)} of the weights considered (standard error {WeightWords.Percent(Share.StandardError, 2)}).",
        $"在所考虑的权重中，{Shop}排在{Other}前面的占 {WeightWords.Percent(Share.Value, 2)}（标准误 {WeightWords.Percent(Share.StandardError, 2)}）。");
}
