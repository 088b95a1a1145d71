namespace ScoreNotebooks;

/// <summary>Something a shop may do from some score on, and may no longer do below another.</summary>
/// <param name="Id">The name used in code and files.</param>
/// <param name="Title">The name shown.</param>
/// <param name="On">The id of the dimension whose score decides; the root's for the total.</param>
/// <param name="Enter">The least score to get in, included; NaN when it is not known.</param>
/// <param name="Keep">The least score to stay in, included; not above <paramref name="Enter"/>; NaN when it is not known.</param>
/// <param name="Consequence">What being in means.</param>
public sealed record Gate(
    string Id, BilingualText Title, string On, double Enter, double Keep, BilingualText Consequence)
{
    /// <summary>Further lines that have to be passed as well.</summary>
    public IReadOnlyList<GateLine> Also { get; init; } = [];

    /// <summary>Over how many days the score is averaged before it is held against the lines; null for the day's own score.</summary>
    public int? MeanDays { get; init; }

    /// <summary>For which shops the gate is; null for all.</summary>
    public BilingualText? For { get; init; }

    /// <summary>Conditions beside the scores, in words; null when there are none.</summary>
    public BilingualText? Further { get; init; }

    /// <summary>Where the lines can be read when they are not known; null when they are.</summary>
    public BilingualText? ReadAt { get; init; }

    /// <summary>The id of the entry of <see cref="ScoreModel.Sources"/> that the lines come from; null for the model's own.</summary>
    public string? Source { get; init; }

    /// <summary>Every line, the first one too.</summary>
    public IReadOnlyList<GateLine> Lines => [new GateLine(On, Enter, Keep), .. Also];

    /// <summary>True when a line is not known.</summary>
    public bool IsUnknown => Lines.Any(line => double.IsNaN(line.Enter) || double.IsNaN(line.Keep));
}
