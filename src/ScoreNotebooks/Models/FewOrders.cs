namespace ScoreNotebooks;

/// <summary>
/// What becomes of a shop with too few orders to be judged by its metrics: it has a fixed score for the time being
/// (Douyin's growth stage, 成长阶段), or none. A shop whose table lacks the column of its orders is scored as having
/// enough, and the scoreboard says so.
/// </summary>
/// <param name="Title">What the stage is called.</param>
/// <param name="Orders">The formula that counts the orders.</param>
/// <param name="FewerThan">The number of orders from which on metrics decide.</param>
/// <param name="Score">The score until then, which consumers are not shown; null for none.</param>
public sealed record FewOrders(BilingualText Title, Formula Orders, double FewerThan, double? Score)
{
    /// <summary>The score when <see cref="LoweredIf"/> counts anything; null when nothing lowers it.</summary>
    public double? Lowered { get; init; }

    /// <summary>The formula that counts what lowers the score; null when nothing does.</summary>
    public Formula? LoweredIf { get; init; }

    /// <summary>The id of the entry of <see cref="ScoreModel.Sources"/> that the rule comes from; null for the model's own.</summary>
    public string? Source { get; init; }

    /// <summary>The formulas it reads.</summary>
    internal IEnumerable<Formula> Formulas => LoweredIf is null ? [Orders] : [Orders, LoweredIf];
}
