namespace ScoreNotebooks;

/// <summary>
/// The tree of a model from points and weights to the total, planned as a whole and in two parts: what depends on the
/// points alone (their logarithms, what is missing), and the rest. All are the model's own program. Shared by all cores.
/// </summary>
internal sealed class TreePlan
{
    /// <param name="model">The model.</param>
    /// <param name="isComplete">Whether no point is missing in any replication: then what is done about missing ones is left out.</param>
    internal TreePlan(ScoreModel model, bool isComplete)
    {
        var compiled = ReplicationBanks.Weighed(isComplete ? WithoutMissing(model) : model);
        int[] shares = [.. compiled.Weights.Select(weight => weight.Share)];
        Whole = compiled.Program.StartingAt([.. compiled.PointRegisters(), .. shares]);
        var ends = PointsAlone(Whole, shares, compiled.Root.Score);
        Ends = ends.Length;
        After = Whole.StartingAt([.. ends, .. shares]);
        PlanWhole = new RegisterPlan(Whole, [compiled.Root.Score]);
        PlanBefore = new RegisterPlan(Whole, ends);
        PlanAfter = new RegisterPlan(After, [compiled.Root.Score]);
    }

    /// <summary>From points to the total. Its inputs are the points, then the shares of the weights.</summary>
    internal ScoreProgram Whole { get; }

    /// <summary>From what depends on points alone to the total. Its inputs are the results of the first part, then the shares of the weights.</summary>
    internal ScoreProgram After { get; }

    /// <summary>The plan of <see cref="Whole"/> to the total.</summary>
    internal RegisterPlan PlanWhole { get; }

    /// <summary>The plan of <see cref="Whole"/> to what depends on points alone.</summary>
    internal RegisterPlan PlanBefore { get; }

    /// <summary>The plan of <see cref="After"/>.</summary>
    internal RegisterPlan PlanAfter { get; }

    /// <summary>How many results the first part has.</summary>
    internal int Ends { get; }

    private static ScoreModel WithoutMissing(ScoreModel model) => model with
    {
        Missing = new MissingValues(MissingPolicy.Require),
        Root = WithoutLeastCoverage(model.Root),
    };

    private static Dimension WithoutLeastCoverage(Dimension dimension) => dimension with
    {
        LeastCoverage = null,
        Parts = [.. dimension.Parts.Select(part => part is Dimension below ? WithoutLeastCoverage(below) : part)],
    };

    // The registers that no weight leads to and that are used where weights are on the way to the total.
    private static int[] PointsAlone(ScoreProgram program, int[] shares, int total)
    {
        var isWeighed = new bool[program.Operations.Count];
        foreach (var share in shares) isWeighed[share] = true;
        for (var register = 0; register < isWeighed.Length; register++)
            isWeighed[register] |= program.Operations[register].Operands.Any(operand => isWeighed[operand]);
        if (!isWeighed[total]) return [total];
        var isNeeded = program.NeededFor([total]);
        return [.. Enumerable.Range(0, isWeighed.Length).Where(register => isWeighed[register] && isNeeded[register])
            .SelectMany(register => program.Operations[register].Operands)
            .Where(operand => !isWeighed[operand] && program.Operations[operand].Kind != ScoreOperationKind.Constant).Distinct()];
    }
}
