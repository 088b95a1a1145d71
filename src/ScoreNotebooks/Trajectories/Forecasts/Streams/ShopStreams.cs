namespace ScoreNotebooks;

/// <summary>
/// What a shop's daily columns count and how they hang together: which count the same cases, which are outcomes of
/// others, which are sums of something measured. Read from the model's counts, the history's means and the formulas of
/// metrics, and held against the amounts themselves.
/// </summary>
internal sealed class ShopStreams
{
    private readonly Dictionary<string, int> _index;

    internal ShopStreams(IReadOnlyList<DailyColumn> columns, IReadOnlyList<DailyProcess> processes)
    {
        Columns = columns;
        Processes = processes;
        _index = columns.Select((column, place) => (column.Name, place)).ToDictionary(pair => pair.Name, pair => pair.place, StringComparer.Ordinal);
    }

    /// <summary>The columns that are drawn; a sum of columns stands under the names of its parts.</summary>
    internal IReadOnlyList<DailyColumn> Columns { get; }

    /// <summary>The processes; each needs only columns that earlier ones draw.</summary>
    internal IReadOnlyList<DailyProcess> Processes { get; }

    /// <summary>The position of a column; null when nothing of the model reads it or it has no data.</summary>
    internal int? Find(string column) => _index.TryGetValue(column, out var place) ? place : null;

    /// <summary>The process that draws a column.</summary>
    internal DailyProcess ProcessOf(int column) => Processes.First(process => process switch
    {
        DailyProcess.CaseCount count => count.Column == column,
        DailyProcess.OutcomeSplit split => split.Outcomes.Contains(column),
        DailyProcess.CaseMean mean => mean.Sum == column,
        _ => false,
    });

    /// <summary>The column of all cases of which another counts an outcome; null when it counts none.</summary>
    internal int? CasesOf(int outcome) =>
        Processes.OfType<DailyProcess.OutcomeSplit>().FirstOrDefault(split => split.Outcomes.Contains(outcome))?.Cases;
}
