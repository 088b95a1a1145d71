namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record AnnualFee : IViewable
{
    /// <summary>The fee in a sentence.</summary>
    public override string ToString() => ((IViewable)this).ToView().ToText();

    ResultView IViewable.ToView() => new([Sentence(), new BilingualText($"Source: {Source.Title.English}.", $"来源：{Source.Title.Chinese}。")]);

    private BilingualText Sentence() => IsDue
        ? new BilingualText($"In 2026 {Category} pays {AssessmentWords.Yuan(Yuan).English} a year.", $"2026 年{Category}每年须缴年费 {AssessmentWords.Yuan(Yuan).Chinese}。")
        : new BilingualText(
            $"In 2026 {Category} pays no annual fee; only these do: {string.Join(", ", ShippedFees.Tmall.Paying.Select(paying => $"{paying.Category.English} {AssessmentWords.Yuan(paying.Yuan).English}"))}.",
            $"2026 年{Category}不收年费，仍收年费的只有：{string.Join("、", ShippedFees.Tmall.Paying.Select(paying => $"{paying.Category.Chinese} {AssessmentWords.Yuan(paying.Yuan).Chinese}"))}。");
}
