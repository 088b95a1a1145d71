namespace ScoreNotebooks;

/// <summary>Makes seeds for the parts of a calculation out of the one its user gave (the output function of SplitMix64, Steele et al. 2014).</summary>
internal static class SeedHash
{
    internal static ulong Of(ulong seed, ulong part)
    {
        var x = unchecked(Mixed(seed) + ((part + 1) * 0x9e3779b97f4a7c15UL));
        return Mixed(x);
    }

    private static ulong Mixed(ulong x)
    {
        unchecked
        {
            x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9UL;
            x = (x ^ (x >> 27)) * 0x94d049bb133111ebUL;
            return x ^ (x >> 31);
        }
    }
}
