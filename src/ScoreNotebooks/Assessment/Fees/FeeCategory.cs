namespace ScoreNotebooks;

/// <summary>A category of a shop with its annual fee and the sales that once returned half or all of it.</summary>
/// <param name="Category">The category.</param>
/// <param name="Fee">The fee of a year in yuan.</param>
/// <param name="HalfLine">The sales of a year from which half the fee was returned, included.</param>
/// <param name="FullLine">The sales of a year from which all of it was returned, included.</param>
/// <param name="Sales">What the shop sold in the category within the agreement, in yuan.</param>
public sealed record FeeCategory(string Category, double Fee, double HalfLine, double FullLine, double Sales);

/// <summary>Why a shop got nothing back, whatever it sold.</summary>
public enum FeeExclusion
{
    /// <summary>Nothing excluded it.</summary>
    None,

    /// <summary>It was removed for violations (违规清退).</summary>
    RemovedForViolations,

    /// <summary>It had handed in forged papers (提供虚假资料).</summary>
    ForgedPapers,
}
