using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ScoreNotebooks;

/// <summary>
/// Uniform random numbers, four at a time: four generators xoshiro256++ (Blackman &amp; Vigna 2021) side by side in the
/// lanes of a vector, each begun by SplitMix64. The same seed and stream give the same numbers on every machine.
/// </summary>
internal sealed class LaneRandom
{
    private const int Lanes = 4;

    private Vector256<ulong> _s0;
    private Vector256<ulong> _s1;
    private Vector256<ulong> _s2;
    private Vector256<ulong> _s3;

    /// <param name="seed">The seed of the whole simulation.</param>
    /// <param name="stream">The number of this stream; streams of one seed have nothing to do with one another.</param>
    internal LaneRandom(int seed, int stream)
    {
        var mixed = unchecked(((ulong)(uint)seed << 32) | (uint)stream);
        (_s0, _s1, _s2, _s3) = (Mixed(ref mixed), Mixed(ref mixed), Mixed(ref mixed), Mixed(ref mixed));
    }

    /// <summary>Fills with numbers above 0 and at most 1, multiples of 2⁻⁵².</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Fill(Span<double> values)
    {
        var (s0, s1, s2, s3) = (_s0, _s1, _s2, _s3);
        var one = Vector256.Create(1.0).AsUInt64();
        var two = Vector256.Create(2.0);
        ref var target = ref MemoryMarshal.GetReference(values);
        for (var i = 0; i < values.Length; i += Lanes)
        {
            var sum = s0 + s3;
            var result = (sum << 23 | sum >>> 41) + s0;
            var shifted = s1 << 17;
            s2 ^= s0;
            s3 ^= s1;
            s1 ^= s2;
            s0 ^= s3;
            s2 ^= shifted;
            s3 = s3 << 45 | s3 >>> 19;
            // 52 random bits make a number from 1 to below 2.
            var uniform = two - (result >>> 12 | one).AsDouble();
            if (i + Lanes <= values.Length) uniform.StoreUnsafe(ref target, (nuint)i);
            else for (var lane = 0; i + lane < values.Length; lane++) values[i + lane] = uniform[lane];
        }

        (_s0, _s1, _s2, _s3) = (s0, s1, s2, s3);
    }

    private static Vector256<ulong> Mixed(ref ulong state) => Vector256.Create(Next(ref state), Next(ref state), Next(ref state), Next(ref state));

    private static ulong Next(ref ulong state)
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            var z = state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
