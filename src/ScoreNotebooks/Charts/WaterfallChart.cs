namespace ScoreNotebooks;

/// <summary>How one number becomes another in steps, each going up or down from where the last one ended.</summary>
public sealed record WaterfallChart : Chart
{
    /// <summary>Makes a waterfall.</summary>
    /// <param name="title">What the chart shows.</param>
    /// <param name="values">What start, steps and end measure.</param>
    /// <param name="start">The label and value of the start.</param>
    /// <param name="steps">The steps in the order they are taken.</param>
    /// <param name="end">The label and value of the end, which the steps must lead to.</param>
    /// <exception cref="WorkbookException">
    /// A number is missing or infinite, or start and steps do not add up to the end (to a millionth of the largest number).
    /// </exception>
    public WaterfallChart(BilingualText title, ValueAxis values, WaterfallStep start, IReadOnlyList<WaterfallStep> steps, WaterfallStep end)
        : base(title)
    {
        Values = values;
        Start = start;
        Steps = [.. steps];
        End = end;
        foreach (var step in Steps.Prepend(start).Append(end)) ChartInput.Known(step.Amount, step.Label);
        RequireThatItAddsUp();
    }

    /// <summary>What start, steps and end measure.</summary>
    public ValueAxis Values { get; }

    /// <summary>Where it starts: a label and the value itself.</summary>
    public WaterfallStep Start { get; }

    /// <summary>The steps in the order they are taken.</summary>
    public IReadOnlyList<WaterfallStep> Steps { get; }

    /// <summary>Where it ends: a label and the value itself.</summary>
    public WaterfallStep End { get; }

    /// <summary>
    /// The most steps that are drawn one by one. Of more, the largest (by size, in their order) are drawn and the
    /// others joined into one step that says how many they are.
    /// </summary>
    public int MaximumSteps { get; init; } = 20;

    /// <inheritdoc/>
    public override string ToSvg(Language language) => new SvgWaterfallChart(this, language).Draw();

    /// <inheritdoc/>
    public override string ToFigureJson(Language language) => new PlotlyWaterfallChart(this, language).Draw();

    /// <summary>The steps as drawn: the largest in their order, then the rest as one.</summary>
    internal IReadOnlyList<WaterfallStep> ShownSteps()
    {
        var most = Math.Max(2, MaximumSteps);
        if (Steps.Count <= most) return Steps;
        var kept = Enumerable.Range(0, Steps.Count).OrderByDescending(i => Math.Abs(Steps[i].Amount)).Take(most - 1).ToHashSet();
        var rest = Steps.Where((_, i) => !kept.Contains(i)).ToList();
        var label = new BilingualText(
            FormattableString.Invariant($"{rest.Count} smaller steps together"), FormattableString.Invariant($"其余 {rest.Count} 项合计"));
        return [.. Steps.Where((_, i) => kept.Contains(i)), new WaterfallStep(label, rest.Sum(step => step.Amount))];
    }

    private protected override TextGrid Numbers(Language language)
    {
        var steps = ShownSteps();
        var format = NumberText.For(steps.Append(Start).Append(End).Select(step => step.Amount), Values.Decimals, language);
        var grid = new TextGrid(["", Values.Title.In(language)]);
        grid.Add([Start.Label.In(language), format.Text(Start.Amount)]);
        foreach (var step in steps) grid.Add([step.Label.In(language), format.Signed(step.Amount)]);
        grid.Add([End.Label.In(language), format.Text(End.Amount)]);
        return grid.WithCaption(Values.TitleWithUnit(language));
    }

    private void RequireThatItAddsUp()
    {
        var reached = Start.Amount + Steps.Sum(step => step.Amount);
        var largest = Steps.Append(Start).Append(End).Max(step => Math.Abs(step.Amount));
        if (Math.Abs(reached - End.Amount) <= 1e-6 * largest) return;
        throw new WorkbookException(
            FormattableString.Invariant($"The waterfall \"{Title.English}\" does not add up: {Start.Amount:R} and its steps come to {reached:R}, but it says it ends at {End.Amount:R}. Give the steps that lead from the start to the end."),
            FormattableString.Invariant($"瀑布图“{Title.Chinese}”对不上：起点 {Start.Amount:R} 加各步得 {reached:R}，而终点写的是 {End.Amount:R}。请给出从起点到终点的完整步骤。"));
    }
}
