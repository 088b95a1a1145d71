namespace ScoreNotebooks;

/// <summary>Between which values a <see cref="Tornado"/> moves each metric.</summary>
public enum TornadoRange
{
    /// <summary>From the worst to the best value of the table's shops.</summary>
    TableRange,

    /// <summary>From ten percent below the shop's value to ten percent above, within what can be had.</summary>
    PlusMinusTenPercent,

    /// <summary>
    /// One standard error to either side, from the posterior of the model's counts (Jeffreys prior). Says nothing of
    /// metrics that are not made of counts.
    /// </summary>
    StandardError,

    /// <summary>Ranges given by the user.</summary>
    Own,
}
