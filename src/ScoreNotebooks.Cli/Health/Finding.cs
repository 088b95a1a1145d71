namespace ScoreNotebooks.Cli;

/// <summary>What was found about one thing that notebooks rest on.</summary>
/// <param name="State">Whether it is as it should be.</param>
/// <param name="Subject">The thing.</param>
/// <param name="Found">What was found.</param>
/// <param name="Advice">What to do; null when there is nothing to do.</param>
internal sealed record Finding(FindingState State, BilingualText Subject, BilingualText Found, BilingualText? Advice = null);

/// <summary>Whether a thing is as it should be.</summary>
internal enum FindingState
{
    /// <summary>It is.</summary>
    Good,

    /// <summary>It could be better, or is needed for some uses only.</summary>
    Advised,

    /// <summary>Something does not work without it.</summary>
    Missing,
}
