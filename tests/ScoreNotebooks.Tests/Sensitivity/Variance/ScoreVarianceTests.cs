using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ScoreNotebooks.Tests.Models;
using ScoreNotebooks.Tests.Scoring;

namespace ScoreNotebooks.Tests.Sensitivity.Variance;

/// <summary>Where the variance of scores comes from: closed forms, simulation, and one against the other.</summary>
public class ScoreVarianceTests
{
    private static readonly double[] Weights = KnownFunctions.LinearWeights;

    // Σ wᵢxᵢ of uniform values: Sᵢ = wᵢ²/Σw², V = Σw²/12.
    [Fact]
    public void A_weighted_sum_has_the_indices_of_its_closed_form()
    {
        var result = Eleven(Aggregation.Arithmetic).Variance("s0", Uniform(0, 1));
        var squares = Weights.Sum(weight => weight * weight);
        Assert.Equal(VarianceMethod.ExactSum, result.Method);
        Assert.Equal(0.009733333333333335, result.Variance, 1e-12);
        Assert.Equal(0.5, result.Mean, 1e-12);
        foreach (var (index, weight) in result.Inputs.Zip(Weights))
        {
            Assert.Equal(weight * weight / squares, index.First.Value, 1e-11);
            Assert.Equal(weight * weight / squares, index.Total.Value, 1e-11);
        }
    }

    // Π xᵢ^wᵢ, x uniform on 0.01 to 1: E x^p = (1 − 0.01^(p+1))/(0.99 (p + 1)), and with rᵢ = E x^2w / (E x^w)² − 1
    // Sᵢ = rᵢ/(Π(1 + r) − 1), STᵢ = rᵢ Π(1 + r)/(1 + rᵢ)/(Π(1 + r) − 1).
    [Fact]
    public void A_weighted_geometric_mean_has_the_indices_of_its_closed_form()
    {
        var result = Eleven(Aggregation.Geometric).Variance("s0", Uniform(0.01, 1));
        double Moment(double power) => (1 - Math.Pow(0.01, power + 1)) / (0.99 * (power + 1));
        var relative = Weights.Select(weight => (Moment(2 * weight) / Moment(weight) / Moment(weight)) - 1).ToArray();
        var all = relative.Aggregate(1.0, (product, r) => product * (1 + r));
        Assert.Equal(VarianceMethod.ExactProduct, result.Method);
        Assert.Equal(0.012978967446608624, result.Variance, 1e-12);
        Assert.Equal(0.3096117270819534, result["a"].First.Value, 1e-10);
        Assert.Equal(0.3263290893656915, result["a"].Total.Value, 1e-10);
        foreach (var (index, r) in result.Inputs.Zip(relative))
        {
            Assert.Equal(r / (all - 1), index.First.Value, 1e-10);
            Assert.Equal(r * all / (1 + r) / (all - 1), index.Total.Value, 1e-10);
        }
    }

    [Theory]
    [InlineData(Aggregation.Arithmetic)]
    [InlineData(Aggregation.Geometric)]
    public void Simulation_agrees_with_the_closed_form(Aggregation aggregation)
    {
        var analysis = Eleven(aggregation);
        var exact = analysis.Variance("s0", Uniform(0.01, 1));
        var sampled = analysis.Variance("s0", Uniform(0.01, 1), secondOrder: true);
        Assert.Equal(VarianceMethod.Sampled, sampled.Method);
        foreach (var (one, other) in exact.Inputs.Zip(sampled.Inputs))
        {
            Assert.InRange(one.First.Value, other.First.Value - other.First.Width, other.First.Value + other.First.Width);
            Assert.InRange(one.Total.Value, other.Total.Value - other.Total.Width, other.Total.Value + other.Total.Width);
        }
    }

    // A curve 0 → 0, 1 → 30, 3 → 90 of a value uniform on 0 to 4 is 30x up to 3 and 90 beyond: mean (135 + 90)/4 = 56.25, mean
    // square (8100 + 8100)/4 = 4050, variance 885.9375. A tier of 60 from 1.5 on, else 20, has half its values in each: variance 400.
    // The logarithm of a value from 1 to e over goalposts 1 and e is uniform in no way, but 100 ln x: mean 100/(e − 1), and
    // mean square 10⁴(e − 2)/(e − 1).
    [Fact]
    public void Curves_tiers_and_logarithms_are_integrated_as_by_hand()
    {
        var curve = Small.Metric("a", new Normalisation.Curve([new(0, 0), new(1, 30), new(3, 90)]));
        var tier = Small.Metric("b", new Normalisation.Step([new(1.5, 60)], 20));
        var logarithm = Small.Metric("c", new Normalisation.Goalposts(1, Math.E)) with { Treatment = new Treatment.Logarithm() };
        var analysis = Of([curve, tier, logarithm], [2, 1, 1], [1, 1, 2]);
        var result = analysis.Variance("s0", ScoreUncertainty.Only(
            ("a", Distribution.Uniform(0, 4)), ("b", Distribution.Uniform(0, 3)), ("c", Distribution.Uniform(1, Math.E))));
        double[] variances =
        [
            885.9375 / 4, 400.0 / 16, (10_000 * (Math.E - 2) / (Math.E - 1) - 10_000 / (Math.E - 1) / (Math.E - 1)) / 16,
        ];
        Assert.Equal(variances.Sum(), result.Variance, 1e-8);
        foreach (var (index, variance) in result.Inputs.Zip(variances)) Assert.Equal(variance / variances.Sum(), index.First.Value, 1e-10);
    }

