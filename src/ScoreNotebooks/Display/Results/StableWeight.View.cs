namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record StableWeight : IViewable
{
    /// <summary>The two ranges as sentences in <see cref="Workbook.Language"/>.</summary>
    public override string ToString() => ((IViewable)this).ToView().ToText();

    ResultView IViewable.ToView() => new([
        new BilingualText(
            $"{Title.English} weighs {WeightWords.Percent(Share)} of {Dimension.Title.English}.",
            $"{Title.Chinese}现占“{Dimension.Title.Chinese}”的 {WeightWords.Percent(Share)}。"),
        Sentence(new BilingualText("The first place", "第一名"), FirstPlace),
        Sentence(new BilingualText("The whole ranking", "全部名次"), Ranking),
    ]);

    /// <summary>What happens where two shops change places.</summary>
    internal static BilingualText Happens(OrderTurn turn) => turn.LosesTotal
        ? new BilingualText($"{turn.Shop} has no total", $"{turn.Shop}没有总分")
        : new BilingualText($"{turn.Other} passes {turn.Shop}", $"{turn.Other}超过{turn.Shop}");

    /// <summary>What ends a range, or that nothing does.</summary>
    internal static BilingualText Beyond(StableRange range)
    {
        if (range.HoldsForEveryWeight) return new BilingualText("holds for every weight", "任何权重下都不变");
        var below = range.TurnsBelow is { } low ? new BilingualText($"below, {Happens(low).English}", $"低于下限时{Happens(low).Chinese}") : null;
        var above = range.TurnsAbove is { } high ? new BilingualText($"above, {Happens(high).English}", $"高于上限时{Happens(high).Chinese}") : null;
        return below is null ? above! : above is null ? below : new BilingualText($"{below.English}; {above.English}", $"{below.Chinese}；{above.Chinese}");
    }

    private static BilingualText Sentence(BilingualText order, StableRange range) => range.HoldsForEveryWeight
        ? new BilingualText($"{order.English} holds for every weight.", $"{order.Chinese}：任何权重下都不变。")
        : new BilingualText(
            $"{order.English} holds from {WeightWords.Percent(range.Low)} to {WeightWords.Percent(range.High)}: {Beyond(range).English}.",
            $"{order.Chinese}在 {WeightWords.Percent(range.Low)} 到 {WeightWords.Percent(range.High)} 之间不变；{Beyond(range).Chinese}。");
}
