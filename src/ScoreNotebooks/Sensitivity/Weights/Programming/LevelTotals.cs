namespace ScoreNotebooks;

/// <summary>The totals of all shops under single vectors of weights of a level.</summary>
internal sealed class LevelTotals
{
    private readonly WeighedTotals _totals;

    internal LevelTotals(Scoreboard scores, WeightLevel level) => _totals = new WeighedTotals(
        level, scores.Compiled.Program.Evaluate(scores.Columns, scores.Compiled.PointRegisters(), scores.Sample), ProgramEvaluator.Lanes);

    /// <summary>The total of every shop.</summary>
    /// <param name="weights">One share per place of the level, all above zero.</param>
    internal double[] Of(double[] weights)
    {
        _totals.SetWeights([.. weights.Select(weight => Enumerable.Repeat(weight, ProgramEvaluator.Lanes).ToArray())], ProgramEvaluator.Lanes);
        return _totals.OfWeights(0).ToArray();
    }
}
