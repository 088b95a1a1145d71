namespace ScoreNotebooks;

/// <summary>
/// The scores of all shops of a table under one model. Columnar like the table: totals, dimensions and ranks
/// are there at once for a million shops; what one shop's total is made of is worked out when asked for.
/// </summary>
public sealed partial class Scoreboard
{
    private readonly IReadOnlyList<ReadOnlyMemory<double>> _columns;
    private readonly SampleStatistics _sample;
    private readonly double[][] _nodeScores;
    private readonly double[] _coverage;
    private readonly int[] _ranks;
    private readonly Lazy<double[][]> _points;
    private readonly Lazy<double[]?[]> _valuesOutsideTheTable;
    private readonly Lazy<bool[]> _isStaged;

    internal Scoreboard(CompiledModel compiled, ShopTable table)
    {
        Compiled = compiled;
        Table = table;
        (_columns, var notes) = ColumnBinding.Bind(compiled, table);
        _sample = compiled.Program.Describe(_columns);
        var results = compiled.Program.Evaluate(
            _columns, [.. compiled.Nodes.Select(node => node.Score), compiled.Root.Coverage], _sample);
        _coverage = results[^1];
        _nodeScores = results[..^1];
        _ranks = Ranking.Of(_nodeScores[^1]);
        _points = new Lazy<double[][]>(() => Evaluate([.. compiled.Metrics.Select(metric => metric.Points)]));
        _valuesOutsideTheTable = new Lazy<double[]?[]>(EvaluateValues);
        _isStaged = new Lazy<bool[]>(EvaluateStages);
        _treatedCells = new Lazy<TreatedCells>(() => TreatedCells.Of(this));
        Notes = [.. notes, .. TreatmentNotes(), .. UndefinedNotes()];
    }

    /// <summary>The model that was scored.</summary>
    public ScoreModel Model => Compiled.Model;

    /// <summary>The table that was scored.</summary>
    public ShopTable Table { get; }

    /// <summary>The shops' names, in the table's order, which is that of every list here.</summary>
    public IReadOnlyList<string> Shops => Table.Shops;

    /// <summary>The composite score of each shop; NaN where there is none.</summary>
    public ReadOnlyMemory<double> Totals => _nodeScores[^1];

    /// <summary>The rank of each shop: 1 = best, equal totals share the best; 0 for a shop without a total.</summary>
    public ReadOnlyMemory<int> Ranks => _ranks;

    /// <summary>The share of weight each shop has values for, 0 to 1.</summary>
    public ReadOnlyMemory<double> Coverage => _coverage;

    /// <summary>What was noticed while scoring: columns that are not there, units taken from the model, samples that say nothing.</summary>
    public IReadOnlyList<BilingualText> Notes { get; }

    /// <summary>What these scores rest on that no source gives.</summary>
    public IReadOnlyList<BilingualText> Assumptions =>
        [.. Model.Assumptions, .. Model.Metrics.Select(metric => metric.Assumption).OfType<BilingualText>().Distinct()];

    /// <summary>The compiled model.</summary>
    internal CompiledModel Compiled { get; }

    /// <summary>The table's columns in the order of the program's inputs.</summary>
    internal IReadOnlyList<ReadOnlyMemory<double>> Columns => _columns;

    /// <summary>The sample the shops were compared with.</summary>
    internal SampleStatistics Sample => _sample;

    /// <summary>The score of a dimension for each shop; NaN where there is none.</summary>
    /// <exception cref="WorkbookException">There is no such dimension; the message names the nearest one.</exception>
    public ReadOnlyMemory<double> DimensionScores([Choices("Model.Dimensions.Id")] string dimension)
    {
        for (var i = 0; i < Compiled.Nodes.Count; i++)
            if (Compiled.Nodes[i].Dimension.Id == dimension) return _nodeScores[i];
        throw NearestName.NotFound("dimension", "维度", dimension, Model.Dimensions.Select(known => known.Id));
    }

    /// <summary>A metric's value for each shop, in the metric's unit; NaN where missing.</summary>
    /// <exception cref="WorkbookException">There is no such metric; the message names the nearest one.</exception>
    public ReadOnlyMemory<double> Values([Choices("Model.Metrics.Id")] string metric) =>
        _valuesOutsideTheTable.Value[IndexOfMetric(metric)] ?? _columns[InputOf(Model.Metric(metric))];

    /// <summary>A metric's points for each shop; NaN where missing.</summary>
    /// <exception cref="WorkbookException">There is no such metric; the message names the nearest one.</exception>
    public ReadOnlyMemory<double> Points([Choices("Model.Metrics.Id")] string metric) => _points.Value[IndexOfMetric(metric)];

    private int IndexOfMetric(string id)
    {
        var metric = Model.Metric(id);
        return Model.Metrics.TakeWhile(known => known != metric).Count();
    }

    private double[][] Evaluate(int[] registers) => Compiled.Program.Evaluate(_columns, registers, _sample);

    // The value of a metric that is a column of the table is that column; only the others are worked out.
    private double[]?[] EvaluateValues()
    {
        var computed = Compiled.Metrics.Where(metric => InputOf(metric.Metric) < 0).ToList();
        var values = Evaluate([.. computed.Select(metric => metric.Value)]);
        return [.. Compiled.Metrics.Select(metric => computed.IndexOf(metric) is var place and >= 0 ? values[place] : null)];
    }

    private int InputOf(Metric metric) =>
        metric.Value.IsColumn && metric.MinimumSample is null ? Compiled.Program.InputOf(metric.Value.Columns[0]) : -1;

    private IEnumerable<BilingualText> UndefinedNotes()
    {
        foreach (var metric in Compiled.Metrics.Where(metric => metric.Metric.Normalisation.IsSampleBased && metric.Metric.Normalisation is not Normalisation.Rank))
        {
            var points = Points(metric.Metric.Id).Span;
            var values = Values(metric.Metric.Id).Span;
            if (points.ContainsAnyExcept(double.NaN) || !values.ContainsAnyExcept(double.NaN)) continue;
            yield return new BilingualText(
                $"\"{metric.Metric.Title.English}\" is the same for all shops (or only one has it), so comparing them gives no points; it counts as missing.",
                $"各店的“{metric.Metric.Title.Chinese}”完全相同（或只有一家有值），无法相互比较得分，按缺失处理。");
        }
    }
}
