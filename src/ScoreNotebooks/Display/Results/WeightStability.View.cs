namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record WeightStability : IViewable
{
    /// <summary>One line per weight: its share, the range in which the first place holds, the range in which the ranking does, and who turns.</summary>
    public ResultTable ToTable()
    {
        var columns = new List<ResultColumn>
        {
            ResultColumns.Titles(ResultColumns.Dimension, Weights.Select(weight => weight.Dimension.Title)) with { Name = "dimension" },
            ResultColumns.Titles(new BilingualText("Weight of", "权重项"), Weights.Select(weight => weight.Title)) with { Name = "weight" },
            Share(new BilingualText("Share now", "现占比"), weight => weight.Share, "share"),
        };
        columns.AddRange(Columns(new BilingualText("First place", "第一名"), weight => weight.FirstPlace, "first"));
        columns.AddRange(Columns(new BilingualText("Ranking", "全部名次"), weight => weight.Ranking, "ranking"));
        return new ResultTable(
            new BilingualText($"How far each weight may move: {Scores.Model.Title.English}", $"{Scores.Model.Title.Chinese}：每项权重可以变动多少"), columns)
        { ShownRows = Weights.Count, Notes = [.. Notes()] };
    }

    /// <summary>The sentence and the table as text.</summary>
    public override string ToString() => View().ToText();

    ResultView IViewable.ToView() => View();

    private ResultView View() => new([Summary(), ToTable()]);

    private BilingualText Summary()
    {
        if (RankingAlwaysHolds)
            return new BilingualText("Whatever any one weight is, the ranking stays as it is.", "无论单独怎样调整哪一项权重，名次都不变。");
        if (FirstPlaceAlwaysHolds)
            return new BilingualText(
                $"Whatever any one weight is, the first place holds. The ranking turns soonest with {Nearest(weight => weight.Ranking).English}",
                $"无论单独怎样调整哪一项权重，第一名都不变。全部名次中最先变动的是：{Nearest(weight => weight.Ranking).Chinese}");
        return new BilingualText(
            $"The first place turns soonest with {Nearest(weight => weight.FirstPlace).English}",
            $"第一名最容易因下面这项权重而改变：{Nearest(weight => weight.FirstPlace).Chinese}");
    }

    // The weight whose nearest end is the fewest percentage points away.
    private BilingualText Nearest(Func<StableWeight, StableRange> range)
    {
        var (weight, turn) = Weights.SelectMany(weight => new[] { range(weight).TurnsBelow, range(weight).TurnsAbove }.OfType<OrderTurn>().Select(turn => (weight, turn)))
            .MinBy(pair => Math.Abs(pair.turn.Share - pair.weight.Share));
        return new BilingualText(
            $"the weight of {weight.Title.English}: now {WeightWords.Percent(weight.Share)} of {weight.Dimension.Title.English}, at {WeightWords.Percent(turn.Share)} {StableWeight.Happens(turn).English}.",
            $"{weight.Title.Chinese}的权重，现占“{weight.Dimension.Title.Chinese}”的 {WeightWords.Percent(weight.Share)}，到 {WeightWords.Percent(turn.Share)} 时{StableWeight.Happens(turn).Chinese}。");
    }

    private IEnumerable<ResultColumn> Columns(BilingualText order, Func<StableWeight, StableRange> range, string name) => Weights.All(weight => range(weight).HoldsForEveryWeight)
        ? [ResultColumns.Titles(order, Weights.Select(weight => StableWeight.Beyond(range(weight)))) with { Name = $"{name} turns" }]
        :
    [
        Share(new BilingualText($"{order.English} holds from", $"{order.Chinese}不变：从"), weight => range(weight).Low, $"{name} from"),
        Share(new BilingualText("to", "到"), weight => range(weight).High, $"{name} to"),
        ResultColumns.Titles(new BilingualText("Beyond that", "超出后"), Weights.Select(weight => StableWeight.Beyond(range(weight)))) with { Name = $"{name} turns" },
    ];

    private NumberColumn Share(BilingualText header, Func<StableWeight, double> share, string name) =>
        ResultColumns.Numbers(header, Weights.Select(share), NumberFormat.Percent(1)) with { Name = name };

    private IEnumerable<BilingualText> Notes()
    {
        if (RankingAlwaysHolds && WeightWords.WhyNothingTurns(Scores) is { } why) yield return why;
        yield return new BilingualText(
            "Each weight is a share of its dimension and moves alone; the other weights of the dimension keep their proportions.",
            "每项权重按其在所属维度中的占比计算，每次只变动一项，同一维度的其余权重保持相互比例。");
        yield return Weights.All(weight => weight.IsLinear)
            ? new BilingualText("Every total is linear in each weight, so the ends are exact.", "总分是每项权重的线性函数，因此区间端点是精确值。")
            : new BilingualText(
                "Not every total is linear in each weight; the ends were then found on the model's program piece by piece and confirmed on both sides.",
                "部分总分不是权重的线性函数，相应端点由模型程序分段求根得到，并在两侧验证。");
        foreach (var note in WeightWords.Assumptions(Scores.Model, Assumptions)) yield return note;
    }
}
