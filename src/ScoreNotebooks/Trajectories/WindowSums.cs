using System.Numerics.Tensors;
using System.Runtime.CompilerServices;

namespace ScoreNotebooks;

/// <summary>
/// Sums over a rolling window in one pass, whatever its length: within blocks as long as the window, sums up to each
/// day and from each day to the block's end; a window is one of each (the scheme of van Herk 1992 and Gil and Werman
/// 1993). Nothing is ever taken off again, as it is with one running sum, so an amount that has left the window leaves
/// no rounding behind, and each sum is as exact as adding its own days.
/// </summary>
internal static class WindowSums
{
    /// <summary>For each day the sum of the last days up to it; near the beginning, of those that there are.</summary>
    /// <param name="amounts">One amount per day, none missing.</param>
    /// <param name="window">The length of the window in days.</param>
    /// <param name="rest">Room for as many numbers as there are days.</param>
    /// <param name="sums">Receives one sum per day.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Of(ReadOnlySpan<double> amounts, int window, Span<double> rest, Span<double> sums)
    {
        for (var start = 0; start < amounts.Length; start += window)
        {
            var block = amounts.Slice(start, Math.Min(window, amounts.Length - start));
            var target = sums.Slice(start, block.Length);
            SumsUpTo(block, target);
            // The sum up to the block's end is the whole block already.
            rest[start] = 0;
            if (start > 0) AddRests(rest.Slice(start - window + 1, window), target);
            RestsAfterFirst(block, rest.Slice(start, block.Length));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void SumsUpTo(ReadOnlySpan<double> block, Span<double> sums)
    {
        var sum = 0.0;
        for (var day = 0; day < block.Length; day++)
        {
            sum += block[day];
            sums[day] = sum;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void RestsAfterFirst(ReadOnlySpan<double> block, Span<double> rests)
    {
        var sum = 0.0;
        for (var day = block.Length - 1; day > 0; day--)
        {
            sum += block[day];
            rests[day] = sum;
        }
    }

    private static void AddRests(ReadOnlySpan<double> rests, Span<double> sums) =>
        TensorPrimitives.Add(sums, rests[..sums.Length], sums);
}
