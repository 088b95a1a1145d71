namespace ScoreNotebooks;

/// <summary>
/// The tree of a model from points and weights to the total, planned in two parts: what depends on the points alone
/// (their logarithms, what is missing), and the rest. The two are the model's own program. Shared by all cores.
/// </summary>
internal sealed class TreePlan
{
    /// <param name="model">The model.</param>
    internal TreePlan(ScoreModel model)
    {
        var compiled = ReplicationBanks.Weighed(model);
        int[] shares = [.. compiled.Weights.Select(weight => weight.Share)];
        Before = compiled.Program.StartingAt([.. compiled.PointRegisters(), .. shares]);
        var ends = PointsAlone(Before, shares, compiled.Root.Score);
        Ends = ends.Length;
        After = Before.StartingAt([.. ends, .. shares]);
        PlanBefore = new RegisterPlan(Before, ends);
        PlanAfter = new RegisterPlan(After, [compiled.Root.Score]);
    }

    /// <summary>From points to what depends on them alone. Its inputs are the points, then the shares of the weights, which it does not read.</summary>
    internal ScoreProgram Before { get; }

    /// <summary>From there to the total. Its inputs are the results of <see cref="Before"/>, then the shares of the weights.</summary>
    internal ScoreProgram After { get; }

    internal RegisterPlan PlanBefore { get; }

    internal RegisterPlan PlanAfter { get; }

    /// <summary>How many results the first part has.</summary>
    internal int Ends { get; }

    // The registers that no weight leads to and that are used where weights are.
    private static int[] PointsAlone(ScoreProgram program, int[] shares, int total)
    {
        var isWeighed = new bool[program.Operations.Count];
        foreach (var share in shares) isWeighed[share] = true;
        for (var register = 0; register < isWeighed.Length; register++)
            isWeighed[register] |= program.Operations[register].Operands.Any(operand => isWeighed[operand]);
        if (!isWeighed[total]) return [total];
        return [.. Enumerable.Range(0, isWeighed.Length).Where(register => isWeighed[register])
            .SelectMany(register => program.Operations[register].Operands)
            .Where(operand => !isWeighed[operand] && program.Operations[operand].Kind != ScoreOperationKind.Constant).Distinct()];
    }
}
