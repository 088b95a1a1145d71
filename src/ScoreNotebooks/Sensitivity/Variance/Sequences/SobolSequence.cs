using System.Numerics;

namespace ScoreNotebooks;

/// <summary>
/// The Sobol' sequence (Sobol' 1967) in Gray-code order (Antonov &amp; Saleev 1979) with the direction numbers of Joe and
/// Kuo (2008): points that fill the unit cube more evenly than chance does. As it is, the first point is zero;
/// scrambled, every point is uniform on its own. Any stretch of it can be asked for.
/// </summary>
internal sealed class SobolSequence
{
    private const double Unit = 1.0 / (1L << DirectionNumbers.Bits);

    private readonly uint[][] _reversedDirections;
    private readonly ulong[]? _seeds;

    /// <summary>The sequence as it is.</summary>
    internal SobolSequence(int dimensions)
    {
        _reversedDirections = [.. Enumerable.Range(0, dimensions).Select(DirectionNumbers.Of)];
        foreach (var directions in _reversedDirections) OwenScrambling.Reverse(directions);
    }

    private SobolSequence(uint[][] reversedDirections, ulong[] seeds)
    {
        _reversedDirections = reversedDirections;
        _seeds = seeds;
    }

    /// <summary>The most dimensions a sequence can have.</summary>
    internal static int MostDimensions => DirectionNumbers.Dimensions;

    internal int Dimensions => _reversedDirections.Length;

    /// <summary>The same sequence scrambled (<see cref="OwenScrambling"/>); another seed gives another, independent scrambling.</summary>
    internal SobolSequence Scrambled(ulong seed) =>
        new(_reversedDirections, [.. Enumerable.Range(0, Dimensions).Select(dimension => SeedHash.Of(seed, (ulong)dimension))]);

    /// <summary>One coordinate of consecutive points.</summary>
    /// <param name="dimension">The coordinate, from 0.</param>
    /// <param name="first">The position of the first point in the sequence, from 0.</param>
    /// <param name="points">Where they go: numbers from 0 to below 1; scrambled ones strictly between.</param>
    internal void Fill(int dimension, long first, Span<double> points)
    {
        Span<uint> digits = stackalloc uint[512];
        // A scrambled point stands in the middle of the 2⁻³² that its digits leave open, so that none is zero.
        var middle = _seeds is null ? 0 : 0.5;
        while (points.Length > 0)
        {
            var part = digits[..Math.Min(digits.Length, points.Length)];
            Walk(_reversedDirections[dimension], first, part);
            if (_seeds is not null) OwenScrambling.Scramble(part, _seeds[dimension]);
            OwenScrambling.Reverse(part);
            for (var i = 0; i < part.Length; i++) points[i] = (part[i] + middle) * Unit;
            first += part.Length;
            points = points[part.Length..];
        }
    }

    private static void Walk(uint[] directions, long first, Span<uint> digits)
    {
        var point = 0u;
        var gray = (ulong)(first ^ (first >> 1));
        for (; gray != 0; gray &= gray - 1) point ^= directions[BitOperations.TrailingZeroCount(gray)];
        digits[0] = point;
        for (var i = 1; i < digits.Length; i++)
            digits[i] = point ^= directions[BitOperations.TrailingZeroCount(first + i)];
    }
}
