using ScoreNotebooks.Tests.Scoring;

namespace ScoreNotebooks.Tests.Sensitivity.Weights;

/// <summary>
/// Simulated acceptabilities against exact ones: three metrics, weights uniform on the simplex, the areas in which each
/// shop has each rank by polygon clipping in rational arithmetic.
/// </summary>
public class ExactAcceptabilityTests
{
    private const int Draws = 100_000;

    private static readonly Case[] Cases =
    [
        new(
            [[0.9, 0.2, 0.5], [0.3, 0.8, 0.7], [0.5, 0.5, 0.6]],
            [[3.0 / 8, 23.0 / 280, 19.0 / 35], [5.0 / 8, 13.0 / 120, 4.0 / 15], [0, 17.0 / 21, 4.0 / 21]],
            [[0, 3.0 / 8, 16.0 / 35], [5.0 / 8, 0, 11.0 / 15], [19.0 / 35, 4.0 / 15, 0]]),
        new(
            [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
            [[1.0 / 3, 1.0 / 3, 1.0 / 3], [1.0 / 3, 1.0 / 3, 1.0 / 3], [1.0 / 3, 1.0 / 3, 1.0 / 3]],
            [[0, 0.5, 0.5], [0.5, 0, 0.5], [0.5, 0.5, 0]]),
        new(
            [[0.7, 0.3, 0.4], [0.2, 0.9, 0.5], [0.5, 0.4, 0.8], [0.6, 0.6, 0.3]],
            [
                [13.0 / 96, 235.0 / 1056, 593.0 / 3168, 131.0 / 288], [929.0 / 2688, 7841.0 / 29568, 269.0 / 4224, 125.0 / 384],
                [161.0 / 384, 167.0 / 896, 2837.0 / 8064, 49.0 / 1152], [67.0 / 672, 73.0 / 224, 89.0 / 224, 17.0 / 96],
            ],
            [
                [0, 25.0 / 66, 2.0 / 9, 7.0 / 16], [41.0 / 66, 0, 25.0 / 64, 13.0 / 21],
                [7.0 / 9, 39.0 / 64, 0, 25.0 / 42], [9.0 / 16, 8.0 / 21, 17.0 / 42, 0],
            ]),
    ];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Every_rank_acceptability_is_the_exact_one_within_three_standard_errors(int number)
    {
        var exact = Cases[number];
        var simulated = Simulate(exact, null);
        for (var shop = 0; shop < exact.Values.Length; shop++)
            for (var rank = 1; rank <= exact.Values.Length; rank++)
                AssertNear(exact.Acceptability[shop][rank - 1], simulated.Shops[shop].Rank(rank));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Every_pairwise_winning_index_is_the_exact_one_within_three_standard_errors(int number)
    {
        var exact = Cases[number];
        var simulated = Simulate(exact, null);
        for (var shop = 0; shop < exact.Values.Length; shop++)
            for (var other = 0; other < exact.Values.Length; other++)
                if (shop != other) AssertNear(exact.Winning[shop][other], simulated.Winning($"s{shop}", $"s{other}").Share);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Of_more_shops_than_are_compared_in_pairs_the_acceptabilities_are_the_same(int number)
    {
        // Seventy shops that are always last push the counting by buckets, and change no rank of the others.
        var exact = Cases[number];
        var few = Simulate(exact, null, draws: 4_000);
        var many = Simulate(exact with { Values = [.. exact.Values, .. Enumerable.Range(1, 70).Select(shop => new double[] { -shop, -shop, -shop })] }, null, draws: 4_000);
        for (var shop = 0; shop < exact.Values.Length; shop++)
        {
            for (var rank = 1; rank <= exact.Values.Length; rank++)
                Assert.Equal(few.Shops[shop].Rank(rank), many.Shops[shop].Rank(rank));
            Assert.Equal(few.Winning($"s{shop}", "s0"), many.Winning($"s{shop}", "s0"));
        }
    }

    [Fact]
    public void The_central_weight_of_a_shop_that_is_best_at_one_thing_only_is_the_middle_of_its_third()
    {
        // Shop i is first where weight i is the greatest: the mean of the greatest of three spacings is
        // (1 + 1/2 + 1/3) / 3 = 11/18, and the two others share 7/18.
        var simulated = Simulate(Cases[1], null);
        for (var shop = 0; shop < 3; shop++)
            foreach (var (weight, place) in simulated.Shops[shop].CentralWeights.Select((weight, place) => (weight, place)))
            {
                var exact = place == shop ? 11.0 / 18 : 7.0 / 36;
                Assert.InRange(weight.Share, exact - (3 * weight.StandardError), exact + (3 * weight.StandardError));
                Assert.InRange(weight.StandardError, 1e-4, 2e-3);
            }
    }

    [Fact]
    public void In_a_stated_order_the_acceptabilities_are_those_of_the_part_of_the_simplex_that_it_leaves()
    {
        // Weights a ≥ b ≥ c have the corners (1,0,0), (½,½,0), (⅓,⅓,⅓), and a point is u of the first, v of the second and
        // w of the third, (u, v, w) uniform. Totals: shop x = (0, 1, 0) scores v/2 + w/3, shop y = (¼, ¼, ¼) always ¼.
        // Level along 6v + 4w = 3: from (u, v) = (½, ½) to (u, w) = (¼, ¾). Below it lies the triangle of corner u = 1
        // with the shares ½ of the side to v and ¾ of the side to w: 3/8 of the area. So x is above y with 5/8.
        var simulated = Simulate(
            new Case([[0, 1, 0], [0.25, 0.25, 0.25]], [], []), WeightSet.Ordered("a", "b", "c"));
        AssertNear(5.0 / 8, simulated["s0"].First);
        Assert.False(simulated.IsWalk);
    }

    [Fact]
    public void Within_an_interval_the_acceptabilities_are_those_of_the_slice_that_it_leaves()
    {
        // Of two weights the first lies from 0.2 to 0.6, uniform. Shop 0 scores it, shop 1 half of everything:
        // 0 is above 1 from 0.5 on, which is a quarter of the interval.
        var simulated = Simulate(new Case([[1, 0], [0.5, 0.5]], [], []), WeightSet.Within(("a", 0.2, 0.6)));
        AssertNear(0.25, simulated["s0"].First);
    }

    private static RankAcceptability Simulate(Case given, WeightSet? weights, int draws = Draws) =>
        Small.Flat(Aggregation.Arithmetic, [.. given.Values[0].Select(_ => 1.0)]).Sensitivity(Small.Table(given.Values))
            .RankAcceptability(weights, draws: draws);

    private static void AssertNear(double exact, SimulatedShare simulated)
    {
        Assert.InRange(simulated.Value, exact - (3 * simulated.StandardError), exact + (3 * simulated.StandardError));
        Assert.InRange(simulated.StandardError, 1e-7, 0.6 / Math.Sqrt(Draws));
    }

    private sealed record Case(double[][] Values, double[][] Acceptability, double[][] Winning);
}
