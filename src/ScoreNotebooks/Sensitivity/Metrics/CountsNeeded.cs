namespace ScoreNotebooks;

/// <summary>
/// How many more cases of one outcome (good reviews, completed orders, parcels on time) a shop needs for its total to
/// reach a number of points or to pass another shop. Nothing else is added; the cases that are there stay and go on
/// counting in every rate. Every metric made of these counts moves at once.
/// </summary>
/// <param name="Scores">The scores as they are.</param>
/// <param name="Shop">The shop.</param>
/// <param name="Target">What is to be met.</param>
/// <param name="Outcome">The column that counts the outcome.</param>
/// <param name="Group">The counts it belongs to.</param>
/// <param name="Share">The share of new cases that turn out so; the others fall as the shop's other cases do today.</param>
public sealed partial record CountsNeeded(
    Scoreboard Scores, string Shop, ScoreTarget Target, string Outcome, CountGroup Group, double Share)
{
    /// <summary>The shop's total as it is.</summary>
    public required double Total { get; init; }

    /// <summary>The least number of new cases with which the target is met: 0 when it is met already, null when no number is enough.</summary>
    public required long? Needed { get; init; }

    /// <summary>True when some number of new cases is enough.</summary>
    public bool CanBeReached => Needed is not null;

    /// <summary>The total with the cases needed; the best total when no number is enough.</summary>
    public required double TotalThere { get; init; }

    /// <summary>The best total that new cases of this outcome can give; approached when it takes ever more of them.</summary>
    public required double Best { get; init; }

    /// <summary>The count of the outcome as it is.</summary>
    public required double CountNow { get; init; }

    /// <summary>The metrics that new cases move, each with what the textbook says of it alone.</summary>
    public required IReadOnlyList<CountedMetric> Metrics { get; init; }

    /// <summary>The answers for the other outcomes, the fewest cases first, when no outcome was named.</summary>
    public IReadOnlyList<CountsNeeded> OtherOutcomes { get; init; } = [];
}
