namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record NearestReversal : IViewable
{
    private const double Unchanged = 5e-5;

    /// <summary>Each weight now, at the turn and the change, the greatest change first; empty when no weights turn the pair.</summary>
    public ResultTable ToTable()
    {
        var weights = Weights.OrderByDescending(weight => Math.Abs(weight.To - weight.From)).ToList();
        return new ResultTable(
            new BilingualText($"The smallest change of weights that brings {Behind.Shop} level with {Ahead.Shop}", $"使{Behind.Shop}追平{Ahead.Shop}的最小权重变动"),
            [
                ResultColumns.Titles(new BilingualText("Weight of", "权重项"), weights.Select(weight => weight.Title)) with { Name = "weight" },
                ResultColumns.Numbers(new BilingualText("Now", "现在"), weights.Select(weight => weight.From), NumberFormat.Percent(1)) with { Name = "from" },
                ResultColumns.Numbers(new BilingualText("At the turn", "追平时"), weights.Select(weight => weight.To), NumberFormat.Percent(1)) with { Name = "to" },
                ResultColumns.Numbers(
                    new BilingualText("Change, percentage points", "变动（百分点）"), weights.Select(weight => 100 * (weight.To - weight.From)), NumberFormat.Signed(1)) with { Name = "change" },
            ])
        { ShownRows = Math.Max(12, weights.Count(weight => Math.Abs(weight.To - weight.From) > Unchanged)), Notes = [.. Notes()] };
    }

    /// <summary>The sentence and the table as text.</summary>
    public override string ToString() => View().ToText();

    ResultView IViewable.ToView() => View();

    private ResultView View() => IsPossible ? new([Sentence(), ToTable()]) : new([Sentence(), .. WeightWords.Assumptions(Model, Assumptions).Select(ResultBlock.Paragraph)]);

    private BilingualText Sentence()
    {
        var gap = RoundedNumber.Text(Ahead.Total - Behind.Total, 1);
        if (IsPossible)
        {
            var (moved, total) = (RoundedNumber.Text(100 * Moved, 1), RoundedNumber.Text(Total, 1));
            return new BilingualText(
                $"{Behind.Shop} is {gap} points behind {Ahead.Shop}. If {moved} percentage points of weight move as below, both have {total} points; a little more, and {Behind.Shop} is ahead.",
                $"{Behind.Shop}比{Ahead.Shop}低 {gap} 分。如果按下表转移 {moved} 个百分点的权重，两店同为 {total} 分；再多一点，{Behind.Shop}就会领先。");
        }

        if (!IsExact)
            return new BilingualText(
                $"{Behind.Shop} is {gap} points behind {Ahead.Shop}, and no weights were found that turn the two; totals are not linear in these weights, so the search proves nothing.",
                $"{Behind.Shop}比{Ahead.Shop}低 {gap} 分，没有找到能使两店名次逆转的权重；总分不是这些权重的线性函数，因此搜索并不等于证明。");
        var reason = Reason();
        return new BilingualText(
            $"No weights can put {Behind.Shop} ahead of {Ahead.Shop} ({gap} points ahead now): {reason.English}.",
            $"无论权重如何，{Behind.Shop}都无法超过{Ahead.Shop}（现领先 {gap} 分）：{reason.Chinese}。");
    }

    private BilingualText Reason()
    {
        var isBetter = Ahead.Metrics.Zip(Behind.Metrics).All(pair => pair.First.Points > pair.Second.Points);
        if (Within is null)
            return isBetter
                ? new BilingualText($"{Ahead.Shop} is better on every metric", $"{Ahead.Shop}在每一项指标上都更好")
                : new BilingualText($"{Ahead.Shop} is behind on none of the metrics that count", $"{Ahead.Shop}在任何一项计分指标上都不落后");
        var within = Model.TitleOf(Within);
        return BetterParts.Count == 0
            ? new BilingualText($"{Ahead.Shop} is behind on no part of {within.English}", $"{Ahead.Shop}在“{within.Chinese}”的任何一项上都不落后")
            : new BilingualText($"what {Behind.Shop} gains within {within.English} is never as much as it is behind elsewhere", $"{Behind.Shop}在“{within.Chinese}”内能追回的，抵不过在其他方面的差距");
    }

    private IEnumerable<BilingualText> Notes()
    {
        var distance = RoundedNumber.Text(Distance, 3);
        yield return IsExact
            ? new BilingualText(
                $"The nearest of all such weights by Euclid's distance between the shares ({distance}); a quadratic programme, solved exactly and confirmed by the model's program.",
                $"在所有能追平的权重中，与现有权重的欧氏距离最小（{distance}）；由二次规划精确求解，并经模型程序验证。")
            : new BilingualText(
                $"The nearest that a search found by Euclid's distance between the shares ({distance}); totals are not linear in these weights, so a nearer turn is not excluded.",
                $"按权重的欧氏距离搜索到的最近结果（{distance}）；总分不是这些权重的线性函数，不能排除存在更近的结果。");
        foreach (var note in WeightWords.Assumptions(Model, Assumptions)) yield return note;
    }
}
