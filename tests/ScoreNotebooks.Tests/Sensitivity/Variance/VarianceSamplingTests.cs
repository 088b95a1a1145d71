namespace ScoreNotebooks.Tests.Sensitivity.Variance;

/// <summary>The engine beneath the calls: columns of uniform numbers in, indices of several outputs out.</summary>
public class VarianceSamplingTests
{
    private static readonly VarianceSettings Settings = new(1024, 3);

    // x₁ + x₂x₃ and x₁ alone of uniform numbers.
    private static readonly BatchFunction TwoOutputs = columns =>
    [
        [.. Enumerable.Range(0, columns[0].Length).Select(row => columns[0].Span[row] + (columns[1].Span[row] * columns[2].Span[row]))],
        [.. columns[0].ToArray()],
    ];

    [Fact]
    public void Each_output_gets_the_indices_it_would_get_alone()
    {
        var both = VarianceSampling.Run(new VarianceProblem(3, 2, TwoOutputs), Settings);
        var second = VarianceSampling.Run(new VarianceProblem(3, 1, columns => [TwoOutputs(columns)[1]]), Settings)[0];
        for (var input = 0; input < 3; input++) Assert.Equal(second.TotalOf(input), both[1].TotalOf(input));
        Assert.Equal(0.5, both[1].Mean, 3);
        Assert.Equal(1 / 12.0, both[1].Variance, 3);
    }

    // V(x₁) = 1/12, V(x₂x₃) = 1/9 − 1/16 = 7/144: the pair has 7/19 of the variance, first-order and total alike.
    [Fact]
    public void Columns_may_be_exchanged_together_as_one_input()
    {
        var problem = new VarianceProblem(3, 2, TwoOutputs) { Inputs = [[0], [1, 2]] };
        var estimate = VarianceSampling.Run(problem, Settings)[0];
        Assert.Equal(2, estimate.Inputs);
        Assert.Equal(7 / 19.0, estimate.FirstOf(1).Value, 0.02);
        Assert.Equal(7 / 19.0, estimate.TotalOf(1).Value, 0.02);
    }

    [Fact]
    public void The_number_of_cores_changes_nothing()
    {
        var problem = new VarianceProblem(3, 2, TwoOutputs);
        var (many, one) = (VarianceSampling.Run(problem, Settings)[0], VarianceSampling.Run(problem with { IsConcurrent = false }, Settings)[0]);
        for (var input = 0; input < 3; input++) Assert.Equal(one.FirstOf(input), many.FirstOf(input));
    }

    [Fact]
    public void Uniform_numbers_lie_strictly_between_0_and_1()
    {
        var (least, greatest) = (1.0, 0.0);
        VarianceSampling.Run(new VarianceProblem(2, 1, columns =>
        {
            foreach (var column in columns)
            {
                least = Math.Min(least, column.ToArray().Min());
                greatest = Math.Max(greatest, column.ToArray().Max());
            }

            return [columns[0].ToArray()];
        })
        { IsConcurrent = false }, new VarianceSettings(1 << 14, 1));
        Assert.InRange(least, double.Epsilon, 0.001);
        Assert.InRange(greatest, 0.999, Math.BitDecrement(1));
    }

    [Fact]
    public void Progress_rises_to_one_and_a_cancelled_run_ends()
    {
        var reported = new List<double>();
        var problem = new VarianceProblem(3, 2, TwoOutputs) { IsConcurrent = false };
        VarianceSampling.Run(problem, Settings, new Reports(reported.Add));
        Assert.Equal(reported.Order(), reported);
        Assert.Equal(1, reported[^1]);
        using var cancellation = new CancellationTokenSource();
        Assert.ThrowsAny<OperationCanceledException>(() => VarianceSampling.Run(problem with
        {
            Evaluate = columns =>
            {
                cancellation.Cancel();
                return TwoOutputs(columns);
            },
        }, new VarianceSettings(1 << 28, 1), null, cancellation.Token));
    }

    [Fact]
    public void Requests_that_make_no_sense_are_refused()
    {
        UncertainInput input = new("x", Distribution.Uniform(0, 1));
        Assert.Contains("at least one", Assert.Throws<WorkbookException>(() => GlobalSensitivity.Of(x => 0, [])).Message);
        Assert.Contains("\"x\"", Assert.Throws<WorkbookException>(() => GlobalSensitivity.Of(x => 0, [input, input])).Message);
        Assert.Contains("168", Assert.Throws<WorkbookException>(() => GlobalSensitivity.Of(x => 0, [.. Enumerable.Range(0, 169).Select(i => input with { Id = $"x{i}" })])).Message);
        Assert.Contains("positive", Assert.Throws<WorkbookException>(() => GlobalSensitivity.Of(x => 0, [input], samples: 0)).Message);
        Assert.Contains("above zero", Assert.Throws<WorkbookException>(() => GlobalSensitivity.Of(x => 0, [input], widest: 0)).Message);
    }

    private sealed class Reports(Action<double> report) : IProgress<double>
    {
        public void Report(double value) => report(value);
    }
}
