using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ScoreNotebooks;

/// <summary>
/// Random numbers for many paths at once: eight generators side by side (xoshiro128+, Blackman &amp; Vigna 2021), of which
/// the upper 23 bits are used. The eight are the same on every machine, whatever its vectors, so that a seed gives the
/// same paths everywhere.
/// </summary>
internal sealed class PathRandom
{
    private const float Step = 1f / (1 << 23);

    private Vector256<uint> _a;
    private Vector256<uint> _b;
    private Vector256<uint> _c;
    private Vector256<uint> _d;

    /// <summary>Begins a stream of its own for each seed and part.</summary>
    internal PathRandom(ulong seed, ulong part)
    {
        var stream = SeedHash.Of(seed, part);
        _a = Filled(stream, 0);
        _b = Filled(stream, 1);
        _c = Filled(stream, 2);
        _d = Filled(stream, 3);
    }

    /// <summary>Fills with numbers evenly spread between 0 and 1, both excluded.</summary>
    /// <param name="target">A multiple of eight numbers.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Uniforms(Span<float> target)
    {
        var (a, b, c, d) = (_a, _b, _c, _d);
        for (var i = 0; i < target.Length; i += Vector256<float>.Count)
            Uniform(ref a, ref b, ref c, ref d).CopyTo(target[i..]);
        (_a, _b, _c, _d) = (a, b, c, d);
    }

    /// <summary>Fills with standard normal numbers.</summary>
    /// <param name="target">A multiple of eight numbers.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Normals(Span<float> target)
    {
        var (a, b, c, d) = (_a, _b, _c, _d);
        for (var i = 0; i < target.Length; i += Vector256<float>.Count)
            LaneFunctions.NormalQuantile(Uniform(ref a, ref b, ref c, ref d)).CopyTo(target[i..]);
        (_a, _b, _c, _d) = (a, b, c, d);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Uniform(ref Vector256<uint> a, ref Vector256<uint> b, ref Vector256<uint> c, ref Vector256<uint> d)
    {
        var drawn = a + d;
        var shifted = b << 9;
        c ^= a;
        d ^= b;
        b ^= c;
        a ^= d;
        c ^= shifted;
        d = (d << 11) | (d >>> 21);
        return Vector256.FusedMultiplyAdd(Vector256.ConvertToSingle((drawn >>> 9).AsInt32()), Vector256.Create(Step), Vector256.Create(Step / 2));
    }

    private static Vector256<uint> Filled(ulong stream, ulong place)
    {
        Span<uint> words = stackalloc uint[Vector256<uint>.Count];
        for (var i = 0; i < words.Length; i++) words[i] = (uint)(SeedHash.Of(stream, (place * 8) + (ulong)i) >> 32);
        return Vector256.Create<uint>(words);
    }
}
