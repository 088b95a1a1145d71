namespace ScoreNotebooks.Tests.Sensitivity.Variance;

public class EstimatedIndicesTests
{
    // Published for a = 7, b = 0.1 and for a = 0, 1, 4.5, 9, 99 …: the closed forms of the tests are these.
    [Fact]
    public void The_closed_forms_of_the_test_functions_are_the_published_ones()
    {
        Assert.Equal([0.31390519114781146, 0.4424111447900409, 0], KnownFunctions.Ishigami.First, Close);
        Assert.Equal([0.5575888552099592, 0.4424111447900409, 0.2436836640621477], KnownFunctions.Ishigami.Total, Close);
        Assert.Equal([0.7161921688790338, 0.17904804221975845], KnownFunctions.G.First[..2], Close);
        Assert.Equal([0.7871441266592755, 0.2421981928182386], KnownFunctions.G.Total[..2], Close);
        Assert.Equal(0.34246575342465757, KnownFunctions.Linear.First[0], 12);
    }

    // A 90 % interval leaves out one truth in ten; twice its half width, 3.5 standard errors, one in three hundred.
    [Fact]
    public void At_4096_samples_the_indices_are_within_their_intervals_of_the_truth()
    {
        var within = new List<bool>();
        foreach (var known in new[] { KnownFunctions.Ishigami, KnownFunctions.G, KnownFunctions.Linear })
        {
            var result = GlobalSensitivity.Of(known.Function, known.Inputs, samples: 4096);
            foreach (var (index, truth) in Estimates(result).Zip(Truths(known)))
            {
                Assert.InRange(truth, index.Value - index.Width, index.Value + index.Width);
                within.Add(truth >= index.Low && truth <= index.High);
            }

            Assert.InRange(result.Variance / known.Variance, 0.97, 1.03);
            Assert.Equal(4096, result.Samples);
            Assert.Equal(4096 * (known.Inputs.Count + 2), result.Evaluations);
        }

        Assert.InRange(within.Count(one => one), 0.8 * within.Count, within.Count);
    }

    [Theory]
    [InlineData(nameof(KnownFunctions.Ishigami), 0)]
    [InlineData(nameof(KnownFunctions.G), 0)]
    [InlineData(nameof(KnownFunctions.Linear), 0)]
    [InlineData(nameof(KnownFunctions.Ishigami), 1000)]
    [InlineData(nameof(KnownFunctions.G), 1000)]
    public void Of_500_repetitions_85_to_95_percent_of_the_intervals_hold_the_truth(string name, double constant)
    {
        const int Samples = 256;
        var known = KnownFunctions.Named(name);
        double[] truths = [.. Truths(known)];
        var held = new int[truths.Length];
        Parallel.For(1, 501, seed =>
        {
            var result = GlobalSensitivity.Of(x => known.Function(x) + constant, known.Inputs, samples: Samples, seed: seed);
            var place = 0;
            foreach (var index in Estimates(result))
            {
                if (index.Low <= truths[place] && truths[place] <= index.High) Interlocked.Increment(ref held[place]);
                place++;
            }
        });
        Assert.All(held, count => Assert.InRange(count / 500.0, 0.85, 0.95));
    }

    // Chance alone errs by 1/√N: a slope of −0.5. Seen are about −0.8 (Ishigami), −0.9 (G) and −1.3 (linear).
    [Theory]
    [InlineData(nameof(KnownFunctions.Ishigami))]
    [InlineData(nameof(KnownFunctions.G))]
    [InlineData(nameof(KnownFunctions.Linear))]
    public void Errors_fall_faster_than_those_of_chance(string name)
    {
        var known = KnownFunctions.Named(name);
        int[] sizes = [256, 1024, 8192];
        var slope = Slope(
            [.. sizes.Select(size => Math.Log(size))], [.. sizes.Select(size => Math.Log(RootMeanSquareError(known, size, repetitions: 20)))]);
        Assert.InRange(slope, -2, -0.7);
    }

    [Fact]
    public void A_constant_in_the_output_changes_nothing()
    {
        var known = KnownFunctions.Ishigami;
        var plain = GlobalSensitivity.Of(known.Function, known.Inputs, samples: 512, secondOrder: true);
        var shifted = GlobalSensitivity.Of(x => known.Function(x) + 1e6, known.Inputs, samples: 512, secondOrder: true);
        foreach (var (one, other) in Estimates(plain).Zip(Estimates(shifted)))
        {
            Assert.Equal(one.Value, other.Value, 1e-8);
            Assert.Equal(one.StandardError, other.StandardError, 1e-8);
        }

        Assert.Equal(plain.Mean + 1e6, shifted.Mean, 1e-6);
    }

    [Fact]
    public void Second_order_indices_are_those_of_the_pairs_that_act_together()
    {
        var known = KnownFunctions.Ishigami;
        var result = GlobalSensitivity.Of(known.Function, known.Inputs, samples: 4096, secondOrder: true);
        Assert.Equal(["x1 x2", "x1 x3", "x2 x3"], result.Interactions.Select(pair => $"{pair.First} {pair.Second}"));
        double[] truths = [0, known.Total[2], 0];
        foreach (var (pair, truth) in result.Interactions.Zip(truths))
            Assert.InRange(truth, pair.Share.Value - pair.Share.Width, pair.Share.Value + pair.Share.Width);
        Assert.True(result.Interactions.All(pair => pair.Share.Width < 0.1));
        Assert.Equal(4096 * 8, result.Evaluations);
    }