    // Two of four shops at 10, one at 20, one at 40: the values as seen have mean 20 and variance 150; worst to best 30²/12 = 75.
    [Fact]
    public void Values_come_from_the_table_between_the_worst_and_the_best_shop_or_as_seen()
    {
        var analysis = Small.Flat(Aggregation.Arithmetic, [1, 1]).Sensitivity(Small.Table([10, 5], [10, 5], [20, 5], [40, 5]));
        var between = analysis.Variance("s2");
        Assert.Equal(75 / 4.0, between.Variance, 1e-10);
        Assert.Equal(["a"], between.Inputs.Select(input => input.Id));
        Assert.Contains("does not vary: b", string.Join(' ', between.Notes.Select(note => note.English)));
        Assert.Equal(150 / 4.0, analysis.Variance("s2", ScoreUncertainty.MetricsAsSeen).Variance, 1e-10);
        Assert.Equal(12.5, analysis.Variance("s2", ScoreUncertainty.MetricsAsSeen).Mean, 1e-10);
        Assert.Equal(12.5 - 7.5, analysis.Variance("s2", ScoreUncertainty.MetricsAsSeen, against: "s0").Mean, 1e-10);
    }

    // With weights u and v free, the total 100 u/(u + v) has u/(u + v) uniform on 0 to 1: variance 10⁴/12, and the two weights
    // matter alike.
    [Fact]
    public void Any_weights_are_uniform_over_all_ways_to_share_one()
    {
        var analysis = Small.Flat(Aggregation.Arithmetic, [3, 1]).Sensitivity(Small.Table([100, 0], [0, 100]));
        var result = analysis.Variance("s0", ScoreUncertainty.AnyWeights, samples: 8192);
        Assert.Equal(10_000 / 12.0, result.Variance, 5.0);
        Assert.Equal(50, result.Mean, 0.2);
        Assert.Equal(["weight:a", "weight:b"], result.Inputs.Select(input => input.Id));
        Assert.Equal(result["weight:a"].Total.Value, result["weight:b"].Total.Value, 0.03);
        // The gap of the two is 200 u/(u + v) − 100: four times the variance, the same shares.
        var gap = analysis.Variance("s0", ScoreUncertainty.AnyWeights, against: "s1", samples: 8192);
        Assert.Equal(4, gap.Variance / result.Variance, 6);
        Assert.Equal(result["weight:a"].First.Value, gap["weight:a"].First.Value, 6);
    }

    // Weights 3 ± 10 % and 1 ± 10 %: the share of the first is 3a/(3a + b), near 0.75 + 0.1875 (a − b): variance 0.1875² × 2 × 0.2²/12.
    [Fact]
    public void Weights_around_the_models_differ_by_the_share_stated()
    {
        var analysis = Small.Flat(Aggregation.Arithmetic, [3, 1]).Sensitivity(Small.Table([100, 0], [0, 100]));
        var result = analysis.Variance("s0", ScoreUncertainty.Weights(around: 0.1));
        Assert.Equal(10_000 * 0.1875 * 0.1875 * 2 * 0.04 / 12, result.Variance, 0.05);
        Assert.Equal(0.5, result["weight:a"].First.Value, 0.02);
    }

    // The rank of a shop between 0 and 100 on one metric beside others at 25, 50 and 75: 1 to 4, each as likely: variance 1.25.
    [Fact]
    public void A_rank_counts_the_shops_ahead()
    {
        var analysis = Small.Flat(Aggregation.Arithmetic, [1]).Sensitivity(Small.Table([0], [25], [50], [75]));
        var result = analysis.RankVariance("s0", ScoreUncertainty.Only(("a", Distribution.Uniform(0, 100))));
        Assert.Equal(1.25, result.Variance, 0.01);
        Assert.Equal(2.5, result.Mean, 0.01);
        Assert.Equal(1, result["a"].Total.Value, 0.02);
        var ofWeights = Small.Flat(Aggregation.Arithmetic, [3, 1]).Sensitivity(Small.Table([100, 0], [0, 100]));
        // First with u > v, else second: each in half of the cases.
        Assert.Equal(0.25, ofWeights.RankVariance("s0", ScoreUncertainty.AnyWeights).Variance, 0.01);
    }

