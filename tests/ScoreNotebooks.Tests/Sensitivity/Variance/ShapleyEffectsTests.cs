using ScoreNotebooks.Tests.Scoring;

namespace ScoreNotebooks.Tests.Sensitivity.Variance;

public class ShapleyEffectsTests
{
    // Owen & Prieur (2017): for β₁X₁ + β₂X₂ of normals with correlation ρ the share of the first is
    // (β₁²σ₁²(1 − ρ²/2) + ρβ₁β₂σ₁σ₂ + β₂²σ₂²ρ²/2)/σ²; with X₁ independent of both (Iooss & Prieur 2019) it has β₁²σ₁²/σ².
    [Theory]
    [InlineData(0)]
    [InlineData(0.6)]
    [InlineData(-0.7)]
    public void A_sum_of_correlated_normals_has_the_shares_of_its_closed_form(double rho)
    {
        var result = GlobalSensitivity.ShapleyEffects(
            x => x[0] + (2 * x[1]) + x[2], [Normal("a", 3), Normal("b", 1), Normal("c", 1.5)], [new("c", "b", rho)], samples: 4096);
        var (alone, b, c, both) = (9.0, 4.0, 2.25, rho * 2 * 1.5);
        var variance = alone + b + c + (2 * both);
        Holds(alone / variance, result["a"]);
        Holds(((b * (1 - (rho * rho / 2))) + both + (c * rho * rho / 2)) / variance, result["b"]);
        Holds(((c * (1 - (rho * rho / 2))) + both + (b * rho * rho / 2)) / variance, result["c"]);
        Assert.Equal(1, result.Inputs.Sum(input => input.Share.Value), 9);
        Assert.Equal(1, result.Variance / variance, 0.02);
        Assert.True(result.IsOfAllOrders);
        Assert.Equal(4096 * 8, result.Evaluations);
    }

    // Independent inputs share an interaction equally: x₁ of Ishigami's function has S₁ + S₁₃/2.
    [Fact]
    public void What_independent_inputs_do_together_is_shared_equally()
    {
        var known = KnownFunctions.Ishigami;
        var result = GlobalSensitivity.ShapleyEffects(known.Function, known.Inputs, samples: 4096);
        for (var input = 0; input < 3; input++) Holds((known.First[input] + known.Total[input]) / 2, result.Inputs[input]);
    }

    // An input that is not in the function has a share all the same when it goes together with one that is: with ρ = 0.8 it
    // has ρ²/2 (the formula above with β₂ = 0).
    [Fact]
    public void An_input_that_only_goes_together_with_another_has_its_share_of_it()
    {
        var result = GlobalSensitivity.ShapleyEffects(x => x[0], [Normal("a", 1), Normal("b", 1)], [new("a", "b", 0.8)], samples: 2048);
        Holds(0.32, result["b"]);
        Holds(0.68, result["a"]);
    }

    // More than twelve: the shares of a sum of fourteen independent inputs are wᵢ²/Σw².
    [Fact]
    public void For_many_inputs_orders_are_drawn()
    {
        double[] weights = [5, 4, 3, 3, 2, 2, 2, 1, 1, 1, 1, 1, 1, 1];
        var result = GlobalSensitivity.ShapleyEffects(
            x => x.Zip(weights, (value, weight) => value * weight).Sum(),
            [.. weights.Select((_, i) => new UncertainInput($"x{i}", Distribution.Uniform(0, 1)))], samples: 1024);
        Assert.False(result.IsOfAllOrders);
        var squares = weights.Sum(weight => weight * weight);
        for (var input = 0; input < weights.Length; input++) Holds(weights[input] * weights[input] / squares, result.Inputs[input]);
        Assert.Equal(1, result.Inputs.Sum(input => input.Share.Value), 9);
    }

    // Of a sum with equal weights, a and b correlated 0.5 (as normals) and c alone, all of the same spread: by symmetry a and b
    // share alike, and c has less than a third.
    [Fact]
    public void Metrics_of_a_shop_may_go_together()
    {
        var analysis = Small.Flat(Aggregation.Arithmetic, [1, 1, 1]).Sensitivity(Small.Table([0, 0, 0], [100, 100, 100]));
        var result = analysis.ShapleyEffects("s0", ScoreUncertainty.Metrics.Correlated("a", "b", 0.5), samples: 2048);
        Assert.Equal(result["a"].Share.Value, result["b"].Share.Value, 0.02);
        Assert.InRange(result["c"].Share.Value, 0.2, 0.27);
        Assert.Contains("at least 5", Assert.Throws<WorkbookException>(() => analysis.ShapleyEffects("s0", ScoreUncertainty.Metrics.CorrelatedAsSeen())).Message);
    }

