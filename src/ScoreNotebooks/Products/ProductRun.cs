namespace ScoreNotebooks;

/// <summary>Scores a shop without each of its products and with each of them mended, all through the model's program.</summary>
internal sealed class ProductRun
{
    private readonly Scoreboard _scores;
    private readonly ProductTable _table;
    private readonly ProductSums _sums;
    private readonly int _row;
    private readonly IReadOnlyList<ProductFamily> _families;

    internal ProductRun(Scoreboard scores, int row, ProductTable table)
    {
        _scores = scores;
        _row = row;
        _table = table;
        _sums = new ProductSums(table);
        _families = ProductFamily.Of(scores.Model, table);
        if (!scores.Compiled.Program.Inputs.Any(input => _sums.Input(input) is not null)) throw NothingToRead();
    }

    private ScoreProgram Program => _scores.Compiled.Program;

    internal ProductImpacts Run()
    {
        var products = Enumerable.Range(0, _table.Products.Count).ToList();
        var totals = Totals([_sums, .. products.Select(_sums.Without)]);
        var harmful = Harmful(products, totals[0]);
        var mended = Totals([.. products.Select(product => _sums.Mending(product, harmful[product], _sums.Without(product)))]);
        var order = products.OrderByDescending(product => mended[product] - totals[0]).ToList();
        var metrics = MetricsOf(products);
        return new ProductImpacts(
            _scores.Shops[_row], totals[0],
            [.. order.Select(product => new ProductImpact(
                _table.Products[product], totals[product + 1], mended[product], mended[product] - totals[0], metrics[product], [.. harmful[product].Select(family => family.Title)])
            { GainWithout = totals[product + 1] - totals[0] })],
            Cumulative(order, harmful), _scores.Model, [.. Notes()]);
    }

    /// <summary>Of each product the families whose mending alone raises the total, the one that raises it most first.</summary>
    private IReadOnlyList<IReadOnlyList<ProductFamily>> Harmful(IReadOnlyList<int> products, double total)
    {
        var tried = products.SelectMany(product => _families.Select(family => _sums.Mending(product, [family], _sums.Without(product)))).ToList();
        var totals = Totals(tried);
        return [.. products.Select(product => (IReadOnlyList<ProductFamily>)
            [.. _families.Select((family, at) => (family, Total: totals[(product * _families.Count) + at])).Where(one => one.Total > total + 1e-9).OrderByDescending(one => one.Total).Select(one => one.family)])];
    }

    /// <summary>The totals after mending the first, the first two, and so on, each towards the others as they were.</summary>
    private double[] Cumulative(IReadOnlyList<int> order, IReadOnlyList<IReadOnlyList<ProductFamily>> harmful)
    {
        var steps = new List<ProductSums>();
        foreach (var product in order)
            steps.Add((steps.Count == 0 ? _sums : steps[^1]).Mending(product, harmful[product], _sums.Without(product)));
        return Totals(steps);
    }

    private double[] Totals(IReadOnlyList<ProductSums> cases) => Evaluate(cases, [_scores.Compiled.Root.Score])[0];

    private double[][] Evaluate(IReadOnlyList<ProductSums> cases, IReadOnlyList<int> registers)
    {
        var columns = Program.Inputs.Select((input, at) => (ReadOnlyMemory<double>)cases
            .Select(sums => sums.Input(input) ?? _scores.Columns[at].Span[_row]).ToArray()).ToList();
        return Program.Evaluate(columns, registers, _scores.Sample);
    }

    private IReadOnlyList<IReadOnlyList<ProductMetric>> MetricsOf(IReadOnlyList<int> products)
    {
        var read = _scores.Compiled.Metrics
            .Where(metric => metric.Metric.Value.Columns.All(column => _sums.Input(column) is not null))
            .Select(metric => (metric.Metric, Ratio: RatioOfSums.Of(metric.Metric.Value, column => _table.FindMean(column) is not null)))
            .Where(metric => metric.Ratio is not null).ToList();
        return [.. products.Select(product => (IReadOnlyList<ProductMetric>)[.. read.Select(metric => MetricOf(metric.Metric, metric.Ratio!, product))])];
    }

    private ProductMetric MetricOf(Metric metric, RatioOfSums ratio, int product)
    {
        var (alone, others) = (_sums.Alone(product), _sums.Without(product));
        var (cases, amounts) = (ratio.Cases(alone.Window), ratio.Amounts(alone.Window));
        var (otherCases, otherAmounts) = (ratio.Cases(others.Window), ratio.Amounts(others.Window));
        var (value, other) = (cases > 0 ? amounts / cases : double.NaN, otherCases > 0 ? otherAmounts / otherCases : double.NaN);
        var (low, high) = ProductChance.Interval(metric.Unit, value, cases, _table.Products.Count);
        return new ProductMetric(
            metric, value, other, cases, Share(cases, cases + otherCases), Share(amounts, amounts + otherAmounts), low, high, ProductChance.Judge(metric, other, cases, low, high));
    }

    private static double Share(double part, double whole) => whole > 0 ? part / whole : double.NaN;

    private IEnumerable<BilingualText> Notes()
    {
        foreach (var (input, at) in Program.Inputs.Select((input, at) => (input, at)))
            if (_sums.Input(input) is { } sum && _scores.Columns[at].Span[_row] is var known && !double.IsNaN(known) && IsOther(sum, known, _table.FindMean(input) is not null))
                yield return new BilingualText(
                    FormattableString.Invariant($"The products come to {sum:0.###} in {input}, the shop's table says {known:0.###}; the products count here. Look for products that are missing."),
                    FormattableString.Invariant($"各商品的“{input}”合为 {sum:0.###}，而店铺数据为 {known:0.###}；此处以商品数据为准。请检查是否缺少商品。"));
        var without = _scores.Model.Metrics.Where(metric => !metric.Value.Columns.Any(column => _sums.Input(column) is not null)).ToList();
        if (without.Count > 0)
            yield return new BilingualText(
                $"Products have no part in: {string.Join(", ", without.Select(metric => SensitivityWords.InSentence(metric.Title.English)))}; there the shop's own number stays.",
                $"以下指标不按商品拆分，保持店铺原值：{string.Join("、", without.Select(metric => metric.Title.Chinese))}。");
        foreach (var problem in _table.Problems) yield return problem.InOneLine();
    }

    // Means of tables are printed rounded; counts are not.
    private static bool IsOther(double sum, double known, bool isMean) => Math.Abs(sum - known) > (isMean ? 0.005 * Math.Abs(known) : 1e-6);

    private WorkbookException NothingToRead()
    {
        var read = string.Join(", ", Program.Inputs.Take(12));
        var has = string.Join(", ", _table.Columns.Select(column => column.Name).Take(12));
        return new WorkbookException(
            $"The table of products has none of the columns that the model \"{_scores.Model.Id}\" reads ({read}); it has {has}. Rename the headers, or map them: ProductTable.Read(path, columns: new() {{ [\"…\"] = \"…\" }}).",
            $"商品表中没有模型“{_scores.Model.Id}”所需的任何一列（{read}）；现有的列为：{has}。请修改表头，或给出对应关系：ProductTable.Read(path, columns: new() {{ [\"…\"] = \"…\" }})。");
    }
}
