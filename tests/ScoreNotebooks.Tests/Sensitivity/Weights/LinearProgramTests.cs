using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace ScoreNotebooks.Tests.Sensitivity.Weights;

public class LinearProgramTests
{
    [Fact]
    public void The_optimum_of_a_textbook_programme_is_found()
    {
        // Dantzig's furniture: 3x + 5y with x ≤ 4, 2y ≤ 12, 3x + 2y ≤ 18 is greatest at (2, 6), where it is 36.
        var optimum = LinearProgram.Maximise([3, 5], [new([1, 0], 4), new([0, 2], 12), new([3, 2], 18)])!;
        Assert.Equal(36, optimum.Value, 1e-12);
        Assert.Equal([2, 6], optimum.Point, (a, b) => Math.Abs(a - b) < 1e-12);
    }

    [Fact]
    public void A_programme_on_which_the_plain_rule_goes_round_in_circles_ends()
    {
        // Beale 1955: maximise ¾x − 150y + z/50 − 6w; the optimum is 1/20.
        var optimum = LinearProgram.Maximise(
            [0.75, -150, 0.02, -6], [new([0.25, -60, -0.04, 9], 0), new([0.5, -90, -0.02, 3], 0), new([0, 0, 1, 0], 1)])!;
        Assert.Equal(0.05, optimum.Value, 1e-12);
    }

    [Fact]
    public void Demands_that_contradict_one_another_have_no_optimum() =>
        Assert.Null(LinearProgram.Maximise([1, 1], [new([1, 1], 1), new([-1, 0], -0.7), new([0, -1], -0.7)]));

    [Fact]
    public void Equations_that_say_the_same_twice_do_no_harm()
    {
        var optimum = LinearProgram.Maximise([1, 2], [new([1, 1], 1, IsEquality: true), new([2, 2], 2, IsEquality: true), new([0, 1], 0.25)])!;
        Assert.Equal([0.75, 0.25], optimum.Point, (a, b) => Math.Abs(a - b) < 1e-12);
    }

    // Every corner of a polytope on the simplex of three is where two of its walls meet; the best corner is the optimum.
    [Property(MaxTest = 500)]
    public Property On_the_simplex_the_optimum_is_that_of_the_best_corner() => Prop.ForAll(
        Arb.From(Gen.Choose(0, int.MaxValue - 1)), seed =>
        {
            var random = new Random(seed);
            var objective = Vector(random);
            var walls = Enumerable.Range(0, random.Next(4)).Select(_ => new LinearConstraint(Vector(random), random.NextDouble() - 0.3)).ToList();
            var optimum = LinearProgram.Maximise(objective, [new([1, 1, 1], 1, IsEquality: true), .. walls]);
            var best = BestCorner(objective, walls);
            return best is null ? optimum is null : optimum is not null && Math.Abs(optimum.Value - best.Value) < 1e-8;
        });

    private static double[] Vector(Random random) => [.. Enumerable.Range(0, 3).Select(_ => random.Next(5) == 0 ? 0 : 2 * random.NextDouble() - 1)];

    private static double? BestCorner(double[] objective, List<LinearConstraint> walls)
    {
        List<LinearConstraint> all = [.. walls, new([-1, 0, 0], 0), new([0, -1, 0], 0), new([0, 0, -1], 0)];
        double? best = null;
        foreach (var (one, other) in all.SelectMany((_, i) => all.Skip(i + 1), (one, other) => (one, other)))
        {
            // w = (x, y, 1 − x − y): two equations in x and y.
            var (a, b, c) = Reduced(one);
            var (d, e, f) = Reduced(other);
            var determinant = (a * e) - (b * d);
            if (Math.Abs(determinant) < 1e-12) continue;
            var (x, y) = (((c * e) - (b * f)) / determinant, ((a * f) - (c * d)) / determinant);
            double[] corner = [x, y, 1 - x - y];
            if (all.Any(wall => Dot(wall.Coefficients, corner) > wall.Bound + 1e-9)) continue;
            best = Math.Max(best ?? double.NegativeInfinity, Dot(objective, corner));
        }

        return best;
    }

    private static (double X, double Y, double Bound) Reduced(LinearConstraint wall) =>
        (wall.Coefficients[0] - wall.Coefficients[2], wall.Coefficients[1] - wall.Coefficients[2], wall.Bound - wall.Coefficients[2]);

    private static double Dot(double[] one, double[] other) => one.Zip(other, (a, b) => a * b).Sum();
}
