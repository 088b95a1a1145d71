namespace ScoreNotebooks;

/// <summary>Whether a platform itself scores what a metric measures.</summary>
/// <param name="Scoring">Whether, and in which form.</param>
/// <param name="As">What the platform scores in its place, or why it scores nothing; null when there is nothing to say.</param>
/// <param name="Source">The id of the entry of <see cref="ScoreModel.Sources"/> that says so; null for the model's own.</param>
public sealed record OfficialUse(OfficialScoring Scoring, BilingualText? As = null, string? Source = null);

/// <summary>Whether a platform scores a thing.</summary>
public enum OfficialScoring
{
    /// <summary>The platform scores this very metric.</summary>
    Scored,

    /// <summary>The platform scores the same thing by another measure, or in another dimension.</summary>
    InAnotherForm,

    /// <summary>The platform does not score it.</summary>
    NotScored,
}
