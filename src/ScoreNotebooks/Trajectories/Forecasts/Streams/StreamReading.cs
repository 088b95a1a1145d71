namespace ScoreNotebooks;

/// <summary>Finds out how one shop's columns hang together; see <see cref="ShopStreams"/>.</summary>
internal sealed class StreamReading
{
    private readonly Trajectory _trajectory;
    private readonly int _shop;
    private readonly int _days;
    private readonly List<DailyColumn> _columns = [];
    private readonly List<DailyProcess> _processes = [];
    private readonly HashSet<int> _drawn = [];

    private StreamReading(Trajectory trajectory, int shop, int lastDay)
    {
        _trajectory = trajectory;
        _shop = shop;
        _days = lastDay + 1;
    }

    /// <summary>The streams of a shop as its history shows them up to a day.</summary>
    internal static ShopStreams Of(Trajectory trajectory, int shop, int lastDay)
    {
        var reading = new StreamReading(trajectory, shop, lastDay);
        foreach (var group in trajectory.Model.Counts) reading.ReadGroup(group);
        foreach (var metric in trajectory.Model.Metrics) reading.ReadRatio(metric.Value.Root);
        foreach (var mean in trajectory.History.Means) reading.ReadMean(mean);
        foreach (var column in reading.Needed())
            if (reading.Place(column) is { } place) reading.DrawAlone(place);
        return new ShopStreams(reading._columns, reading._processes);
    }

    private IEnumerable<string> Needed() => _trajectory.Inputs.Columns.OfType<WindowedColumn>()
        .SelectMany(column => column.Number is { } number ? new[] { number.Name, column.Sum.Name } : [column.Sum.Name]).Distinct();

    private bool IsNeeded(string column) => Needed().Contains(column);

    private void ReadGroup(CountGroup group)
    {
        if (!group.Parts.Any(IsNeeded)) return;
        var parts = group.Parts.Select(Place).OfType<int>().ToList();
        if (parts.Count < group.Parts.Count) return;
        if (group.Total is null) SplitOf(parts, Total(parts), hasRest: false);
        else if (Place(group.Total) is { } total) SplitOf(parts, total, hasRest: true);
    }

    // A share that the model takes from two columns, or from one column and a sum that holds it.
    private void ReadRatio(FormulaNode node)
    {
        if (node is not FormulaNode.Binary { Operator: FormulaOperator.Divide, Left: FormulaNode.Column above } ratio) return;
        if (_trajectory.History.FindMean(above.Name) is not null || Place(above.Name) is not { } part || _drawn.Contains(part)) return;
        if (ratio.Right is FormulaNode.Column below && _trajectory.History.FindMean(below.Name) is null && Place(below.Name) is { } whole)
        {
            SplitOf([part], whole, hasRest: true);
            return;
        }

        var parts = Summands(ratio.Right)?.Select(Place).ToList();
        if (parts is { Count: > 1 } && parts.TrueForAll(one => one is not null) && parts.Contains(part) && !parts.Exists(one => _drawn.Contains(one!.Value)))
            SplitOf([.. parts.OfType<int>()], Total([.. parts.OfType<int>()]), hasRest: false);
    }

    private void ReadMean(HistoryMean mean)
    {
        if (!IsNeeded(mean.Sum) || Place(mean.Sum) is not { } sum || Place(mean.Number) is not { } number || _drawn.Contains(sum)) return;
        if (_columns[sum].IsCount && _columns[sum].IsPartOf(_columns[number]))
        {
            SplitOf([sum], number, hasRest: true);
            return;
        }

        DrawAlone(number);
        var (low, high) = BoundsOf(mean, _columns[sum]);
        Add(new DailyProcess.CaseMean(sum, number, low, high), sum);
    }

    // Outcomes that are no part of their cases day by day are counted per case; so are all of them when one is not.
    private void SplitOf(List<int> parts, int whole, bool hasRest)
    {
        if (parts.Exists(_drawn.Contains) || parts.Contains(whole)) return;
        var columns = parts.Select(part => _columns[part]).ToList();
        if (!columns.TrueForAll(column => column.IsCount) || !_columns[whole].IsCount) return;
        DrawAlone(whole);
        if (hasRest && !DailyColumn.SumOf(columns).IsPartOf(_columns[whole]))
        {
            foreach (var part in parts) Add(new DailyProcess.CaseCount(part, whole), part);
            return;
        }

        var rest = _columns[whole].Total() - columns.Sum(column => column.Total());
        var outcomes = parts.Select(part => ((int?)part, Total: _columns[part].Total())).ToList();
        if (hasRest) outcomes.Add((null, rest));
        Add(new DailyProcess.OutcomeSplit(whole, [.. outcomes.OrderBy(outcome => outcome.Total).Select(outcome => outcome.Item1)]), [.. parts]);
    }

    private void DrawAlone(int column)
    {
        if (_drawn.Contains(column)) return;
        Add(_columns[column].IsCount
            ? new DailyProcess.CaseCount(column, null)
            : new DailyProcess.CaseMean(column, null, _columns[column].IsNeverNegative ? 0 : double.NegativeInfinity, double.PositiveInfinity), column);
    }

    private void Add(DailyProcess process, params int[] drawn)
    {
        _processes.Add(process);
        _drawn.UnionWith(drawn);
    }

    private int? Place(string name)
    {
        if (_columns.FindIndex(known => known.Name == name) is >= 0 and var known) return known;
        if (_trajectory.History.Find(name) is not { } column) return null;
        var daily = new DailyColumn(name, _trajectory.History.AmountsAt(_shop, column)[.._days].ToArray());
        if (!daily.HasData) return null;
        _columns.Add(daily);
        return _columns.Count - 1;
    }

    private int Total(List<int> parts)
    {
        _columns.Add(DailyColumn.SumOf([.. parts.Select(part => _columns[part])]));
        return _columns.Count - 1;
    }

    // Stars run from 1 to 5, shares from 0 to 1; what the history itself contradicts is not held on to.
    private (double Low, double High) BoundsOf(HistoryMean mean, DailyColumn sum)
    {
        var unit = _trajectory.Model.Metrics.FirstOrDefault(metric => metric.Value.IsColumn && metric.Value.Columns[0] == mean.Name)?.Unit;
        var (low, high) = unit switch
        {
            MetricUnit.Stars => (1.0, 5.0),
            MetricUnit.Share => (0.0, 1.0),
            _ => (0.0, double.PositiveInfinity),
        };
        var number = _columns[Place(mean.Number)!.Value];
        for (var day = 0; day < _days; day++)
        {
            if (sum.Amounts[day] < low * number.Amounts[day] - 1e-9) low = Math.Min(low, 0);
            if (sum.Amounts[day] > high * number.Amounts[day] + 1e-9) high = double.PositiveInfinity;
        }

        if (!sum.IsNeverNegative) return (double.NegativeInfinity, double.PositiveInfinity);
        return double.IsFinite(high) ? (low, high) : (0, high);
    }

    private static List<string>? Summands(FormulaNode node) => node switch
    {
        FormulaNode.Column column => [column.Name],
        FormulaNode.Binary { Operator: FormulaOperator.Add } sum when Summands(sum.Left) is { } left && Summands(sum.Right) is { } right => [.. left, .. right],
        _ => null,
    };
}
