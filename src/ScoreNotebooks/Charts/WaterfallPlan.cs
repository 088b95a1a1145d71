namespace ScoreNotebooks;

/// <summary>One line of a waterfall: from which value to which, and its words. A level is the start or the end.</summary>
internal sealed record WaterfallStage(string Label, double From, double To, string Text, bool IsLevel);

/// <summary>What both drawings of a waterfall have in common.</summary>
internal sealed class WaterfallPlan
{
    /// <summary>Zero is left out of the axis when the movement fills less than this share of it: steps would be slivers.</summary>
    private const double LeastMovement = 0.4;

    internal WaterfallPlan(WaterfallChart chart, Language language)
    {
        Chart = chart;
        Language = language;
        var steps = chart.ShownSteps();
        var number = NumberText.For(steps.Append(chart.Start).Append(chart.End).Select(step => step.Amount), chart.Values.Decimals, language);
        var stages = new List<WaterfallStage> { Level(chart.Start, number) };
        var reached = chart.Start.Amount;
        foreach (var step in steps)
        {
            var sign = step.Amount > 0 ? "▲ " : step.Amount < 0 ? "▼ " : "";
            stages.Add(new WaterfallStage(step.Label.In(language), reached, reached + step.Amount, sign + number.Signed(step.Amount), false));
            reached += step.Amount;
        }

        stages.Add(Level(chart.End, number));
        Stages = stages;
        var values = stages.Select(stage => stage.To).ToList();
        var movement = values.Max() - values.Min();
        var withZero = Math.Max(values.Max(), 0) - Math.Min(values.Min(), 0);
        IncludesZero = movement == 0 || movement >= LeastMovement * withZero;
        Scale = NiceScale.Around(values, Axis(), IncludesZero);
    }

    internal WaterfallChart Chart { get; }

    internal Language Language { get; }

    internal IReadOnlyList<WaterfallStage> Stages { get; }

    internal NiceScale Scale { get; }

    /// <summary>Whether the axis includes zero, so that the length of a level may be drawn.</summary>
    internal bool IncludesZero { get; }

    /// <summary>What the axis measures, and that it does not start at zero when it does not.</summary>
    internal string AxisTitle
    {
        get
        {
            var title = Chart.Values.TitleWithUnit(Language);
            return IncludesZero ? title : title + new BilingualText(", axis does not start at zero", "，坐标轴不从零开始").In(Language);
        }
    }

    private WaterfallStage Level(WaterfallStep step, NumberText number) =>
        new(step.Label.In(Language), 0, step.Amount, number.Text(step.Amount), true);

    /// <summary>The ends the axis states hold for levels; the movement alone is laid out freely.</summary>
    private ValueAxis Axis() => IncludesZero ? Chart.Values : Chart.Values with { From = null, To = null };
}
