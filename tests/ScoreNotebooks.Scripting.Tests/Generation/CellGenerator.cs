using FsCheck;
using FsCheck.Fluent;

namespace ScoreNotebooks.Scripting.Generation;

/// <summary>Cells that nobody thought of.</summary>
public static class CellGenerator
{
    private const int MostDecisions = 400;

    /// <summary>The decisions that make up a cell; see <see cref="CellWriter"/>.</summary>
    public static Gen<int[]> Decisions =>
        from count in Gen.Choose(20, MostDecisions)
        from numbers in Gen.Choose(0, 1 << 20).ArrayOf(count)
        select numbers;

    /// <summary>Different cells, the same ones for the same seed.</summary>
    public static IReadOnlyList<(int[] Decisions, string Cell)> Cells(ulong seed, int count)
    {
        var found = new List<(int[], string)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var round = 0ul; found.Count < count; round++)
            foreach (var decisions in Decisions.Sample(count, new Rnd(seed + (round * 1_000_003)), 100))
                if (CellWriter.Write(decisions) is { Length: < 1500 } cell && found.Count < count && seen.Add(cell))
                    found.Add((decisions, cell));
        return found;
    }
}
