namespace ScoreNotebooks;

/// <summary>The charts of where variance comes from.</summary>
public static class VarianceCharts
{
    private const int MostLines = 6;
    private const int MostBars = 15;

    /// <summary>First-order beside total index of each input as bars with their intervals, the largest total first; of many inputs the first fifteen.</summary>
    public static BarChart Bars(this VarianceIndices indices)
    {
        var order = indices.Inputs.OrderByDescending(input => input.Total.Value).Take(MostBars).ToList();
        return new BarChart(
            indices.Title, Percent(VarianceWords.ShareOfVariance), [.. order.Select(input => input.Title)],
            [
                VarianceWords.Series(VarianceWords.First, order.Select(input => FromZero(input.First)), 100),
                VarianceWords.Series(VarianceWords.Total, order.Select(input => FromZero(input.Total)), 100),
            ])
        {
            Direction = BarDirection.Horizontal,
            Subtitle = indices.Method == VarianceMethod.Sampled ? WithInterval : Exact,
            Note = VarianceWords.Joined([.. NotesOfBars(indices, order), .. indices.Notes]),
        };
    }

    /// <summary>How the indices settled while the sample grew: a line with its interval for each of the six inputs that matter most.</summary>
    /// <param name="indices">Indices that were sampled.</param>
    /// <param name="order">Which index.</param>
    /// <exception cref="WorkbookException">The indices are exact, so nothing had to converge.</exception>
    public static LineChart ConvergenceLines(this VarianceIndices indices, IndexOrder order = IndexOrder.Total)
    {
        if (indices.Convergence.Count == 0)
            throw new WorkbookException(
                "These indices are exact; nothing was sampled, so there is no convergence to show. Bars() shows the indices.",
                "这些指数是精确值，没有抽样，因此没有收敛过程可展示。用 Bars() 查看各指数。");
        var shown = Enumerable.Range(0, indices.Inputs.Count).OrderByDescending(input => indices.Inputs[input].Total.Value).Take(MostLines).ToList();
        var name = order == IndexOrder.First ? VarianceWords.First : VarianceWords.Total;
        return new LineChart(
            new BilingualText($"How sure the indices became: {indices.Output.English}", $"{indices.Output.Chinese}：指数随样本量的收敛"),
            new ValueAxis(new BilingualText("Base sample N", "基础样本量 N")) { Decimals = 0 }, Percent(name),
            [.. shown.Select(input => Line(indices, input, order))])
        {
            IsHorizontalLogarithmic = true,
            Interval = VarianceWords.Interval,
            Subtitle = name,
            Note = VarianceWords.Joined(indices.Notes),
        };
    }

    /// <summary>The Morris plane: inputs that matter lie to the right, those that act along curves or together with others high up.</summary>
    public static ScatterChart Plane(this MorrisEffects effects)
    {
        var farthest = effects.Inputs.Select(input => input.MeanAbsolute.Value).Where(double.IsFinite).DefaultIfEmpty(0).Max();
        return new ScatterChart(
            effects.Title, new ValueAxis(MorrisEffects.MeanAbsoluteTitle), new ValueAxis(MorrisEffects.DeviationTitle),
            [.. effects.Inputs.Select(Point)])
        {
            Guides = farthest > 0
                ? [Guide(new BilingualText("σ = μ*", "σ = μ*"), 1, farthest), Guide(new BilingualText("σ = 0.1 μ*", "σ = 0.1 μ*"), 0.1, farthest)]
                : [],
            Interval = VarianceWords.Interval,
            Note = VarianceWords.Joined([PlaneNote, .. effects.Notes]),
        };
    }

    /// <summary>Each input's share of the variance as a bar with its interval, the largest first; the shares sum to 100 %.</summary>
    public static BarChart Bars(this ShapleyEffects effects)
    {
        var order = effects.Inputs.OrderByDescending(input => input.Share.Value).ToList();
        return new BarChart(
            effects.Title, Percent(VarianceWords.ShareOfVariance), [.. order.Select(input => input.Title)],
            [VarianceWords.Series(VarianceWords.ShareOfVariance, order.Select(input => input.Share), 100)])
        { Direction = BarDirection.Horizontal, Subtitle = WithInterval, Note = VarianceWords.Joined(effects.Notes) };
    }

