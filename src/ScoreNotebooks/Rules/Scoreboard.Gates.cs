namespace ScoreNotebooks;

public sealed partial class Scoreboard
{
    /// <summary>
    /// What hangs on the scores: for each gate of the model and each shop whether it gets in, only stays in, or neither.
    /// A gate on a mean of several days is held against these scores, which is what the mean comes to if they last. Further
    /// conditions that are no scores are named in the table and not decided.
    /// </summary>
    public GateOutcomes Gates() => new(this, [.. Model.Gates.SelectMany(gate => Shops.Select((shop, row) => new GateOutcome(shop, gate, StateOf(gate, row))))]);

    // All lines have to be passed: the worst of them decides, and one that is failed does so whatever the others are.
    private GateState StateOf(Gate gate, int row)
    {
        var states = gate.Lines.Select(line => StateOf(line, DimensionScores(line.On).Span[row])).ToList();
        return states.Contains(GateState.Closed) ? GateState.Closed : states.Min();
    }

    private static GateState StateOf(GateLine line, double score)
    {
        if (double.IsNaN(score)) return GateState.Unknown;
        if (RoundedNumber.Reaches(score, line.Enter)) return GateState.Open;
        if (RoundedNumber.Reaches(score, line.Keep)) return GateState.StaysIn;
        return double.IsNaN(line.Keep) ? GateState.Unknown : GateState.Closed;
    }
}
