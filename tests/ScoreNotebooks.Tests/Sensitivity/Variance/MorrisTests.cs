using ScoreNotebooks.Tests.Scoring;

namespace ScoreNotebooks.Tests.Sensitivity.Variance;

public class MorrisTests
{
    // Along a straight line every elementary effect is slope × range: 2 × 10, −3 × 0.5, 0.
    [Fact]
    public void A_linear_function_has_slope_times_range_and_no_deviation()
    {
        var result = GlobalSensitivity.Morris(
            x => (2 * x[0]) - (3 * x[1]) + 7, [Input("a", 0, 10), Input("b", 1, 1.5), Input("c", 0, 1)], trajectories: 10);
        Assert.Equal([20, 1.5, 0], result.Inputs.Select(input => input.MeanAbsolute.Value), Close);
        Assert.Equal([20, -1.5, 0], result.Inputs.Select(input => input.Mean.Value), Close);
        Assert.Equal([0, 0, 0], result.Inputs.Select(input => input.Deviation.Value), Close);
        Assert.Equal(10 * 4, result.Evaluations);
    }

    // x₁ + x₁x₂ on 0 to 1: the effect of x₁ is 1 + x₂, over the levels 0, 1/3, 2/3, 1 alike: mean 1.5, deviation √(5/36) = 0.373.
    [Fact]
    public void An_interaction_shows_as_deviation()
    {
        var result = GlobalSensitivity.Morris(x => x[0] + (x[0] * x[1]), [Input("a", 0, 1), Input("b", 0, 1)], trajectories: 50);
        Assert.InRange(1.5, result["a"].Mean.Low - 0.05, result["a"].Mean.High + 0.05);
        Assert.Equal(0.373, result["a"].Deviation.Value, 0.08);
        Assert.True(result["a"].Deviation.Low > 0);
    }

    [Fact]
    public void Effects_up_and_down_cancel_in_the_mean_but_not_in_the_mean_size()
    {
        var result = GlobalSensitivity.Morris(x => (x[0] - 0.5) * (x[0] - 0.5), [Input("a", 0, 1)], trajectories: 40);
        Assert.InRange(result["a"].Mean.Value, -0.15, 0.15);
        Assert.Equal(1 / 3.0, result["a"].MeanAbsolute.Value, 9);
    }

    [Fact]
    public void Chosen_trajectories_lie_farther_apart_than_the_first_that_come()
    {
        for (var seed = 0; seed < 10; seed++)
        {
            var chosen = TrajectoryChoice.Draw(6, 8, new Random(seed), default);
            var random = new Random(seed);
            var first = Enumerable.Range(0, 8).Select(_ => MorrisTrajectory.Draw(6, random)).ToList();
            Assert.True(TrajectoryChoice.Spread(chosen) > 1.05 * TrajectoryChoice.Spread(first));
        }
    }

    [Fact]
    public void Every_input_moves_once_on_every_trajectory_and_stays_within_its_range()
    {
        foreach (var trajectory in TrajectoryChoice.Draw(5, 12, new Random(1), default))
        {
            Assert.Equal([0, 1, 2, 3, 4], trajectory.Moved.Order());
            Assert.All(trajectory.Points, point => Assert.All(point, level => Assert.InRange(level, -1e-12, 1 + 1e-12)));
            for (var move = 0; move < 5; move++)
                for (var input = 0; input < 5; input++)
                    Assert.Equal(
                        input == trajectory.Moved[move] ? 2 / 3.0 : 0, Math.Abs(trajectory.Points[move + 1][input] - trajectory.Points[move][input]), 9);
        }
    }

    [Fact]
    public void Missing_results_are_counted_and_their_effects_left_out()
    {
        var result = GlobalSensitivity.Morris(x => x[1] > 0.9 ? double.NaN : 4 * x[0], [Input("a", 0, 1), Input("b", 0, 1)], trajectories: 20);
        Assert.InRange(result.Missing, 1, 59);
        Assert.Equal(4, result["a"].MeanAbsolute.Value, 9);
    }

    // Unbounded inputs move between their 1 % and 99 % quantiles: 2 × 2.326 standard deviations.
    [Fact]
    public void Inputs_without_bounds_move_between_their_outer_quantiles()
    {
        var result = GlobalSensitivity.Morris(x => x[0], [new("a", Distribution.Normal(0, 1))], trajectories: 40);
        Assert.InRange(result["a"].MeanAbsolute.Value, 0.8 * 4.65, 1.2 * 4.65);
    }

    // On metrics that are points, weights 3 and 1 of 4, from 0 to 100 and from 20 to 40: 75 and 5 points.
    [Fact]
    public void Metrics_of_a_shop_have_their_effects_in_points()
    {
        var analysis = Small.Flat(Aggregation.Arithmetic, [3, 1]).Sensitivity(Small.Table([0, 20], [100, 40]));
        var result = analysis.Morris("s0");
        Assert.Equal([75, 5], result.Inputs.Select(input => input.MeanAbsolute.Value), Close);
        Assert.Equal([75, 5], analysis.Morris("s0", against: "s1").Inputs.Select(input => input.MeanAbsolute.Value), Close);
        Assert.Contains("4 to 10,000", Assert.Throws<WorkbookException>(() => analysis.Morris("s0", trajectories: 1)).Message);
    }

    private static bool Close(double one, double other) => Math.Abs(one - other) < 1e-9;

    private static UncertainInput Input(string id, double low, double high) => new(id, Distribution.Uniform(low, high));
}