    /// <summary>What each part weighs beside the share of the variance it causes by itself.</summary>
    /// <param name="importance">Weights and what they do.</param>
    /// <param name="dimension">The dimension whose parts are shown; null for all metrics in the total.</param>
    /// <exception cref="WorkbookException">There is no such dimension, or it has one part only.</exception>
    public static BarChart Bars(this WeightImportance importance, [Choices("Levels.Score")] string? dimension = null)
    {
        var level = dimension is null ? importance.Levels[0] : importance[dimension];
        return new BarChart(
            WeightImportance.TitleOf(level), Percent(new BilingualText("Share", "比例")), [.. level.Parts.Select(part => part.Title)],
            [
                new ChartSeries(ResultColumns.Weight, [.. level.Parts.Select(part => 100 * part.Weight)]),
                VarianceWords.Series(VarianceWords.First, level.Parts.Select(part => part.First), 100),
            ])
        { Direction = BarDirection.Horizontal, Subtitle = importance.Model.Title, Note = VarianceWords.Joined(importance.Notes) };
    }

    private static readonly BilingualText WithInterval = new("whiskers: 90% interval", "误差线：90% 区间");

    private static readonly BilingualText Exact = new("exact", "精确值");

    private static readonly BilingualText PlaneNote = new(
        "Below σ = 0.1 μ* an input acts along a straight line; above σ = μ* mostly along a curve or together with others.",
        "位于 σ = 0.1 μ* 以下的输入近似线性作用；位于 σ = μ* 以上的主要是非线性或与其他输入共同作用。");

    // An estimate a little below zero is chance; drawn, it would only push the axis to the left.
    private static IndexEstimate FromZero(IndexEstimate index) => double.IsNaN(index.Value)
        ? index
        : index with { Value = Math.Max(0, index.Value), Low = Math.Max(0, index.Low), High = Math.Max(0, index.High) };

    private static IEnumerable<BilingualText> NotesOfBars(VarianceIndices indices, List<SobolIndex> shown)
    {
        if (shown.Any(input => input.First.Low < 0 || input.Total.Low < 0))
            yield return new BilingualText("What is estimated below zero is drawn at zero.", "估计值低于零的部分按零绘制。");
        if (shown.Count < indices.Inputs.Count)
            yield return new BilingualText(
                $"Shown: the {shown.Count} largest of {indices.Inputs.Count} inputs by total index.", $"仅显示 {indices.Inputs.Count} 个输入中总指数最大的 {shown.Count} 个。");
    }

    private static ValueAxis Percent(BilingualText title) => new(title, BilingualText.Same("%")) { Decimals = 1 };

    private static LineSeries Line(VarianceIndices indices, int input, IndexOrder order)
    {
        var points = indices.Convergence.Select(point => (point.Samples, Index: order == IndexOrder.First ? point.Inputs[input].First : point.Inputs[input].Total))
            .Where(point => double.IsFinite(point.Index.Value)).ToList();
        return new LineSeries(indices.Inputs[input].Title, [.. points.Select(point => new ChartPoint(point.Samples, 100 * point.Index.Value))])
        {
            Low = [.. points.Select(point => 100 * point.Index.Low)],
            High = [.. points.Select(point => 100 * point.Index.High)],
        };
    }

    private static ScatterPoint Point(MorrisEffect effect) => new(effect.Title, effect.MeanAbsolute.Value, effect.Deviation.Value)
    {
        XLow = effect.MeanAbsolute.Low,
        XHigh = effect.MeanAbsolute.High,
        YLow = Math.Max(0, effect.Deviation.Low),
        YHigh = effect.Deviation.High,
    };

    private static LineSeries Guide(BilingualText name, double slope, double farthest) =>
        new(name, [new ChartPoint(0, 0), new ChartPoint(farthest, slope * farthest)]) { IsReference = true };
}
