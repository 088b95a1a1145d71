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
    internal static void Of(ReadOnlySpan<double> amounts, int window, Span<double> rest, Span<double> sums)
    {
        for (var start = 0; start < amounts.Length; start += window)
        {
            var length = Math.Min(window, amounts.Length - start);
            SumBlock(amounts.Slice(start, length), sums.Slice(start, length), rest.Slice(start, length));
            // The sum up to the block's end is the whole block already.
            rest[start] = 0;
            if (start > 0) TensorPrimitives.Add(sums.Slice(start, length), rest.Slice(start - window + 1, length), sums.Slice(start, length));
        }
    }

    // Each of the two sums waits for its own last addition only, so that a processor makes them side by side.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void SumBlock(ReadOnlySpan<double> block, Span<double> upTo, Span<double> from)
    {
        var (up, down) = (0.0, 0.0);
        for (int day = 0, back = block.Length - 1; back >= 0; day++, back--)
        {
            up += block[day];
            upTo[day] = up;
            down += block[back];
            from[back] = down;
        }
    }
}
