using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ScoreNotebooks.Tests.Models;

namespace ScoreNotebooks.Tests.Scoring;

public class ScoringProperties
{
    [Property(MaxTest = 300)]
    public Property Contributions_adjustments_and_limits_add_up_to_the_total() => ForAllTables(scores =>
        AllShops(scores).All(shop => double.IsNaN(shop.Total) || Near(
            shop.Total, shop.Metrics.Sum(metric => metric.Contribution) + shop.Adjustments.Sum(adjustment => adjustment.Contribution))));

    [Property(MaxTest = 300)]
    public Property The_weights_of_what_is_present_sum_to_one() => ForAllTables(scores =>
        AllShops(scores).All(shop => double.IsNaN(shop.Total) || IsStaged(shop) || Near(1, shop.Metrics.Sum(metric => metric.Weight))));

    // A shop with few orders has its fixed score, whatever metrics it has.
    private static bool IsStaged(ShopScore shop) => shop.Adjustments.Any(adjustment => adjustment.Id == ScoreAccount.StageId);

    [Property(MaxTest = 300)]
    public Property Nominal_weights_sum_to_one() => Prop.ForAll(
        RandomModels.Any(), model => Near(1, model.NominalWeights().Values.Sum()));

    [Property(MaxTest = 300)]
    public Property The_total_stays_within_the_scale() => Prop.ForAll(
        RandomModels.WithTable(ModelTraits.WithinScale), pair =>
        {
            var scale = pair.Model.Scale;
            return pair.Model.Score(pair.Table).Totals.ToArray().All(total =>
                double.IsNaN(total) || (total >= scale.Low - 1e-9 && total <= scale.High + 1e-9));
        });

    [Property(MaxTest = 200)]
    public Property Raising_a_benefit_metric_never_lowers_the_total_and_raising_a_cost_never_raises_it() => Prop.ForAll(
        RandomModels.WithTable(ModelTraits.Monotone, mostShops: 4, missing: 0), pair =>
        {
            var (model, table) = pair;
            var compiled = model.Compile();
            var before = model.Score(table);
            return model.Metrics.Where(metric => metric.Value.IsColumn).All(metric =>
            {
                var raised = compiled.Program.Evaluate(
                    Shifted(before, metric.Value.Columns[0], 0.37), [compiled.Root.Score], before.Sample)[0];
                return Enumerable.Range(0, raised.Length).All(row => double.IsNaN(raised[row]) || double.IsNaN(before.Totals.Span[row])
                    || (metric.Direction == Direction.Benefit
                        ? raised[row] >= before.Totals.Span[row] - 1e-9
                        : raised[row] <= before.Totals.Span[row] + 1e-9));
            });
        });

    [Property(MaxTest = 200)]
    public Property The_gradient_equals_the_finite_difference_away_from_kinks() => Prop.ForAll(
        RandomModels.WithTable(ModelTraits.Any, mostShops: 3, missing: 0.1), pair =>
        {
            var scores = pair.Model.Score(pair.Table);
            var program = scores.Compiled.Program;
            var total = scores.Compiled.Root.Score;
            return program.Inputs.Select((_, input) => input).All(input =>
            {
                var register = Enumerable.Range(0, program.Operations.Count).Single(
                    i => program.Operations[i].Kind == ScoreOperationKind.Column && program.Operations[i].Index == input);
                var slopes = program.Gradient(scores.Columns, total, [register], scores.Sample)[0];
                return Enumerable.Range(0, slopes.Length).All(row =>
                    IsAtKink(scores, row) || SlopeAgrees(scores, program.Inputs[input], row, slopes[row]));
            });
        });

    [Property(MaxTest = 100)]
    public Property Block_size_changes_nothing() => Prop.ForAll(
        RandomModels.WithTable(ModelTraits.Any, mostShops: 60), pair =>
        {
            var scores = pair.Model.Score(pair.Table);
            return new[] { 1, 8, 16, 40 }.All(blockSize =>
            {
                var totals = new double[pair.Table.Shops.Count];
                new ProgramEvaluator(scores.Compiled.Program, [scores.Compiled.Root.Score], scores.Sample, blockSize)
                    .Run(scores.Columns, [totals], totals.Length);
                return totals.AsSpan().SequenceEqual(scores.Totals.Span);
            });
        });

