namespace ScoreNotebooks;

public sealed partial record ScoreModel
{
    /// <summary>
    /// The cheapest set of measures that takes a shop to a target, or the one that takes it highest within a budget: the
    /// same as <see cref="Scoreboard.Plan"/> of the scores of a table.
    /// </summary>
    /// <param name="shops">The shops and their columns.</param>
    /// <param name="name">The shop's name.</param>
    /// <param name="measures">The measures to choose from, at most 64.</param>
    /// <param name="target">The points to reach; null when only the budget counts.</param>
    /// <param name="budget">The most it may cost; null for no limit.</param>
    /// <param name="within">The days within which a measure must show in the score in full; null for any time.</param>
    /// <param name="on">The dimension whose score is meant; null for the total.</param>
    /// <param name="robustness">Which end of the stated ranges the plan must hold at.</param>
    /// <param name="mostNodes">The most partial choices looked at.</param>
    /// <param name="cancellation">Stops the search.</param>
    /// <exception cref="WorkbookException">As for <see cref="Scoreboard.Plan"/>, and for scoring the table.</exception>
    /// <example><c>model.Plan(shops, "小店B", measures, target: 60)</c></example>
    public ImprovementPlan Plan(
        ShopTable shops, string name, IReadOnlyList<EstimatedMeasure> measures, double? target = null, double? budget = null, int? within = null,
        [Choices("Dimensions.Id")] string? on = null, Robustness robustness = Robustness.Worst, int mostNodes = Scoreboard.MostNodes,
        CancellationToken cancellation = default) =>
        Score(shops).Plan(name, measures, target, budget, within, on, robustness, mostNodes, cancellation);
}
