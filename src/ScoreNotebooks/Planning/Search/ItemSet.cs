using System.Numerics;

namespace ScoreNotebooks;

/// <summary>Sets of up to 64 measures, as the bits of a number.</summary>
internal static class ItemSet
{
    internal const int Most = 64;

    extension(ulong set)
    {
        internal bool Has(int item) => (set >> item & 1) != 0;

        internal bool HasAll(ulong others) => (others & ~set) == 0;

        internal IEnumerable<int> Items()
        {
            for (var rest = set; rest != 0; rest &= rest - 1) yield return BitOperations.TrailingZeroCount(rest);
        }
    }

    internal static ulong Of(int item) => 1UL << item;

    internal static ulong First(int count) => count == Most ? ulong.MaxValue : (1UL << count) - 1;
}
