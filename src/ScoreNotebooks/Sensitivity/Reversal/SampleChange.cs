namespace ScoreNotebooks;

/// <summary>One change of the shops that are compared with one another.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Shop">The shop that was dropped or added; empty for a made-up one.</param>
public sealed record SampleChange(SampleChangeKind Kind, string Shop)
{
    /// <summary>The change in words: "without 示例店11".</summary>
    public BilingualText Words => Kind switch
    {
        SampleChangeKind.Dropped => new BilingualText($"without {Shop}", $"去掉{Shop}"),
        SampleChangeKind.Added => new BilingualText($"with {Shop}", $"加入{Shop}"),
        SampleChangeKind.BestAdded => new BilingualText("with a shop as good as the best on every metric", "加入一家各项指标均等于最好值的假想店"),
        _ => new BilingualText("with a shop as bad as the worst on every metric", "加入一家各项指标均等于最差值的假想店"),
    };
}
