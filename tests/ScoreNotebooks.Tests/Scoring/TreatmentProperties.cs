using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ScoreNotebooks.Tests.Models;

namespace ScoreNotebooks.Tests.Scoring;

/// <summary>What must hold of treated outliers, whatever the model and the shops.</summary>
public class TreatmentProperties
{
    [Property(MaxTest = 200)]
    public Property Bounds_that_hold_nothing_leave_every_total_to_the_last_bit() => Prop.ForAll(
        RandomModels.WithTable(mostShops: 20), given =>
        {
            var plain = With(given.Model, _ => null);
            var bounded = With(given.Model, metric => metric.Id[^1] % 2 == 0 ? new Treatment.Percentiles(0, 1) : new Treatment.Winsorise(3, 1e6, 1e6));
            return plain.Score(given.Table).Totals.Span.SequenceEqual(bounded.Score(given.Table).Totals.Span);
        });

    // The rule once more, without sorting and without bounds: values are set one by one.
    [Property(MaxTest = 200)]
    public Property Treated_shops_score_as_a_table_whose_values_were_set_by_hand() => Prop.ForAll(
        RandomModels.WithTable(mostShops: 20), given =>
        {
            var plain = With(Columns(given.Model), _ => null);
            var treated = With(plain, _ => new Treatment.Winsorise(3, 0.6, 0.2));
            var table = SetByHand(Heavy(given.Table), treated, values => Set(values, 3, 0.6, 0.2));
            return Same(treated.Score(Heavy(given.Table)), plain.Score(table));
        });

    [Property(MaxTest = 200)]
    public Property A_logarithm_scores_as_a_table_of_logarithms_where_shops_are_each_others_measure() => Prop.ForAll(
        RandomModels.WithTable(mostShops: 20), given =>
        {
            var sample = given.Model.Metrics.Where(metric => metric.Normalisation is Normalisation.MinMax or Normalisation.ZScore).Select(metric => metric.Id).ToHashSet();
            var plain = With(Columns(given.Model), _ => null);
            var treated = With(plain, metric => sample.Contains(metric.Id) ? new Treatment.Logarithm(0.5) : null);
            var table = SetByHand(Heavy(given.Table), treated, values => [.. values.Select(value => Math.Log(value + 0.5))]);
            return Same(treated.Score(Heavy(given.Table)), plain.Score(table));
        });

    [Property(MaxTest = 200)]
    public Property Treatment_never_turns_two_values_round_and_lists_exactly_what_it_changed() => Prop.ForAll(
        RandomModels.WithTable(mostShops: 30), given =>
        {
            var scores = given.Model.Score(given.Table);
            return scores.Compiled.Metrics.Where(metric => metric.Metric.Treatment is not null).All(metric =>
            {
                var values = scores.Compiled.Program.Evaluate(scores.Columns, [metric.Value, metric.Treated], scores.Sample);
                var (before, after) = (values[0], values[^1]);
                var pairs = before.Zip(after).Where(pair => !double.IsNaN(pair.Second)).OrderBy(pair => pair.First).ToList();
                var listed = scores.TreatedCells.Cells.Where(cell => cell.Metric == metric.Metric).Select(cell => cell.Shop);
                return pairs.Zip(pairs.Skip(1)).All(next => next.First.Second <= next.Second.Second)
                    && listed.SequenceEqual(scores.Shops.Where((_, row) => !before[row].Equals(after[row])));
            });
        });

    private static ScoreModel With(ScoreModel model, Func<Metric, Treatment?> treatment) =>
        model with { Metrics = [.. model.Metrics.Select(metric => metric with { Treatment = treatment(metric) })] };

    // Every metric is a column of its own, so that a table can stand in for what a treatment does.
    private static ScoreModel Columns(ScoreModel model) => model with
    {
        Metrics = [.. model.Metrics.Select(metric => metric with { Unit = MetricUnit.Number, Value = Formula.Parse(metric.Id), MinimumSample = null })],
    };

    // Evenly spread values have no outliers; their fourth powers do.
    private static ShopTable Heavy(ShopTable table) => new(
        table.Shops,
        [.. table.Columns.Select(column => new TableColumn(column.Name, Unit.Number, column.Values.ToArray().Select(value => Math.Pow(value, 4) / 1000).ToArray()))]);

    private static ShopTable SetByHand(ShopTable table, ScoreModel treated, Func<double[], double[]> set) => new(
        table.Shops,
        [.. table.Columns.Select(column => treated.Metrics.FirstOrDefault(metric => metric.Id == column.Name)?.Treatment is null
            ? new TableColumn(column.Name, Unit.Number, column.Values)
            : new TableColumn(column.Name, Unit.Number, set(column.Values.ToArray())))]);

    private static double[] Set(double[] values, int most, double skewness, double kurtosis)
    {
        var set = (double[])values.Clone();
        while (true)
        {
            var present = set.Where(value => !double.IsNaN(value)).ToArray();
            var (g1, g2) = Shape(present);
            if (!(Math.Abs(g1) > skewness && g2 > kurtosis)) return set;
            var extreme = g1 > 0 ? present.Max() : present.Min();
            var others = present.Where(value => value != extreme);
            var next = g1 > 0 ? others.Max() : others.Min();
            var after = set.Select(value => value == extreme ? next : value).ToArray();
            if (after.Zip(values).Count(pair => !pair.First.Equals(pair.Second)) > most) return set;
            set = after;
        }
    }

    private static (double Skewness, double Kurtosis) Shape(double[] values)
    {
        double n = values.Length;
        if (n < 4) return (double.NaN, double.NaN);
        var mean = values.Average();
        double Moment(int power) => values.Sum(value => Math.Pow(value - mean, power)) / n;
        var (g1, g2) = (Moment(3) / Math.Pow(Moment(2), 1.5), Moment(4) / (Moment(2) * Moment(2)) - 3);
        return (g1 * Math.Sqrt(n * (n - 1)) / (n - 2), (n - 1) / ((n - 2) * (n - 3)) * ((n + 1) * g2 + 6));
    }

    private static bool Same(Scoreboard first, Scoreboard second) => first.Totals.ToArray().Zip(second.Totals.ToArray())
        .All(pair => pair.First.Equals(pair.Second) || Math.Abs(pair.First - pair.Second) <= 1e-9 * Math.Max(1, Math.Abs(pair.Second)));
}
