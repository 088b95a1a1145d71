namespace ScoreNotebooks;

/// <summary>What a platform does to those who fake a result instead of earning it.</summary>
/// <param name="Id">The name used in files.</param>
/// <param name="Title">What is forbidden.</param>
/// <param name="Consequence">What happens to those who do it.</param>
/// <param name="Source">Where the rule is written.</param>
public sealed record RedLine(string Id, BilingualText Title, BilingualText Consequence, ModelSource Source);
