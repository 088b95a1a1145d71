namespace ScoreNotebooks;

/// <summary>Some measures of a group, what they cost, and the most points they can add.</summary>
/// <param name="Set">The measures.</param>
/// <param name="Cost">What they cost.</param>
/// <param name="Gain">The most they can add to the score, whatever else is chosen.</param>
internal readonly record struct GainOption(ulong Set, double Cost, double Gain);
