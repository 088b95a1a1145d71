namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record MorrisEffects : IViewable
{
    /// <summary>One line per input: what it varies over, μ*, μ and σ of its elementary effects; the largest μ* first.</summary>
    public ResultTable ToTable()
    {
        var order = Enumerable.Range(0, Inputs.Count).OrderByDescending(input => Inputs[input].MeanAbsolute.Value).ToList();
        var columns = new List<ResultColumn> { ResultColumns.Titles(VarianceWords.Input, order.Select(input => Inputs[input].Title)) };
        if (Distributions.Count == Inputs.Count)
            columns.Add(ResultColumns.Titles(new BilingualText("Moves over", "变动范围"), order.Select(input => Distributions[input])));
        columns.Add(VarianceWords.Column(MeanAbsoluteTitle, "mu*", order.Select(input => Inputs[input].MeanAbsolute), NumberFormat.Plain(2)));
        columns.Add(VarianceWords.Column(new BilingualText("Mean effect μ", "平均效应 μ"), "mu", order.Select(input => Inputs[input].Mean), NumberFormat.Signed(2)));
        columns.Add(VarianceWords.Column(DeviationTitle, "sigma", order.Select(input => Inputs[input].Deviation), NumberFormat.Plain(2)));
        return new ResultTable(Title, columns) { ShownRows = Inputs.Count, Notes = [.. MethodNotes(), .. Notes] };
    }

    /// <summary>The table as aligned text.</summary>
    public override string ToString() => ToTable().ToText();

    ResultView IViewable.ToView() => new([ToTable()]);

    internal static BilingualText MeanAbsoluteTitle { get; } = new("Mean size of effects μ*", "平均效应大小 μ*");

    internal static BilingualText DeviationTitle { get; } = new("Deviation of effects σ", "效应标准差 σ");

    internal BilingualText Title => new($"Which inputs move {Output.English}", $"哪些输入影响{Output.Chinese}");

    private IEnumerable<BilingualText> MethodNotes()
    {
        yield return new BilingualText(
            "An elementary effect is the change of the output when one input moves over its whole range, the others staying. σ near zero: a straight line of its own. σ of the size of μ* or more: a curve, or together with other inputs.",
            "基本效应：其他输入不变时，该输入走完整个变动范围所引起的输出变化。σ 接近零表示单独的线性作用；σ 与 μ* 相当或更大，表示非线性或与其他输入共同作用。");
        yield return new BilingualText(
            FormattableString.Invariant($"Morris (1991): {Trajectories} trajectories chosen far apart (Campolongo et al. 2007), {Evaluations} evaluations."),
            FormattableString.Invariant($"Morris（1991）方法：{Trajectories} 条尽量分散的轨迹（Campolongo 等，2007），共计算 {Evaluations} 次。"));
        yield return VarianceWords.IntervalNote;
        foreach (var note in VarianceWords.Missing(Missing, Evaluations)) yield return note;
    }
}
