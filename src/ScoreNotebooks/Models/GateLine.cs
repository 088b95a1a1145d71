namespace ScoreNotebooks;

/// <summary>A further line of a <see cref="Gate"/>: a shop has to pass all of them.</summary>
/// <param name="On">The id of the dimension whose score decides; the root's for the total.</param>
/// <param name="Enter">The least score to get in, included; NaN when it is not known.</param>
/// <param name="Keep">The least score to stay in, included; NaN when it is not known.</param>
public sealed record GateLine(string On, double Enter, double Keep);
