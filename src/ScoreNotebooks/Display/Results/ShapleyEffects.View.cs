namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record ShapleyEffects : IViewable
{
    /// <summary>One line per input: what it varies over and its share of the variance; the largest first. The shares sum to one.</summary>
    public ResultTable ToTable()
    {
        var order = Enumerable.Range(0, Inputs.Count).OrderByDescending(input => Inputs[input].Share.Value).ToList();
        var columns = new List<ResultColumn> { ResultColumns.Titles(VarianceWords.Input, order.Select(input => Inputs[input].Title)) };
        if (Distributions.Count == Inputs.Count)
            columns.Add(ResultColumns.Titles(new BilingualText("Varies", "变动范围"), order.Select(input => Distributions[input])));
        columns.Add(VarianceWords.Column(VarianceWords.ShareOfVariance, "share", order.Select(input => Inputs[input].Share), NumberFormat.Percent(1)) with { Bar = new BarRange(0, 1) });
        columns.Add(ResultColumns.Numbers(new BilingualText("Standard error", "标准误"), order.Select(input => Inputs[input].Share.StandardError), NumberFormat.Percent(2)) with { Name = "standard error" });
        return new ResultTable(Title, columns) { ShownRows = Inputs.Count, Notes = [.. MethodNotes(), .. Notes] };
    }

    /// <summary>The table as aligned text.</summary>
    public override string ToString() => ToTable().ToText();

    ResultView IViewable.ToView() => new([ToTable()]);

    internal BilingualText Title => new($"How the variance of {Output.English} is shared out", $"{Output.Chinese}的方差如何分摊");

    private IEnumerable<BilingualText> MethodNotes()
    {
        yield return new BilingualText(
            $"Shapley effects (Song, Nelson & Staum 2016): the shares sum to the whole variance, also where inputs go together; what several do together is shared equally. Standard deviation {NumberFormat.Plain(2).Write(Math.Sqrt(Variance), Language.English)}.",
            $"Shapley 效应（Song、Nelson 与 Staum，2016）：各份额之和等于全部方差，输入相互关联时也成立；共同作用的部分平均分摊。标准差 {NumberFormat.Plain(2).Write(Math.Sqrt(Variance), Language.English)}。");
        yield return IsOfAllOrders
            ? new BilingualText(
                $"Every set of inputs was looked at with {VarianceWords.Count(Samples)} rows, {VarianceWords.Count(Evaluations)} evaluations.",
                $"考察了输入的所有组合，每种 {VarianceWords.Count(Samples)} 行，共计算 {VarianceWords.Count(Evaluations)} 次。")
            : new BilingualText(
                $"Inputs were added in orders drawn by chance over {VarianceWords.Count(Samples)} rows, {VarianceWords.Count(Evaluations)} evaluations.",
                $"按随机顺序逐个加入输入，共 {VarianceWords.Count(Samples)} 行，计算 {VarianceWords.Count(Evaluations)} 次。");
        yield return VarianceWords.IntervalNote;
        foreach (var note in VarianceWords.Missing(Missing, Evaluations)) yield return note;
    }
}
