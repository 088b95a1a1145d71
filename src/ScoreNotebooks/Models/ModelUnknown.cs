namespace ScoreNotebooks;

/// <summary>A figure that a model needs for its score and does not know, because it is not public.</summary>
/// <param name="Kind">What kind of figure.</param>
/// <param name="Id">The id of what it belongs to: the part whose weight, the metric whose standard, the protection whose number of orders.</param>
/// <param name="Title">The title of what it belongs to.</param>
/// <param name="ReadAt">Where a merchant can read it.</param>
public sealed record ModelUnknown(UnknownKind Kind, string Id, BilingualText Title, BilingualText ReadAt);

/// <summary>What kind of figure is not known.</summary>
public enum UnknownKind
{
    /// <summary>The weight of a metric or a dimension.</summary>
    Weight,

    /// <summary>How values of a metric become points.</summary>
    Normalisation,

    /// <summary>Below how many orders a shop is protected.</summary>
    Orders,
}
