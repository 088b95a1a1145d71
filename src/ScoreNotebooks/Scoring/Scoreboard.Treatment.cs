namespace ScoreNotebooks;

public sealed partial class Scoreboard
{
    private const int MostCellsInNote = 5;

    private readonly Lazy<TreatedCells> _treatedCells;

    /// <summary>Every value that the model's treatment of outliers changed, before and after; empty for a model without.</summary>
    public TreatedCells TreatedCells => _treatedCells.Value;

    private IEnumerable<BilingualText> TreatmentNotes() =>
        Model.Metrics.Any(metric => metric.Treatment is not null) ? TreatedCells.Metrics.SelectMany(TreatmentNotes) : [];

    private IEnumerable<BilingualText> TreatmentNotes(TreatedMetric treated)
    {
        var cells = TreatedCells.Cells.Where(cell => ReferenceEquals(cell.Metric, treated.Metric)).ToList();
        if (treated.Metric.Treatment is Treatment.Logarithm rule) return LogarithmNotes(treated.Metric, rule.Offset, cells);
        var notes = new List<BilingualText>();
        if (cells.Count > 0) notes.Add(SetNote(treated.Metric, cells));
        if (!treated.IsEnough) notes.Add(NotEnoughNote(treated));
        return notes;
    }

    private static BilingualText SetNote(Metric metric, IReadOnlyList<TreatedCell> cells)
    {
        var shown = cells.Take(MostCellsInNote).Select(cell => (cell.Shop, Before: metric.Show(cell.Before), After: metric.Show(cell.After))).ToList();
        var more = cells.Count - shown.Count;
        return new BilingualText(
            $"Outliers of \"{metric.Title.English}\" were treated before points were given: {string.Join(", ", shown.Select(cell => $"{cell.Shop} {cell.Before.English} → {cell.After.English}"))}{(more > 0 ? $" and {more} more; see TreatedCells" : "")}.",
            $"“{metric.Title.Chinese}”的离群值在计分前已处理：{string.Join("，", shown.Select(cell => $"{cell.Shop} {cell.Before.Chinese} → {cell.After.Chinese}"))}{(more > 0 ? $"，另有 {more} 个，见 TreatedCells" : "")}。");
    }

    private static BilingualText NotEnoughNote(TreatedMetric treated)
    {
        var most = ((Treatment.Winsorise)treated.Metric.Treatment!).MostPoints;
        return new BilingualText(
            $"\"{treated.Metric.Title.English}\" is still skewed after {treated.Treated} values were set; its rule allows {most}. Allow more, or take the logarithm.",
            $"“{treated.Metric.Title.Chinese}”处理了 {treated.Treated} 个值后分布仍明显偏斜，而规则最多允许 {most} 个；可放宽上限，或改用对数。");
    }

    private static IEnumerable<BilingualText> LogarithmNotes(Metric metric, double offset, IReadOnlyList<TreatedCell> cells)
    {
        var (english, chinese) = offset == 0 ? ("value", "数值") : ($"value + {ModelChecks.Text(offset)}", $"数值 + {ModelChecks.Text(offset)}");
        yield return new BilingualText(
            $"\"{metric.Title.English}\" counts by its logarithm, ln({english}).", $"“{metric.Title.Chinese}”按对数 ln（{chinese}）计分。");
        var without = cells.Where(cell => double.IsNaN(cell.After)).Select(cell => cell.Shop).ToList();
        if (without.Count == 0) yield break;
        var (names, more) = (without.Take(MostCellsInNote), Math.Max(0, without.Count - MostCellsInNote));
        yield return new BilingualText(
            $"\"{metric.Title.English}\" has no logarithm where {english} is not above zero, and counts as missing: {string.Join(", ", names)}{(more > 0 ? $" and {more} more" : "")}. A greater offset would help.",
            $"“{metric.Title.Chinese}”的{chinese}不大于零时无法取对数，按缺失处理：{string.Join("、", names)}{(more > 0 ? $"等 {without.Count} 家" : "")}。可加大 offset。");
    }
}
