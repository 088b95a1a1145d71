using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ScoreNotebooks;

/// <summary>
/// The quantile of Pearson's type III by the cube of Wilson &amp; Hilferty (1931): a gamma
/// distribution moved so that it has mean 0, deviation 1 and a stated skewness, either way. Against the exact gamma the
/// probabilities are off by less than 0.013 at shape 1, 0.003 at shape 4, 0.0005 at shape 50.
/// </summary>
internal static class PearsonThree
{
    // Skewness beyond that of an exponential distribution is cut off there.
    private const float MostSkewness = 2;

    /// <summary>A number of that skewness from a standard normal one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector256<float> Of(Vector256<float> normal, Vector256<float> skewness)
    {
        var limited = Vector256.MinNative(Vector256.MaxNative(skewness, Vector256.Create(-MostSkewness)), Vector256.Create(MostSkewness));
        var sixth = limited * (1f / 6);
        // The cube ((1 + sixth·normal − sixth²)³ − 1) ÷ (3·sixth), multiplied out so that no skewness is no division by zero.
        var moved = normal - sixth;
        var product = moved * sixth;
        var square = Vector256.FusedMultiplyAdd(product, Vector256.Create(1f / 3), Vector256<float>.One);
        return moved * Vector256.FusedMultiplyAdd(product, square, Vector256<float>.One);
    }
}
