namespace ScoreNotebooks;

/// <summary>
/// A set of measures for one shop, what it costs, and what score it leads to: the best set for what was asked, over all sets
/// of the measures given. Its figures rest on the user's estimates of effects and costs.
/// </summary>
/// <param name="Scores">The scores as they are.</param>
/// <param name="Shop">The shop.</param>
/// <param name="On">The dimension whose score is planned for; the root for the total.</param>
/// <param name="Robustness">The end of the stated ranges at which the plan was chosen.</param>
/// <param name="Chosen">The measures of the plan, in the order in which they can be begun.</param>
public sealed partial record ImprovementPlan(
    Scoreboard Scores, string Shop, Dimension On, Robustness Robustness, IReadOnlyList<ChosenMeasure> Chosen)
{
    /// <summary>The points that were to be reached; null when only the budget counted.</summary>
    public double? Target { get; init; }

    /// <summary>The most it was to cost; null for no limit.</summary>
    public double? Budget { get; init; }

    /// <summary>The days within which measures had to show; null for any time.</summary>
    public int? Within { get; init; }

    /// <summary>True when the target is met at <see cref="Robustness"/>; true without a target.</summary>
    public bool IsReached { get; init; } = true;

    /// <summary>The score as it is.</summary>
    public double Now { get; init; }

    /// <summary>The score when every effect comes out at its worst.</summary>
    public double Worst { get; init; }

    /// <summary>The score when every effect comes out as expected.</summary>
    public double Expected { get; init; }

    /// <summary>The score when every effect comes out at its best.</summary>
    public double Best { get; init; }

    /// <summary>The score at the end of the ranges that the plan was chosen for.</summary>
    public double Score => Robustness switch
    {
        Robustness.Worst => Worst,
        Robustness.Best => Best,
        _ => Expected,
    };

    /// <summary>What the plan costs, at the end of the ranges that it was chosen for.</summary>
    public double Cost => Chosen.Sum(measure => measure.Cost);

    /// <summary>The days until all of it shows in the score in full; 0 for an empty plan.</summary>
    public int Days => Chosen.Select(measure => measure.InEffectAfter).DefaultIfEmpty(0).Max();

    /// <summary>What becomes of each metric, bonus or deduction that the plan moves.</summary>
    public IReadOnlyList<PlannedValue> Values { get; init; } = [];

    /// <summary>The measures that were not chosen, each with the reason where it could not have been.</summary>
    public IReadOnlyList<LeftOutMeasure> LeftOut { get; init; } = [];

    /// <summary>True when no other set does better, but for rounding; false when the limit of partial choices was reached first.</summary>
    public bool IsProven { get; init; } = true;

    /// <summary>No set that meets the target costs less; null without a target that is met.</summary>
    public double? LeastCost { get; init; }

    /// <summary>No set within the budget scores more; null for a plan that meets a target.</summary>
    public double? MostPoints { get; init; }

    /// <summary>How many partial choices were looked at.</summary>
    public int PartialChoices { get; init; }

    /// <summary>What the plan could not take into account.</summary>
    public IReadOnlyList<BilingualText> Notes { get; init; } = [];

    /// <summary>What every figure rests on that no source gives: the model's assumptions. The estimates are the user's own.</summary>
    public IReadOnlyList<BilingualText> Assumptions => Scores.Assumptions;
}