    [Property(MaxTest = 40)]
    public Property Closed_forms_and_simulation_agree_on_random_models() => Prop.ForAll(
        RandomModels.WithTable(ModelTraits.WithinScale | ModelTraits.TreeOnly, mostShops: 5, missing: 0), given =>
        {
            var model = given.Model;
            var aggregation = model.Metrics.Count % 2 == 0 ? Aggregation.Arithmetic : Aggregation.Geometric;
            var analysis = (model with { Root = Throughout(model.Root, aggregation), Limits = [], Missing = new MissingValues(MissingPolicy.Renormalise) }).Sensitivity(given.Table);
            var exact = analysis.Variance("shop 1", Varied(analysis), samples: 128);
            if (analysis.Scores["shop 1"].Missing.Count > 0) return exact.Method == VarianceMethod.Sampled;
            if (double.IsNaN(exact.Inputs[0].First.Value)) return true;
            var score = new OpenScore(analysis.Scores, 0, Varied(analysis));
            var sampled = VarianceSampling.Run(VarianceProblem.Over(score.Inputs, 1, score.Total()), new VarianceSettings(2048, 1))[0];
            return exact.Method == (aggregation == Aggregation.Arithmetic ? VarianceMethod.ExactSum : VarianceMethod.ExactProduct)
                && Near(exact.Mean, sampled.Mean, 0.02 * Math.Sqrt(exact.Variance)) && Near(exact.Variance, sampled.Variance, 0.05 * exact.Variance)
                && Enumerable.Range(0, score.Inputs.Count).All(input =>
                    Within(exact.Inputs[input].First.Value, sampled.FirstOf(input)) && Within(exact.Inputs[input].Total.Value, sampled.TotalOf(input)));
        });

    [Property(MaxTest = 40)]
    public Property Total_indices_are_no_less_than_first_order_ones_on_random_models() => Prop.ForAll(
        RandomModels.WithTable(ModelTraits.Any, mostShops: 5, missing: 0.1), given =>
        {
            var analysis = given.Model.Sensitivity(given.Table);
            var uncertainty = Varied(analysis).And(ScoreUncertainty.Weights(around: 0.3));
            VarianceIndices result;
            try
            {
                result = analysis.Variance("shop 1", uncertainty, samples: 512);
            }
            catch (WorkbookException)
            {
                return true;
            }

            return result.Inputs.All(input => double.IsNaN(input.First.Value)
                || input.Total.Value - input.First.Value >= -(4 * (input.Total.StandardError + input.First.StandardError)) - 1e-9);
        });

    [Fact]
    public void Requests_that_cannot_be_met_say_what_can()
    {
        var analysis = Small.Flat(Aggregation.Arithmetic, [1, 1]).Sensitivity(Small.Table([10, 5], [10, 5]));
        Assert.Contains("ScoreUncertainty.Only", Refused(() => analysis.Variance("s0")));
        Assert.Contains("There is no metric \"z\"", Refused(() => analysis.Variance("s0", ScoreUncertainty.Metrics.With("z", Distribution.Constant(1)))));
        Assert.Contains("Shapley", Refused(() => analysis.Variance("s0", ScoreUncertainty.Metrics.Correlated("a", "b", 0.5))));
        Assert.Contains("AnyWeights", Refused(() => ScoreUncertainty.Weights(around: 2)));
        var alone = Small.Flat(Aggregation.Arithmetic, [1, 1]).Sensitivity(Small.Table([10, 5]));
        Assert.Contains("one shop only", Refused(() => alone.RankVariance("s0")));
    }

    private static string Refused(Func<object> request) => Assert.Throws<WorkbookException>(request).Message;

    private static bool Within(double truth, IndexEstimate estimate) => Math.Abs(truth - estimate.Value) <= Math.Max(2 * estimate.Width, 0.02);

    private static bool Near(double one, double other, double most) => Math.Abs(one - other) <= most + 1e-9;

    private static Dimension Throughout(Dimension dimension, Aggregation aggregation) => dimension with
    {
        Aggregation = aggregation,
        LeastCoverage = null,
        Parts = [.. dimension.Parts.Select(part => part is Dimension below ? Throughout(below, aggregation) : part)],
    };

    private static ScoreUncertainty Varied(SensitivityAnalysis analysis) => ScoreUncertainty.Only([.. analysis.Model.Metrics.Select((metric, i) => (metric.Id, (i % 3) switch
    {
        0 => Distribution.Uniform(1, 9),
        1 => Distribution.Triangular(1, 3, 9),
        _ => Distribution.Empirical(1, 2, 4, 7, 9),
    }))]);

    private static SensitivityAnalysis Eleven(Aggregation aggregation) => Of(
        [.. Weights.Select((_, i) => Small.Metric(((char)('a' + i)).ToString()))], Weights, [.. Weights.Select(_ => 0.5)], aggregation);

    private static ScoreUncertainty Uniform(double low, double high) =>
        ScoreUncertainty.Only([.. Weights.Select((_, i) => (((char)('a' + i)).ToString(), Distribution.Uniform(low, high)))]);

    private static SensitivityAnalysis Of(Metric[] metrics, double[] weights, double[] values, Aggregation aggregation = Aggregation.Arithmetic) =>
        Small.Model(Small.Node("total", aggregation, [.. metrics.Zip(weights, (metric, weight) => new MetricPart(metric.Id, weight))]), metrics)
            .Sensitivity(Small.Table(values));
}
