namespace ScoreNotebooks;

/// <summary>Where a model's figures come from.</summary>
/// <param name="Id">The name that metrics refer to it by.</param>
/// <param name="Title">What it is.</param>
/// <param name="Confidence">How far it can be trusted.</param>
/// <param name="Address">Where it can be read; null when it is not public.</param>
/// <param name="Date">The day it was published or read; null when unknown.</param>
public sealed record ModelSource(
    string Id, BilingualText Title, Confidence Confidence, string? Address = null, DateOnly? Date = null);
