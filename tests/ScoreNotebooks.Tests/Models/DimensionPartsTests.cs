using ScoreNotebooks.Tests.Tables;

namespace ScoreNotebooks.Tests.Models;

/// <summary>Trees that cells put together, and not the reader of model files.</summary>
public sealed class DimensionPartsTests
{
    [Fact]
    public void A_dimension_cannot_become_a_part_of_itself()
    {
        var parts = new List<ScorePart> { new MetricPart("m", 1) };
        var dimension = Of(parts);
        parts.Add(dimension);
        Assert.Equal([new MetricPart("m", 1)], dimension.Parts);
        Assert.Equal([dimension], dimension.SelfAndBelow());
    }

    [Fact]
    public void A_tree_of_a_hundred_levels_is_walked_and_one_without_bottom_is_not_made()
    {
        var dimension = Of([new MetricPart("m", 1)]);
        for (var level = 1; level < 100; level++) dimension = Of([dimension]);
        Assert.Equal(100, dimension.SelfAndBelow().Count());
        Refusal.Of(() => { while (true) dimension = dimension with { Parts = [dimension] }; }, ["200 levels", "flatter"], ["200 层"]);
    }

    [Fact]
    public void A_tree_that_doubles_with_every_level_is_not_made() => Refusal.Of(
        () =>
        {
            var dimension = Of([new MetricPart("m", 1)]);
            while (true) dimension = Of([dimension, dimension]);
        },
        // 1, then 2 + 2 × 1 = 4, then 2 + 2 × 4 = 10, …: the sizes are 3 × 2ⁿ − 2, and 3 × 2¹⁶ − 2 is the first above 100,000.
        ["196606 parts", "100000", "fewer"],
        ["196606", "请减少"]);

    private static Dimension Of(IReadOnlyList<ScorePart> parts) => new("d", 1, BilingualText.Same("d"), Aggregation.Arithmetic, parts);
}
