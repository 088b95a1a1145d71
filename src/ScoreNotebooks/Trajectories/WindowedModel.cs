namespace ScoreNotebooks;

/// <summary>
/// A model as it reads windows: what it reads under one window keeps its name; a column that is read under two has
/// a name for each ("好评数量 @ 90d"), so that one program holds them all.
/// </summary>
internal sealed class WindowedModel
{
    /// <summary>The window of what a model gives none for.</summary>
    internal static readonly MetricWindow Assumed = new(30);

    private readonly Dictionary<string, List<MetricWindow>> _windows = new(StringComparer.Ordinal);

    internal WindowedModel(ScoreModel model)
    {
        Original = model;
        foreach (var (formula, window) in Readings(model))
            foreach (var column in formula.Columns)
                Note(column, window);
        Model = Renamed(model);
        Compiled = Model.Compile();
        Inputs = [.. Compiled.Program.Inputs.Select(Input)];
    }

    /// <summary>The model as it is written.</summary>
    internal ScoreModel Original { get; }

    /// <summary>The model that reads a name for each column and window; the same metrics and dimensions.</summary>
    internal ScoreModel Model { get; }

    /// <summary>That model as a program.</summary>
    internal CompiledModel Compiled { get; }

    /// <summary>What each input of the program is: its name there, the column, the window.</summary>
    internal IReadOnlyList<(string Name, string Column, MetricWindow Window)> Inputs { get; }

    /// <summary>The window of a metric; 30 days without a lag where the model gives none.</summary>
    internal static MetricWindow WindowOf(Metric metric) => metric.Window ?? Assumed;

    /// <summary>What is assumed about windows; empty when the model gives all.</summary>
    internal static IReadOnlyList<BilingualText> Assumptions(ScoreModel model)
    {
        var without = model.Metrics.Where(metric => metric.Window is null).ToList();
        if (without.Count == 0 && model.Adjustments.Count == 0) return [];
        var isAll = without.Count == model.Metrics.Count;
        var english = isAll ? "The model gives no windows; daily amounts are summed over 30 days without a lag."
            : $"No window is given for {string.Join(", ", without.Select(metric => metric.Title.English).Concat(model.Adjustments.Select(adjustment => adjustment.Title.English)))}; their amounts are summed over 30 days without a lag.";
        var chinese = isAll ? "模型未规定统计窗口，每日数据按最近 30 天汇总，不设延迟。"
            : $"未规定{string.Join("、", without.Select(metric => metric.Title.Chinese).Concat(model.Adjustments.Select(adjustment => adjustment.Title.Chinese)))}的统计窗口，按最近 30 天汇总，不设延迟。";
        return [new BilingualText(english, chinese)];
    }

    private static IEnumerable<(Formula Formula, MetricWindow Window)> Readings(ScoreModel model)
    {
        foreach (var metric in model.Metrics)
        {
            yield return (metric.Value, WindowOf(metric));
            if (metric.MinimumSample is { } sample) yield return (sample.Count, WindowOf(metric));
        }

        foreach (var formula in OfRules(model)) yield return (formula, Assumed);
    }

    private static IEnumerable<Formula> OfRules(ScoreModel model) => model.Adjustments.Select(adjustment => adjustment.Count)
        .Concat(model.FewOrders?.Formulas ?? [])
        .Concat(model.LowVolume is { } rule ? rule.Metrics.Select(metric => metric.Bad).Prepend(rule.Orders) : []);

    private void Note(string column, MetricWindow window)
    {
        if (!_windows.TryGetValue(column, out var windows)) _windows[column] = windows = [];
        if (!windows.Contains(window)) windows.Add(window);
    }

    private ScoreModel Renamed(ScoreModel model)
    {
        if (_windows.Values.All(windows => windows.Count == 1)) return model;
        return model with
        {
            Metrics = [.. model.Metrics.Select(Renamed)],
            Adjustments = [.. model.Adjustments.Select(adjustment => adjustment with { Count = Renamed(adjustment.Count, Assumed) })],
            FewOrders = model.FewOrders is { } few
                ? few with { Orders = Renamed(few.Orders, Assumed), LoweredIf = few.LoweredIf is { } reasons ? Renamed(reasons, Assumed) : null }
                : null,
            LowVolume = model.LowVolume is { } low
                ? low with { Orders = Renamed(low.Orders, Assumed), Metrics = [.. low.Metrics.Select(metric => metric with { Bad = Renamed(metric.Bad, Assumed) })] }
                : null,
            Counts = [.. model.Counts.Select(group => group with { Parts = [.. group.Parts.Select(FirstName)], Total = group.Total is { } total ? FirstName(total) : null })],
        };
    }

    private Metric Renamed(Metric metric) => metric with
    {
        Value = Renamed(metric.Value, WindowOf(metric)),
        MinimumSample = metric.MinimumSample is { } sample ? sample with { Count = Renamed(sample.Count, WindowOf(metric)) } : null,
    };

    private Formula Renamed(Formula formula, MetricWindow window) => formula.Columns.All(column => _windows[column].Count == 1)
        ? formula
        : formula.Renaming(column => NameOf(column, window), $"{formula.Text} @ {Written(window)}");

    /// <summary>The name of a counted column; of one that is read under several windows, under the first.</summary>
    private string FirstName(string column) =>
        _windows.TryGetValue(column, out var windows) ? NameOf(column, windows[0]) : column;

    private string NameOf(string column, MetricWindow window) =>
        _windows[column].Count == 1 ? column : $"{column} @ {Written(window)}";

    private (string Name, string Column, MetricWindow Window) Input(string name)
    {
        foreach (var (column, windows) in _windows)
            foreach (var window in windows)
                if (NameOf(column, window) == name)
                    return (name, column, window);
        throw new InvalidOperationException($"The program reads {name}, which the model does not.");
    }

    private static string Written(MetricWindow window) => window.Lag == 0 ? $"{window.Days}d" : $"{window.Days}d-{window.Lag}";
}