    [Fact]
    public void An_input_without_influence_has_none_and_the_noise_floor_holds_zero()
    {
        var result = GlobalSensitivity.Of(x => Math.Exp(x[0]), [Input("x", 0, 1), Input("unused", 0, 1)], samples: 1024);
        Assert.Equal(0, result["unused"].First.Value);
        Assert.Equal(0, result["unused"].Total.Value);
        Assert.InRange(0, result.Dummy!.First.Value - result.Dummy.First.Width, result.Dummy.First.Value + result.Dummy.First.Width);
        Assert.InRange(0, result.Dummy.Total.Value - result.Dummy.Total.Width, result.Dummy.Total.Value + result.Dummy.Total.Width);
        Assert.InRange(result["x"].First.Value, 0.98, 1.02);
    }

    // Without the rows in which x₁ < 0.1, x₁ is uniform on 0.1 to 1: its share is 0.81/(0.81 + 1).
    [Fact]
    public void Missing_results_are_counted_and_left_out()
    {
        var result = GlobalSensitivity.Of(x => x[0] < 0.1 ? double.NaN : x[0] + x[1], [Input("x1", 0, 1), Input("x2", 0, 1)], samples: 4096);
        Assert.InRange(result.Missing / (double)result.Evaluations, 0.09, 0.11);
        Assert.Equal(0.81 / 1.81, result["x1"].First.Value, 0.02);
        Assert.Equal(1 / 1.81, result["x2"].Total.Value, 0.02);
    }

    [Fact]
    public void A_function_without_results_and_one_that_never_varies_have_no_indices_and_are_not_fatal()
    {
        var missing = GlobalSensitivity.Of(x => double.PositiveInfinity, [Input("x", 0, 1)], samples: 128, widest: 0.01);
        Assert.Equal(missing.Evaluations, missing.Missing);
        Assert.True(double.IsNaN(missing["x"].First.Value));
        var constant = GlobalSensitivity.Of(x => 12.3, [Input("x", 0, 1)], samples: 128, widest: 0.01);
        Assert.True(double.IsNaN(constant["x"].Total.Value));
        Assert.Equal(12.3, constant.Mean, 9);
    }

    [Fact]
    public void The_sample_is_doubled_until_no_interval_is_wider_than_asked_for()
    {
        var known = KnownFunctions.G;
        var result = GlobalSensitivity.Of(known.Function, known.Inputs, samples: 256, widest: 0.04);
        Assert.True(result.IsSureEnough);
        Assert.True(Estimates(result).All(index => index.Width <= 0.04));
        Assert.Equal(result.Samples, result.Convergence[^1].Samples);
        Assert.Equal(result.Samples / 2, result.Convergence[^2].Samples);
        Assert.Contains(result.Convergence[^2].Inputs, input => input.First.Width > 0.04 || input.Total.Width > 0.04);
    }

    [Fact]
    public void The_record_of_convergence_holds_what_smaller_samples_would_have_given()
    {
        var known = KnownFunctions.Ishigami;
        var result = GlobalSensitivity.Of(known.Function, known.Inputs, samples: 2048);
        Assert.Equal([128, 256, 512, 1024, 2048], result.Convergence.Select(point => point.Samples));
        var smaller = GlobalSensitivity.Of(known.Function, known.Inputs, samples: 512);
        foreach (var (one, other) in smaller.Inputs.Zip(result.Convergence[2].Inputs))
            Assert.Equal(one.Total.Value, other.Total.Value, 1e-9);
        Assert.Equal(result.Inputs, result.Convergence[^1].Inputs);
    }

    private static double RootMeanSquareError(KnownFunction known, int size, int repetitions)
    {
        var squares = new double[repetitions];
        Parallel.For(0, repetitions, seed =>
        {
            var result = GlobalSensitivity.Of(known.Function, known.Inputs, samples: size, seed: seed + 1);
            squares[seed] = Estimates(result).Zip(Truths(known), (index, truth) => Math.Pow(index.Value - truth, 2)).Average();
        });
        return Math.Sqrt(squares.Average());
    }

    private static double Slope(double[] x, double[] y)
    {
        var (meanX, meanY) = (x.Average(), y.Average());
        return x.Zip(y, (a, b) => (a - meanX) * (b - meanY)).Sum() / x.Sum(a => (a - meanX) * (a - meanX));
    }

    private static IEnumerable<IndexEstimate> Estimates(VarianceIndices result) =>
        result.Inputs.Select(input => input.First).Concat(result.Inputs.Select(input => input.Total));

    private static IEnumerable<double> Truths(KnownFunction known) => known.First.Concat(known.Total);

    private static UncertainInput Input(string id, double low, double high) => new(id, Distribution.Uniform(low, high));

    private static bool Close(double one, double other) => Math.Abs(one - other) < 1e-12;
}