    [Property(MaxTest = 100)]
    public Property The_order_of_shops_changes_nothing() => Prop.ForAll(
        RandomModels.WithTable(ModelTraits.Any, mostShops: 40), pair =>
        {
            var scores = pair.Model.Score(pair.Table);
            var turned = pair.Model.Score(Reversed(pair.Table));
            return pair.Table.Shops.All(shop =>
                Same(scores.Totals.Span[scores.Table.IndexOfShop(shop)], turned.Totals.Span[turned.Table.IndexOfShop(shop)])
                && scores.Ranks.Span[scores.Table.IndexOfShop(shop)] == turned.Ranks.Span[turned.Table.IndexOfShop(shop)]);
        });

    [Property(MaxTest = 100)]
    public Property A_shop_alone_scores_as_among_others_unless_they_are_its_measure() => ForAllTables(scores =>
        scores.Compiled.Program.IsSampleBased || scores.Shops.All(shop =>
            Same(scores[shop].Total, scores.Model.Score(Only(scores.Table, shop))[shop].Total)));

    [Property(MaxTest = 200)]
    public Property Ranks_count_the_better_shops() => ForAllTables(scores =>
        Enumerable.Range(0, scores.Shops.Count).All(row => scores.Ranks.Span[row] == (double.IsNaN(scores.Totals.Span[row])
            ? 0
            : 1 + scores.Totals.ToArray().Count(total => total > scores.Totals.Span[row]))));

    private static Property ForAllTables(Func<Scoreboard, bool> holds) => Prop.ForAll(
        RandomModels.WithTable(), pair => holds(pair.Model.Score(pair.Table)));

    private static IEnumerable<ShopScore> AllShops(Scoreboard scores) => scores.Shops.Select(shop => scores[shop]);

    // A shop that is the best or the worst of its sample stands exactly on the end of a curve, and two parts of a
    // minimum may be exactly equal: there the slopes to the left and to the right are another matter.
    private static bool IsAtKink(Scoreboard scores, int row)
    {
        var registers = scores.RegistersOf(row);
        return scores.Compiled.Program.Operations.Select((operation, register) => (operation, register)).Any(step => step.operation.Kind switch
        {
            ScoreOperationKind.Curve => step.operation.Curve!.X.Contains(registers[step.operation.Operands[0]][0]),
            ScoreOperationKind.Minimum or ScoreOperationKind.Maximum =>
                step.operation.Operands.Count(operand => registers[operand][0] == registers[step.register][0]) > 1,
            _ => false,
        });
    }

    // Central differences over two steps tell a kink: where they disagree with each other, nothing is asserted.
    private static bool SlopeAgrees(Scoreboard scores, string column, int row, double slope)
    {
        var wide = Difference(scores, column, row, 1e-4);
        var narrow = Difference(scores, column, row, 0.5e-4);
        var (right, left) = (OneSided(scores, column, row, 1e-5), OneSided(scores, column, row, -1e-5));
        var scale = Math.Max(1, Math.Abs(narrow));
        if (double.IsNaN(wide) || double.IsNaN(narrow) || Math.Abs(right - left) > 1e-3 * scale || Math.Abs(wide - narrow) > 1e-4 * scale) return true;
        return Math.Abs(slope - narrow) <= 1e-3 * scale;
    }

    private static double Difference(Scoreboard scores, string column, int row, double step) =>
        (TotalAt(scores, column, row, step) - TotalAt(scores, column, row, -step)) / (2 * step);

    private static double OneSided(Scoreboard scores, string column, int row, double step) =>
        (TotalAt(scores, column, row, step) - TotalAt(scores, column, row, 0)) / step;

    private static double TotalAt(Scoreboard scores, string column, int row, double step) =>
        scores.Compiled.Program.Evaluate(Shifted(scores, column, step), [scores.Compiled.Root.Score], scores.Sample)[0][row];

    private static List<ReadOnlyMemory<double>> Shifted(Scoreboard scores, string column, double step) =>
        [.. scores.Columns.Select((values, input) => scores.Compiled.Program.Inputs[input] == column
            ? values.ToArray().Select(value => value + step).ToArray()
            : values)];

    private static ShopTable Reversed(ShopTable table) => new(
        [.. table.Shops.Reverse()], [.. table.Columns.Select(column => column with { Values = column.Values.ToArray().Reverse().ToArray() })]);

    private static ShopTable Only(ShopTable table, string shop) => new(
        [shop], [.. table.Columns.Select(column => column with { Values = column.Values.Slice(table.IndexOfShop(shop), 1) })]);

    private static bool Near(double expected, double actual) => Math.Abs(expected - actual) <= 1e-9 * Math.Max(1, Math.Abs(expected));

    private static bool Same(double a, double b) => a.Equals(b);
}