    // Forty shops whose b is a made a little noisy and whose c is independent: seen together, a and b share alike.
    [Fact]
    public void Metrics_may_go_together_as_they_do_in_the_table()
    {
        var random = new Random(4);
        var shops = Enumerable.Range(0, 40).Select(_ =>
        {
            var a = random.NextDouble();
            return new[] { a, a + (0.3 * random.NextDouble()), random.NextDouble() };
        }).ToArray();
        var analysis = Small.Flat(Aggregation.Arithmetic, [4, 0.001, 1]).Sensitivity(Small.Table(shops));
        var independent = analysis.ShapleyEffects("s0");
        var asSeen = analysis.ShapleyEffects("s0", ScoreUncertainty.Metrics.CorrelatedAsSeen());
        Assert.InRange(independent["b"].Share.Value, -0.01, 0.01);
        Assert.InRange(asSeen["b"].Share.Value, 0.3, 0.5);
    }

    [Fact]
    public void Impossible_correlations_are_refused_naming_them()
    {
        UncertainInput[] inputs = [Normal("a", 1), Normal("b", 1), Normal("c", 1)];
        Assert.Contains("\"c\" with \"a\", \"b\" cannot all hold", Refused(inputs, new("a", "b", 0.9), new("b", "c", 0.9), new("a", "c", -0.9)));
        Assert.Contains("between -1 and 1", Refused(inputs, new InputCorrelation("a", "b", 1.2)));
        Assert.Contains("given twice", Refused(inputs, new("a", "b", 0.1), new("b", "a", 0.2)));
        Assert.Contains("itself", Refused(inputs, new InputCorrelation("a", "a", 0.2)));
        Assert.Contains("Did you mean", Refused(inputs, new InputCorrelation("A", "b", 0.2)));
        Assert.Contains("not symmetric: \"b\" with \"a\"", Assert.Throws<WorkbookException>(() => InputCorrelation.FromMatrix(inputs, [[1, 0.2, 0], [0.3, 1, 0], [0, 0, 1]])).Message);
        Assert.Contains("\"b\" with itself", Assert.Throws<WorkbookException>(() => InputCorrelation.FromMatrix(inputs, [[1, 0, 0], [0, 2, 0], [0, 0, 1]])).Message);
        Assert.Contains("2 × 2", Assert.Throws<WorkbookException>(() => InputCorrelation.FromMatrix(inputs, [[1, 0], [0, 1]])).Message);
        Assert.Equal([new InputCorrelation("a", "b", 0.2)], InputCorrelation.FromMatrix(inputs, [[1, 0.2, 0], [0.2, 1, 0], [0, 0, 1]]));
    }

    // 2¹⁴ scrambled points give a correlation to about three digits.
    [Fact]
    public void Inputs_drawn_together_and_given_others_have_the_correlations_stated()
    {
        var copula = GaussianCopula.Of([Normal("a", 1), Normal("b", 1), Normal("c", 1)], [new("a", "b", 0.5), new("b", "c", -0.4)]);
        var sequence = new SobolSequence(6).Scrambled(1);
        var normals = Enumerable.Range(0, 6).Select(dimension =>
        {
            var points = new double[1 << 14];
            sequence.Fill(dimension, 0, points);
            return GaussianCopula.Normals(points);
        }).ToArray();
        var together = Draw(copula.Given([0, 1, 2]), normals[..3], normals[3..]);
        Correlates(together, [0.5, 0, -0.4]);
        var again = Draw(copula.Given([1]), together, normals[..3]);
        Correlates([together[0], again[0], together[2]], [0.5, 0, -0.4]);
        // Given both neighbours, little more than chance links the old b and the new: r² of b on a and c, 0.25 + 0.16.
        Assert.Equal(0.41, MathNet.Numerics.Statistics.Correlation.Pearson(together[1], again[0]), 0.02);
    }

    private static double[][] Draw(ConditionalDraw draw, double[][] known, double[][] fresh) =>
        [.. draw.Drawn.Select((_, place) => GaussianCopula.Normals(draw.Uniforms(place, known, fresh)))];

    private static void Correlates(double[][] columns, double[] expected)
    {
        Assert.Equal(expected[0], MathNet.Numerics.Statistics.Correlation.Pearson(columns[0], columns[1]), 0.01);
        Assert.Equal(expected[1], MathNet.Numerics.Statistics.Correlation.Pearson(columns[0], columns[2]), 0.01);
        Assert.Equal(expected[2], MathNet.Numerics.Statistics.Correlation.Pearson(columns[1], columns[2]), 0.01);
    }

    private static string Refused(UncertainInput[] inputs, params InputCorrelation[] correlations) =>
        Assert.Throws<WorkbookException>(() => GlobalSensitivity.ShapleyEffects(x => x[0], inputs, correlations)).Message;

    private static void Holds(double truth, ShapleyEffect effect) =>
        Assert.InRange(truth, effect.Share.Value - effect.Share.Width - 1e-9, effect.Share.Value + effect.Share.Width + 1e-9);

    private static UncertainInput Normal(string id, double deviation) => new(id, Distribution.Normal(2, deviation));
}
