using System.Collections.Concurrent;

namespace ScoreNotebooks;

public sealed partial class Scoreboard
{
    private const int Seed = 1;
    private const double IntervalLevel = 0.9;

    private readonly ConcurrentDictionary<int, double[]?> _drawnTotals = new();

    /// <summary>One shop's score with everything it is made of.</summary>
    /// <exception cref="WorkbookException">There is no such shop; the message names the nearest one.</exception>
    public ShopScore this[[Choices("Shops")] string shop] => At(Table.IndexOfShop(shop));

    /// <summary>The shops from the best to the worst; shops without a total last. Equal totals keep the table's order.</summary>
    public IEnumerable<ShopScore> Ranked() => RowsBestFirst().Select(At);

    /// <summary>The rows of the table from the best shop to the worst; shops without a total last.</summary>
    internal IEnumerable<int> RowsBestFirst() => Enumerable.Range(0, Shops.Count)
        .OrderBy(row => _ranks[row] == 0 ? int.MaxValue : _ranks[row]);

    /// <summary>The score of the shop in a row of the table.</summary>
    /// <param name="row">The position in <see cref="Shops"/>.</param>
    public ShopScore At(int row)
    {
        var account = new ScoreAccount(Compiled, RegistersOf(row));
        return new ShopScore(
            Shops[row], _nodeScores[^1][row], _ranks[row], _coverage[row], account.Dimensions(), account.Metrics(),
            account.Adjustments)
        { Shown = ShownFor(row), Stars = StepOf(Model.Stars, row) };
    }

    /// <summary>
    /// The 90 % interval of a shop's total from the sampling of its counts; null when the model knows no counts
    /// of this shop. From 10,000 seeded draws.
    /// </summary>
    /// <exception cref="WorkbookException">There is no such shop; the message names the nearest one.</exception>
    public ScoreInterval? IntervalOf([Choices("Shops")] string shop)
    {
        if (DrawnTotals(Table.IndexOfShop(shop)) is not { } totals || double.IsNaN(totals[0])) return null;
        var tail = (1 - IntervalLevel) / 2;
        return new ScoreInterval(Quantile.Of(totals, tail), Quantile.Of(totals, 1 - tail), IntervalLevel);
    }

    /// <summary>The drawn totals of a shop, ascending, for what compares shops under uncertainty; null without counts.</summary>
    internal double[]? DrawnTotals(int row) => _drawnTotals.GetOrAdd(
        row, wanted => new CountPosterior(Compiled, _columns, _sample).Totals(wanted, Seed));

    /// <summary>Every register of one shop's row.</summary>
    internal double[][] RegistersOf(int row) => Compiled.Program.Evaluate(
        [.. _columns.Select(column => column.Slice(row, 1))], [.. Enumerable.Range(0, Compiled.Program.Operations.Count)], _sample);

    /// <summary>What the platform shows in place of the total of the shop in a row; null when it shows nothing.</summary>
    internal string? ShownFor(int row) => StepOf(Model.Display, row);

    // The fixed score of few orders is not shown to consumers.
    private string? StepOf(IReadOnlyList<DisplayStep> steps, int row) =>
        _isStaged.Value[row] ? null : steps.LastOrDefault(step => RoundedNumber.Reaches(_nodeScores[^1][row], step.From))?.Shown;

    private bool[] EvaluateStages()
    {
        if (Compiled.Root.Stage is not { } stage || Model.FewOrders is not { Score: not null }) return new bool[Shops.Count];
        return [.. Evaluate([stage])[0].Select(score => !double.IsNaN(score))];
    }
}
