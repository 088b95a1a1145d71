using System.Collections;

namespace ScoreNotebooks;

/// <summary>
/// The parts of a dimension as they were when it was made. The list that they came in may change later, even so that the
/// dimension would be a part of itself, and whoever walks down the tree would never come back.
/// </summary>
internal sealed class DimensionParts : IReadOnlyList<ScorePart>
{
    // A tree this deep is refused by every model; walking down it still fits on any stack.
    private const int MostLevels = 4 * TreeValidator.MostLevels;
    private const int MostParts = 100_000;

    private readonly ScorePart[] _parts;
    private readonly int _levels;
    private readonly int _size;

    private DimensionParts(ScorePart[] parts)
    {
        _parts = parts;
        var below = parts.OfType<Dimension>().Select(static dimension => dimension.Parts).OfType<DimensionParts>().ToList();
        _levels = 1 + below.Select(static part => part._levels).DefaultIfEmpty().Max();
        if (_levels > MostLevels)
            throw new WorkbookException(
                $"The dimensions lie more than {MostLevels} levels deep; make the tree flatter.", $"维度层级超过 {MostLevels} 层；请减少层级。");
        var size = parts.Length + below.Sum(static part => (long)part._size);
        if (size > MostParts)
            throw new WorkbookException(
                $"The dimension has {size} parts with all that is below them, and at most {MostParts} are possible; give it fewer.",
                $"该维度连同下级共有 {size} 个组成部分，最多 {MostParts} 个；请减少。");
        _size = (int)size;
    }

    public int Count => _parts.Length;

    public ScorePart this[int index] => _parts[index];

    /// <summary>The parts, copied unless they are fixed already.</summary>
    internal static IReadOnlyList<ScorePart> Of(IReadOnlyList<ScorePart> parts) => parts as DimensionParts ?? (parts is null ? parts! : new DimensionParts([.. parts]));

    public IEnumerator<ScorePart> GetEnumerator() => ((IEnumerable<ScorePart>)_parts).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
