using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ScoreNotebooks.Tests.Models;

namespace ScoreNotebooks.Tests.Scoring;

/// <summary>A program whose weights are inputs, against models whose weights are constants.</summary>
public class WeightsFromOutsideTests
{
    [Property(MaxTest = 200)]
    public Property Given_the_models_own_weights_every_total_is_the_models() => Prop.ForAll(
        RandomModels.WithTable(), given => SameTotals(given.Model, given.Model, given.Table));

    [Property(MaxTest = 200)]
    public Property Given_other_weights_every_total_is_that_of_a_model_with_them() => Prop.ForAll(
        RandomModels.WithTable(), given => SameTotals(given.Model, Reweighted(given.Model), given.Table));

    private static ScoreModel Reweighted(ScoreModel model) => model with { Root = Reweighted(model.Root) };

    private static Dimension Reweighted(Dimension dimension) => dimension with
    {
        Parts = [.. dimension.Parts.Select((part, place) => (part is Dimension below ? Reweighted(below) : part) with { Weight = part.Weight == 0 ? 0 : 0.3 + place })],
    };

    private static bool SameTotals(ScoreModel compiledFrom, ScoreModel weighedAs, ShopTable table)
    {
        var expected = weighedAs.Score(table);
        var weighed = ModelCompiler.Compile(compiledFrom, compiledFrom.Dimensions.Select(dimension => dimension.Id).ToHashSet());
        var points = weighed.PointRegisters();
        var program = weighed.Program.StartingAt([.. points, .. weighed.Weights.Select(weight => weight.Register)]);
        var weights = weighedAs.Dimensions.SelectMany(dimension => dimension.Parts).ToDictionary(part => part.Id, part => part.Weight);
        ReadOnlyMemory<double>[] columns =
        [
            .. expected.Compiled.Program.Evaluate(expected.Columns, expected.Compiled.PointRegisters(), expected.Sample).Select(column => column.AsMemory()),
            .. weighed.Weights.Select(weight => Enumerable.Repeat(weights[weight.Part.Id], table.Shops.Count).ToArray().AsMemory()),
        ];
        var totals = program.Evaluate(columns, [weighed.Root.Score])[0];
        return totals.Zip(expected.Totals.ToArray()).All(pair => Near(pair.First, pair.Second));
    }

    private static bool Near(double first, double second) =>
        first.Equals(second) || Math.Abs(first - second) <= 1e-9 * Math.Max(1, Math.Abs(second));
}
