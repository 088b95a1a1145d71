using System.IO.Enumeration;

namespace ScoreNotebooks.Jupyter;

/// <summary>The cells that were run in this session, with the texts of their values. The oldest are forgotten.</summary>
internal sealed class ExecutionHistory
{
    private const int MostCells = 10_000;
    private const int MostLetters = 8 << 20;
    private const int LongestOutput = 10_000;

    private readonly Queue<ExecutedCell> _cells = [];
    private int _letters;

    /// <summary>Remembers a cell.</summary>
    public void Add(ExecutedCell cell)
    {
        if (cell.Output?.Length > LongestOutput)
            cell = cell with { Output = cell.Output[..LongestOutput] };
        _cells.Enqueue(cell);
        _letters += cell.Letters;
        while (_cells.Count > MostCells || (_letters > MostLetters && _cells.Count > 1))
            _letters -= _cells.Dequeue().Letters;
    }

    /// <summary>The cells that a request asks for, the oldest first.</summary>
    public IReadOnlyList<ExecutedCell> Find(HistoryRequest request) => request.HistAccessType switch
    {
        "range" => Range(request),
        "tail" => [.. Last(_cells, request.N)],
        "search" => [.. Last(Matching(request), request.N)],
        _ => [],
    };

    private List<ExecutedCell> Range(HistoryRequest request)
    {
        // Sessions before this one are not kept.
        if (request.Session is not (null or 0 or ExecutedCell.Session))
            return [];
        var (start, stop) = (request.Start ?? 0, request.Stop ?? int.MaxValue);
        return [.. _cells.Where(cell => cell.Number >= start && cell.Number < stop)];
    }

    private IEnumerable<ExecutedCell> Matching(HistoryRequest request)
    {
        var pattern = request.Pattern ?? "*";
        var matching = _cells.Where(cell => FileSystemName.MatchesSimpleExpression(pattern, cell.Input, ignoreCase: false));
        return request.Unique == true ? matching.GroupBy(static cell => cell.Input, StringComparer.Ordinal).Select(static same => same.Last()).OrderBy(static cell => cell.Number) : matching;
    }

    private static IEnumerable<ExecutedCell> Last(IEnumerable<ExecutedCell> cells, int? count) => count is { } most ? cells.TakeLast(Math.Max(0, most)) : cells;
}
