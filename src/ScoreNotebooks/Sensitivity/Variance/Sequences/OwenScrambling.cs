using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ScoreNotebooks;

/// <summary>
/// Nested uniform scrambling (Owen 1995): every binary digit of a coordinate is flipped or not by chance, depending on
/// the digits above it and on nothing else. Each scrambled point is uniform on its own, and all together are as evenly
/// spread as before. The chance is a hash that only carries upwards through the digits in reverse order (Laine &amp;
/// Karras 2011, with the constants of Vegdahl 2021; see Burley, Practical hash-based Owen scrambling, 2020).
/// </summary>
internal static class OwenScrambling
{
    /// <summary>Scrambles numbers whose 32 digits are in reverse order (the most significant is the lowest bit) in place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Scramble(Span<uint> reversed, ulong seed)
    {
        var (first, second) = ((uint)seed, (uint)(seed >> 32));
        var vectors = MemoryMarshal.Cast<uint, Vector<uint>>(reversed);
        for (var i = 0; i < vectors.Length; i++) vectors[i] = Permuted(Permuted(vectors[i], first), second);
        for (var i = vectors.Length * Vector<uint>.Count; i < reversed.Length; i++)
            reversed[i] = Permuted(Permuted(new Vector<uint>(reversed[i]), first), second)[0];
    }

    /// <summary>Reverses the 32 digits of each number in place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Reverse(Span<uint> numbers)
    {
        var vectors = MemoryMarshal.Cast<uint, Vector<uint>>(numbers);
        for (var i = 0; i < vectors.Length; i++) vectors[i] = Reversed(vectors[i]);
        for (var i = vectors.Length * Vector<uint>.Count; i < numbers.Length; i++)
            numbers[i] = Reversed(new Vector<uint>(numbers[i]))[0];
    }

    // Products with even numbers and sums move nothing downwards, so a digit meets only those that were above it.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<uint> Permuted(Vector<uint> x, uint seed)
    {
        x ^= x * 0x3d20adeau;
        x += new Vector<uint>(seed);
        x *= (seed >> 16) | 1;
        x ^= x * 0x05526c56u;
        return x ^ (x * 0x53a22864u);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<uint> Reversed(Vector<uint> x)
    {
        x = Swapped(x, 0x55555555u, 1);
        x = Swapped(x, 0x33333333u, 2);
        x = Swapped(x, 0x0f0f0f0fu, 4);
        x = Swapped(x, 0x00ff00ffu, 8);
        return Swapped(x, 0x0000ffffu, 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector<uint> Swapped(Vector<uint> x, uint mask, int distance) =>
        ((x >>> distance) & new Vector<uint>(mask)) | ((x & new Vector<uint>(mask)) << distance);
}
