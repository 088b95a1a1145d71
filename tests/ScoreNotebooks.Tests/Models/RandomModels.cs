using FsCheck;
using FsCheck.Fluent;

namespace ScoreNotebooks.Tests.Models;

/// <summary>
/// Valid random models and tables to score with them: trees of one to four levels, one to twelve metrics that
/// read the columns m0, m1, …, every aggregation, normalisation and treatment of missing values.
/// </summary>
/// <example><c>[Property] public Property Holds() => Prop.ForAll(RandomModels.With(ModelTraits.Monotone), model => …);</c></example>
public static class RandomModels
{
    /// <summary>Models of all kinds; named for <c>[Property(Arbitrary = [typeof(RandomModels)])]</c>.</summary>
    public static Arbitrary<ScoreModel> Any() => With(ModelTraits.Any);

    /// <summary>Models with the traits.</summary>
    public static Arbitrary<ScoreModel> With(ModelTraits traits) => Arb.From(Models(traits));

    /// <summary>Models with the traits, each with a table of shops that has its columns.</summary>
    /// <param name="traits">What the models are promised to be.</param>
    /// <param name="mostShops">The most shops; at least one.</param>
    /// <param name="missing">The share of values that are missing.</param>
    public static Arbitrary<(ScoreModel Model, ShopTable Table)> WithTable(
        ModelTraits traits = ModelTraits.Any, int mostShops = 6, double missing = 0.1) => Arb.From(
        from model in Models(traits)
        from shops in Gen.Choose(1, mostShops)
        from table in Tables(model, shops, missing)
        select (model, table));

    /// <summary>Models with the traits.</summary>
    public static Gen<ScoreModel> Models(ModelTraits traits = ModelTraits.Any) =>
        Gen.Choose(0, int.MaxValue - 1).Select(seed => new RandomRules(new RandomModel(new Random(seed), traits).Build(), traits).Added());

    /// <summary>Tables with every column that the model reads; values from 0 to 10, a quarter of them whole so that shops tie.</summary>
    public static Gen<ShopTable> Tables(ScoreModel model, int shops, double missing = 0.1) =>
        Gen.Choose(0, int.MaxValue - 1).Select(seed => Table(model, shops, missing, new Random(seed)));

    private static Unit UnitOf(ScoreModel model, string column) =>
        model.Metrics.FirstOrDefault(metric => metric.Value.IsColumn && metric.Value.Columns[0] == column)?.Unit switch
        {
            MetricUnit.Share => Unit.Share,
            MetricUnit.Hours => Unit.Hours,
            _ => Unit.Number,
        };

    private static ShopTable Table(ScoreModel model, int shops, double missing, Random random)
    {
        var names = model.Metrics.SelectMany(metric => metric.Value.Columns.Concat(metric.MinimumSample?.Count.Columns ?? []))
            .Concat(model.Adjustments.SelectMany(adjustment => adjustment.Count.Columns))
            .Concat((model.FewOrders?.Formulas ?? []).Concat(model.LowVolume is { } rule ? [rule.Orders, .. rule.Metrics.Select(metric => metric.Bad)] : []).SelectMany(formula => formula.Columns))
            .Concat(model.Counts.SelectMany(group => group.Total is null ? group.Parts : [.. group.Parts, group.Total]))
            .Distinct();
        return new ShopTable(
            [.. Enumerable.Range(1, shops).Select(shop => $"shop {shop}")],
            [.. names.Select(name => new TableColumn(name, UnitOf(model, name), Values(name).ToArray()))]);

        IEnumerable<double> Values(string name)
        {
            for (var i = 0; i < shops; i++)
            {
                if (random.NextDouble() < missing) yield return double.NaN;
                else if (!name.StartsWith('m')) yield return random.Next(200);
                else yield return random.Next(4) == 0 ? random.Next(11) : 10 * random.NextDouble();
            }
        }
    }
}
