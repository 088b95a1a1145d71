namespace ScoreNotebooks;

/// <summary>
/// How far each weight may move until the order of shops turns: the stability intervals of weights (Mareschal 1988),
/// each weight as its share of its siblings, the others keeping their proportions. A place holds while no shop that is
/// behind comes ahead; shops that are level now may part.
/// </summary>
/// <param name="Scores">The scores as they are.</param>
/// <param name="Weights">One entry per weight that can move, dimension by dimension from the root down; the only part of a dimension is not among them.</param>
public sealed partial record WeightStability(Scoreboard Scores, IReadOnlyList<StableWeight> Weights)
{
    /// <summary>True when no single weight, whatever it is, changes who is first.</summary>
    public bool FirstPlaceAlwaysHolds => Weights.All(weight => weight.FirstPlace.HoldsForEveryWeight);

    /// <summary>True when no single weight, whatever it is, changes the ranking.</summary>
    public bool RankingAlwaysHolds => Weights.All(weight => weight.Ranking.HoldsForEveryWeight);

    /// <summary>What these ranges rest on that no source gives.</summary>
    public IReadOnlyList<BilingualText> Assumptions => Scores.Assumptions;

    /// <summary>The weight of a metric or a dimension.</summary>
    /// <exception cref="WorkbookException">There is no such part, or it is the only one of its dimension.</exception>
    public StableWeight this[[Choices("Weights.Id")] string id] => Weights.FirstOrDefault(weight => weight.Id == id)
        ?? throw NearestName.NotFound("weight that can move", "可变动的权重", id, Weights.Select(weight => weight.Id));
}
