namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record VarianceIndices : IViewable
{
    private const int MostPairs = 20;

    /// <summary>One line per input: what it varies over, its first-order and its total index; the largest total first.</summary>
    public ResultTable ToTable()
    {
        var order = Enumerable.Range(0, Inputs.Count).OrderByDescending(input => Inputs[input].Total.Value).ToList();
        var columns = new List<ResultColumn> { ResultColumns.Titles(VarianceWords.Input, order.Select(input => Inputs[input].Title)) };
        if (Distributions.Count == Inputs.Count)
            columns.Add(ResultColumns.Titles(new BilingualText("Varies", "变动范围"), order.Select(input => Distributions[input])));
        columns.Add(VarianceWords.Column(VarianceWords.First, "first", order.Select(input => Inputs[input].First), NumberFormat.Percent(1)) with { Bar = new BarRange(0, 1) });
        columns.Add(VarianceWords.Column(VarianceWords.Total, "total", order.Select(input => Inputs[input].Total), NumberFormat.Percent(1)) with { Bar = new BarRange(0, 1) });
        return new ResultTable(Title, columns) { ShownRows = Inputs.Count, Notes = [.. MethodNotes(), .. Notes] };
    }

    /// <summary>What pairs of inputs do together, the most first; without rows unless it was asked for.</summary>
    public ResultTable InteractionTable()
    {
        var order = Interactions.OrderByDescending(pair => pair.Share.Value).Take(MostPairs).ToList();
        return new ResultTable(
            new BilingualText("What pairs of inputs do together", "两两共同作用"),
            [
                ResultColumns.Titles(VarianceWords.Input, order.Select(pair => this[pair.First].Title)),
                ResultColumns.Titles(new BilingualText("with", "与"), order.Select(pair => this[pair.Second].Title)),
                VarianceWords.Column(VarianceWords.ShareOfVariance, "share", order.Select(pair => pair.Share), NumberFormat.Percent(1)),
            ])
        {
            ShownRows = MostPairs,
            Notes = Interactions.Count > MostPairs ? [new BilingualText(FormattableString.Invariant($"The {MostPairs} largest of {Interactions.Count} pairs."), FormattableString.Invariant($"共 {Interactions.Count} 对，列出最大的 {MostPairs} 对。"))] : [],
        };
    }

    /// <summary>The tables as aligned text.</summary>
    public override string ToString() => ((IViewable)this).ToView().ToText();

    ResultView IViewable.ToView() => new(Interactions.Count == 0 ? [ToTable()] : [ToTable(), InteractionTable()]);

    internal BilingualText Title => new($"Where the variance of {Output.English} comes from", $"{Output.Chinese}的波动从何而来");

    private IEnumerable<BilingualText> MethodNotes()
    {
        if (Inputs.All(input => double.IsNaN(input.Total.Value)))
            yield return new BilingualText("The output does not vary, so there is no variance to share out.", "输出没有变化，没有可分摊的方差。");
        yield return new BilingualText(
            $"First order: by how much the variance would fall if this input alone were known. Total: what would be left if all others were known. Mean {Plain(Mean)}, standard deviation {Plain(Math.Sqrt(Variance))}.",
            $"一阶指数：若只知道该输入，方差会减少多少；总指数：若知道其余所有输入，还剩多少方差。均值 {Plain(Mean)}，标准差 {Plain(Math.Sqrt(Variance))}。");
        yield return Method switch
        {
            VarianceMethod.ExactSum => new BilingualText(
                "Exact: a weighted sum of independent metrics, so the variances of its terms add up and no metric acts through another.",
                "精确值：总分是相互独立的指标的加权和，各项方差直接相加，指标之间没有共同作用。"),
            VarianceMethod.ExactProduct => new BilingualText(
                "Exact: a weighted geometric mean of independent metrics, whose variance follows from the mean and the variance of each factor.",
                "精确值：总分是相互独立的指标的加权几何平均，其方差由各因子的均值和方差直接得出。"),
            _ => new BilingualText(
                $"Sampled: N = {VarianceWords.Count(Samples)} in 16 scrambled Sobol' sequences, {VarianceWords.Count(Evaluations)} evaluations; first order by Saltelli et al. (2010), total by Jansen (1999).",
                $"抽样估计：N = {VarianceWords.Count(Samples)}（16 组独立扰动的 Sobol' 序列），共计算 {VarianceWords.Count(Evaluations)} 次；一阶指数按 Saltelli 等（2010），总指数按 Jansen（1999）。"),
        };
        if (Method != VarianceMethod.Sampled) yield break;
        yield return VarianceWords.IntervalNote;
        foreach (var note in SampledNotes()) yield return note;
    }

    private IEnumerable<BilingualText> SampledNotes()
    {
        if (Dummy is { } dummy && !double.IsNaN(dummy.First.Value))
        {
            var (first, total) = (VarianceWords.Percent(Math.Max(Math.Abs(dummy.First.Low), Math.Abs(dummy.First.High))), VarianceWords.Percent(Math.Max(Math.Abs(dummy.Total.Low), Math.Abs(dummy.Total.High))));
            yield return new BilingualText(
                $"Noise floor: a made-up input without influence, judged by how outputs that share no input go together, gets up to {first} first order and {total} total from the same sample; take smaller indices with care.",
                $"噪声下限：用没有共同输入的输出去估计一个虚设的、毫无影响的输入，同一样本会给出最多 {first} 的一阶指数和 {total} 的总指数；比这更小的指数请谨慎看待。");
        }

        foreach (var note in VarianceWords.Missing(Missing, Evaluations)) yield return note;
        if (!IsSureEnough)
            yield return new BilingualText(
                $"The widest interval is still wider than the {VarianceWords.Percent(WidestAskedFor!.Value)} asked for; sampling ended at its greatest size.",
                $"最宽的区间仍超过要求的 {VarianceWords.Percent(WidestAskedFor!.Value)}；抽样已达到上限。");
    }

    private static string Plain(double value) => NumberFormat.Plain(2).Write(value, Language.English);
}
