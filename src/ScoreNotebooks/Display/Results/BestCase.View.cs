namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record BestCase : IViewable
{
    /// <summary>Each weight in the model and in the best case, the weightiest first.</summary>
    public ResultTable ToTable()
    {
        var weights = Weights.OrderByDescending(weight => weight.To).ToList();
        return new ResultTable(
            new BilingualText($"The weights that favour {Shop} most", $"对{Shop}最有利的权重"),
            [
                ResultColumns.Titles(new BilingualText("Weight of", "权重项"), weights.Select(weight => weight.Title)) with { Name = "weight" },
                ResultColumns.Numbers(new BilingualText("In the model", "模型权重"), weights.Select(weight => weight.From), NumberFormat.Percent(1)) with { Name = "model" },
                ResultColumns.Numbers(new BilingualText("Best case", "最有利时"), weights.Select(weight => weight.To), NumberFormat.Percent(1)) with { Name = "best case" },
            ]);
    }

    /// <summary>The sentence and the table as text.</summary>
    public override string ToString() => ((IViewable)this).ToView().ToText();

    ResultView IViewable.ToView() => new([Sentence(), ToTable()]);

    private BilingualText Sentence()
    {
        var points = RoundedNumber.Text(Math.Abs(Margin), 1);
        if (CanBeFirstAlone)
            return new BilingualText($"{Shop} can be first: at best {points} points ahead of {Rival}.", $"{Shop}能排第一：最有利时比{Rival}高 {points} 分。");
        return CanBeFirst
            ? new BilingualText($"{Shop} can be level with the first at best, with {Rival}.", $"{Shop}最多与{Rival}并列第一。")
            : new BilingualText($"{Shop} cannot be first: even at best it is {points} points behind {Rival}.", $"{Shop}不可能排第一：即使在最有利的权重下，仍比{Rival}低 {points} 分。");
    }
}
