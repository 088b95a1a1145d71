using ScoreNotebooks.Tests.Scoring;

namespace ScoreNotebooks.Tests.Sensitivity.Weights;

/// <summary>Standard errors against the spread that two hundred seeds really have.</summary>
public class StandardErrorTests
{
    private const int Seeds = 200;

    private static readonly SensitivityAnalysis WhatIf = Small.Flat(Aggregation.Arithmetic, [1, 1, 1, 1, 1])
        .Sensitivity(Small.Table([60, 50, 40, 45, 52], [43, 60, 45, 50, 50], [45, 48, 45, 45, 45]));

    public static TheoryData<WeightSet, bool> Sets => new()
    {
        { WeightSet.Uniform, false },
        { WeightSet.Within(("a", 0.1, 0.3), ("b", 0.2, 0.5)), false },
        { WeightSet.Around(0.1).And(WeightSet.Ordered("a", "b", "c", "d", "e")), true },
    };

    [Theory]
    [MemberData(nameof(Sets))]
    public void Shares_and_central_weights_scatter_over_seeds_as_their_standard_errors_say(WeightSet set, bool isWalk)
    {
        var runs = Enumerable.Range(1, Seeds).Select(seed => WhatIf.RankAcceptability(set, draws: 960, seed: seed)).ToList();
        Assert.All(runs, run => Assert.Equal(isWalk, run.IsWalk));
        AssertHonest([.. runs.Select(run => run["s0"].First)]);
        AssertHonest([.. runs.Select(run => run.Winning("s0", "s1").Share)]);
        AssertHonest([.. runs.Select(run => run["s1"].CentralWeights[1]).Select(weight => new SimulatedShare(weight.Share, weight.StandardError))]);
    }

    // Of 200 the deviation itself is known to 5 %, and the errors from 32 batches average out; a quarter is five of these.
    private static void AssertHonest(IReadOnlyList<SimulatedShare> shares)
    {
        var mean = shares.Average(share => share.Value);
        var deviation = Math.Sqrt(shares.Sum(share => (share.Value - mean) * (share.Value - mean)) / (shares.Count - 1));
        var stated = Math.Sqrt(shares.Average(share => share.StandardError * share.StandardError));
        Assert.InRange(deviation / stated, 0.75, 1.25);
    }
}
