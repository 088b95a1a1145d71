namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial class ShopAcceptability : IViewable
{
    private const double Seldom = 5e-4;

    /// <summary>The ranks that the shop has under some share of weights, each with its standard error.</summary>
    public ResultTable ToTable()
    {
        var ranks = Enumerable.Range(1, _shares.Shops).Where(rank => Rank(rank).Value > Seldom).ToList();
        return new ResultTable(
            new BilingualText($"Under what share of weights {Shop} has which rank", $"{Shop}取得各名次的权重占比"),
            [
                ResultColumns.Numbers(new BilingualText("Rank", "名次"), ranks.Select(rank => (double)rank), NumberFormat.Count) with { Name = "rank" },
                ResultColumns.Numbers(new BilingualText("Share of weights", "权重占比"), ranks.Select(rank => Rank(rank).Value), NumberFormat.Percent(1)) with { Name = "share", Bar = new BarRange(0, 1) },
                ResultColumns.Numbers(new BilingualText("Standard error", "标准误"), ranks.Select(rank => Rank(rank).StandardError), NumberFormat.Percent(2)) with { Name = "standard error" },
            ]);
    }

    /// <summary>The weights in the middle of those that put the shop first, beside the model's; empty when it never is.</summary>
    public ResultTable CentralWeightTable() => new(
        new BilingualText($"The middle of the weights that put {Shop} first", $"使{Shop}排第一的权重的平均值"),
        [
            ResultColumns.Titles(new BilingualText("Weight of", "权重项"), CentralWeights.Select(weight => weight.Title)) with { Name = "weight" },
            ResultColumns.Numbers(new BilingualText("In the model", "模型权重"), CentralWeights.Select(weight => weight.ModelShare), NumberFormat.Percent(1)) with { Name = "model" },
            ResultColumns.Numbers(new BilingualText("Central", "中心权重"), CentralWeights.Select(weight => weight.Share), NumberFormat.Percent(1)) with { Name = "central" },
            ResultColumns.Numbers(new BilingualText("Standard error", "标准误"), CentralWeights.Select(weight => weight.StandardError), NumberFormat.Percent(2)) with { Name = "standard error" },
        ]);

    /// <summary>The tables as text.</summary>
    public override string ToString() => View().ToText();

    ResultView IViewable.ToView() => View();

    private ResultView View()
    {
        if (ConfidenceFactor is not { } confidence)
            return new ResultView([ToTable(), new BilingualText($"{Shop} was first under none of the weights drawn.", $"在抽取的所有权重下，{Shop}都没有排到第一。")]);
        return new ResultView([
            ToTable(), CentralWeightTable(),
            new BilingualText($"Under just these weights {Shop} is first with a confidence of {confidence}.", $"恰好取这组权重时，{Shop}排第一的把握（置信因子）为 {confidence}。"),
        ]);
    }
}
