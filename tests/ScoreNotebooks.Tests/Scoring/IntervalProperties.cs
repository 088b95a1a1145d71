using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using ScoreNotebooks.Tests.Models;

namespace ScoreNotebooks.Tests.Scoring;

public class IntervalProperties
{
    [Property(MaxTest = 400)]
    public Property A_walk_encloses_every_evaluation_within_its_box() => ForAllWalks((walk, program, sample, columns, random) =>
    {
        var box = walk.Moved.Select(input => BoxAround(columns[input], random)).ToArray();
        var range = walk.Walk(box);
        return Drawn(walk, program, sample, columns, box, random).All(range.Contains);
    });

    [Property(MaxTest = 400)]
    public Property A_difference_encloses_every_difference_of_evaluations() => ForAllWalks((walk, program, sample, columns, random) =>
    {
        var before = walk.Moved.Select(input => BoxAround(columns[input], random)).ToArray();
        var changed = walk.Moved.Where(_ => random.Next(2) == 0).ToArray();
        var steps = walk.Moved.Select(input => changed.Contains(input) ? 4 * random.NextDouble() - 2 : 0).ToArray();
        var after = before.Zip(steps, (one, step) => new ValueInterval(one.Low + step, one.High + step)).ToArray();
        walk.Walk(before);
        var context = walk.Ranges.ToArray();
        var range = new DifferenceWalk(walk, changed).Difference(context, after, [.. steps.Select(ValueInterval.Of)]);
        var from = Draws(before, random);
        var to = from.Select(point => point.Zip(steps, (value, step) => value + step).ToArray()).ToList();
        return Evaluated(walk, program, sample, columns, from).Zip(Evaluated(walk, program, sample, columns, to), (one, other) => other - one)
            .All(difference => double.IsNaN(difference) || difference >= range.Low - Slack(difference) && difference <= range.High + Slack(difference));
    });

    // By hand: w·f(x) with f from 0 points at 1 to 100 at 5 stars, and the short board of it with 40 points.
    [Fact]
    public void Intervals_of_a_small_program_are_those_worked_by_hand()
    {
        var builder = new ScoreProgramBuilder();
        var points = builder.Curve(PiecewiseCurve.Lines([1, 5], [0, 100]), builder.Column("stars"));
        var weighted = builder.Multiply(points, builder.Constant(0.5));
        var board = builder.Minimum(weighted, builder.Constant(40));
        var program = builder.Build();
        var walk = new IntervalWalk(program, SampleStatistics.None, [3], [0], board);

        Assert.Equal(new ValueInterval(25, 40), walk.Walk([new ValueInterval(3, 5)]));
        Assert.Equal(new ValueInterval(0, 12.5), walk.Walk([new ValueInterval(0, 2)]));

        // From 3…4 stars (25…37.5) one star more: 12.5 points, less where the board ends it; never more.
        walk.Walk([new ValueInterval(3, 4)]);
        var change = new DifferenceWalk(walk, [0]).Difference(walk.Ranges.ToArray(), [new ValueInterval(4, 5)], [ValueInterval.Of(1)]);
        Assert.Equal(new ValueInterval(0, 12.5), change);
    }

    private static double Slack(double value) => 1e-9 * Math.Max(1, Math.Abs(value));

    private static Property ForAllWalks(Func<IntervalWalk, ScoreProgram, SampleStatistics, double[], Random, bool> holds) => Prop.ForAll(
        RandomModels.WithTable(ModelTraits.Any, mostShops: 4, missing: 0.1), Arb.From(Gen.Choose(0, int.MaxValue - 1)), (pair, seed) =>
        {
            var random = new Random(seed);
            var scores = pair.Model.Score(pair.Table);
            var program = scores.Compiled.Program;
            var shop = random.Next(scores.Shops.Count);
            var columns = scores.Columns.Select(column => column.Span[shop]).ToArray();
            var moved = Enumerable.Range(0, program.Inputs.Count).Where(_ => random.Next(2) == 0).ToArray();
            var output = scores.Compiled.Nodes[random.Next(scores.Compiled.Nodes.Count)].Score;
            return holds(new IntervalWalk(program, scores.Sample, columns, moved, output), program, scores.Sample, columns, random);
        });

    private static ValueInterval BoxAround(double value, Random random)
    {
        var low = (double.IsNaN(value) || random.Next(3) == 0 ? 10 * random.NextDouble() : value) - (random.Next(2) == 0 ? 0 : 3 * random.NextDouble());
        return new ValueInterval(low, low + (random.Next(4) == 0 ? 0 : 6 * random.NextDouble()));
    }

    private static List<double[]> Draws(ValueInterval[] box, Random random) =>
        [.. Enumerable.Range(0, 60).Select(_ => box.Select(range => random.Next(3) switch
        {
            0 => range.Low,
            1 => range.High,
            _ => range.Low + (range.High - range.Low) * random.NextDouble(),
        }).ToArray())];

    private static double[] Drawn(IntervalWalk walk, ScoreProgram program, SampleStatistics sample, double[] columns, ValueInterval[] box, Random random) =>
        Evaluated(walk, program, sample, columns, Draws(box, random));

    private static double[] Evaluated(IntervalWalk walk, ScoreProgram program, SampleStatistics sample, double[] columns, List<double[]> points)
    {
        var rows = columns.Select((value, input) => (ReadOnlyMemory<double>)points
            .Select(point => walk.Moved.ToList().IndexOf(input) is var place and >= 0 ? point[place] : value).ToArray()).ToList();
        return program.Evaluate(rows, [walk.Output], sample)[0];
    }
}
