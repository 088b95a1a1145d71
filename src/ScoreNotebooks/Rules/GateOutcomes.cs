namespace ScoreNotebooks;

/// <summary>What the scores of all shops mean for all gates of a model.</summary>
/// <param name="Scores">The scores.</param>
/// <param name="Outcomes">One for each gate and shop, gate by gate in the model's order, shops in the table's.</param>
public sealed partial record GateOutcomes(Scoreboard Scores, IReadOnlyList<GateOutcome> Outcomes)
{
    /// <summary>The outcomes of one shop.</summary>
    /// <exception cref="WorkbookException">There is no such shop; the message names the nearest one.</exception>
    public IReadOnlyList<GateOutcome> Of([Choices("Scores.Shops")] string shop)
    {
        var name = Scores.Shops[Scores.Table.IndexOfShop(shop)];
        return [.. Outcomes.Where(outcome => outcome.Shop == name)];
    }
}
