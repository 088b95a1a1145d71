using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ScoreNotebooks;

/// <summary>
/// Counts from evenly spread numbers, by the inverse of their distribution function, for many paths at once. Means up
/// to <see cref="LargestExact"/> are inverted exactly, adding up probability by probability; above, the count is the
/// rounded quantile of Pearson's type III with the same mean, variance and skewness, whose probabilities are off by less
/// than 0.003. A greater number never gives a smaller count, so that scenarios drawn with one seed can be compared.
/// </summary>
internal static class CountDraws
{
    /// <summary>The mean up to which counts are exact.</summary>
    internal const float LargestExact = 8;

    // Days that differ greatly from one another are too lopsided for the approximation, and are exact up to here.
    private const float LargestExactSkewed = 60;
    private const float MostSkewness = 0.75f;
    private const int MostSteps = 2000;

    // Days that differ by less are Poisson.
    private const float LeastPerDay = 1e-5f;

    // What happens four times in a million is the rarest that is drawn: beyond, sums in single precision do not tell.
    private const float Rarest = 1 - 4e-6f;

    private static readonly float[] Inverses = [0, .. Enumerable.Range(1, MostSteps).Select(step => 1f / step)];

    private static int Lanes => Vector256<float>.Count;

    /// <summary>Counts of the Gamma-Poisson (negative binomial) distribution.</summary>
    /// <param name="uniforms">Evenly spread between 0 and 1; a multiple of sixteen.</param>
    /// <param name="means">The mean of each.</param>
    /// <param name="perDay">1 ÷ the shape of the Gamma: the variance is mean + perDay × mean².</param>
    /// <param name="counts">Receives the counts.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void GammaPoisson(ReadOnlySpan<float> uniforms, ReadOnlySpan<float> means, float perDay, Span<float> counts)
    {
        var usual = 0;
        var shape = perDay > LeastPerDay ? 1 / perDay : float.PositiveInfinity;
        for (var i = 0; i < counts.Length; i += 2 * Lanes)
        {
            var (mean, mean2) = (Vector256.Create(means[i..]), Vector256.Create(means[(i + Lanes)..]));
            var (uniform, uniform2) = (Vector256.Create(uniforms[i..]), Vector256.Create(uniforms[(i + Lanes)..]));
            var (grown, grown2) = (Joined(mean, perDay), Joined(mean2, perDay));
            var (isExact, isExact2) = (IsSmall(mean), IsSmall(mean2));
            var (count, count2) = (Vector256<float>.Zero, Vector256<float>.Zero);
            if (!LaneFunctions.IsEverywhere(isExact & isExact2))
            {
                var (variance, variance2) = (mean * grown, mean2 * grown2);
                var (skewness, skewness2) = (Skewness(grown, variance), Skewness(grown2, variance2));
                (isExact, isExact2) = (isExact | IsLopsided(mean, skewness), isExact2 | IsLopsided(mean2, skewness2));
                (count, count2) = (Rounded(uniform, mean, variance, skewness), Rounded(uniform2, mean2, variance2, skewness2));
            }

            if ((isExact | isExact2) != Vector256<float>.Zero)
            {
                var (exact, exact2) = Inverted(
                    uniform, uniform2, None(mean, grown, shape), None(mean2, grown2, shape),
                    mean / grown * (1 - perDay), mean2 / grown2 * (1 - perDay), mean / grown * perDay, mean2 / grown2 * perDay, isExact, isExact2, ref usual);
                (count, count2) = (Vector256.ConditionalSelect(isExact, exact, count), Vector256.ConditionalSelect(isExact2, exact2, count2));
            }

            count.CopyTo(counts[i..]);
            count2.CopyTo(counts[(i + Lanes)..]);
        }
    }

    /// <summary>Counts of the binomial distribution.</summary>
    /// <param name="uniforms">Evenly spread between 0 and 1; a multiple of sixteen.</param>
    /// <param name="cases">The number of cases of each.</param>
    /// <param name="shares">The probability of each.</param>
    /// <param name="counts">Receives the counts.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static void Binomial(ReadOnlySpan<float> uniforms, ReadOnlySpan<float> cases, ReadOnlySpan<float> shares, Span<float> counts)
    {
        var usual = 0;
        for (var i = 0; i < counts.Length; i += 2 * Lanes)
        {
            var (number, number2) = (Vector256.Create(cases[i..]), Vector256.Create(cases[(i + Lanes)..]));
            var (uniform, uniform2) = (Vector256.Create(uniforms[i..]), Vector256.Create(uniforms[(i + Lanes)..]));
            var (share, share2) = (Vector256.Create(shares[i..]), Vector256.Create(shares[(i + Lanes)..]));
            // The rarer side is counted, from the end of the distribution where it is rare.
            var (isFlipped, isFlipped2) = (Vector256.GreaterThan(share, Vector256.Create(0.5f)), Vector256.GreaterThan(share2, Vector256.Create(0.5f)));
            (share, share2) = (Flipped(isFlipped, share), Flipped(isFlipped2, share2));
            (uniform, uniform2) = (Flipped(isFlipped, uniform), Flipped(isFlipped2, uniform2));
            var (count, count2) = Rarer(uniform, uniform2, number, number2, share, share2, ref usual);
            (count, count2) = (Vector256.MinNative(count, number), Vector256.MinNative(count2, number2));
            Vector256.ConditionalSelect(isFlipped, number - count, count).CopyTo(counts[i..]);
            Vector256.ConditionalSelect(isFlipped2, number2 - count2, count2).CopyTo(counts[(i + Lanes)..]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector256<float> Count, Vector256<float> Count2) Rarer(
        Vector256<float> uniform, Vector256<float> uniform2, Vector256<float> number, Vector256<float> number2, Vector256<float> share, Vector256<float> share2, ref int usual)
    {
        var (other, other2) = (Vector256<float>.One - share, Vector256<float>.One - share2);
        var (mean, mean2) = (number * share, number2 * share2);
        var (isExact, isExact2) = (IsSmall(mean), IsSmall(mean2));
        var (count, count2) = (Vector256<float>.Zero, Vector256<float>.Zero);
        if (!LaneFunctions.IsEverywhere(isExact & isExact2))
        {
            var (variance, variance2) = (mean * other, mean2 * other2);
            count = Rounded(uniform, mean, variance, (other - share) / Vector256.Sqrt(variance));
            count2 = Rounded(uniform2, mean2, variance2, (other2 - share2) / Vector256.Sqrt(variance2));
        }

        if ((isExact | isExact2) == Vector256<float>.Zero) return (count, count2);
        var (odds, odds2) = (share / other, share2 / other2);
        var (exact, exact2) = Inverted(
            uniform, uniform2, LaneFunctions.Exp(number * LaneFunctions.Log(other)), LaneFunctions.Exp(number2 * LaneFunctions.Log(other2)),
            (number + Vector256<float>.One) * odds, (number2 + Vector256<float>.One) * odds2, -odds, -odds2, isExact, isExact2, ref usual);
        return (Vector256.ConditionalSelect(isExact, exact, count), Vector256.ConditionalSelect(isExact2, exact2, count2));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Flipped(Vector256<float> isFlipped, Vector256<float> share) =>
        Vector256.ConditionalSelect(isFlipped, Vector256<float>.One - share, share);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Skewness(Vector256<float> grown, Vector256<float> variance) =>
        (grown + grown - Vector256<float>.One) / Vector256.Sqrt(variance);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> IsSmall(Vector256<float> mean) => Vector256.LessThanOrEqual(mean, Vector256.Create(LargestExact));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> IsLopsided(Vector256<float> mean, Vector256<float> skewness) =>
        Vector256.GreaterThan(skewness, Vector256.Create(MostSkewness)) & Vector256.LessThanOrEqual(mean, Vector256.Create(LargestExactSkewed));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Joined(Vector256<float> mean, float perDay) =>
        Vector256.FusedMultiplyAdd(mean, Vector256.Create(perDay), Vector256<float>.One);

    /// <summary>The probability of no case at all.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> None(Vector256<float> mean, Vector256<float> grown, float shape) =>
        LaneFunctions.Exp(-(float.IsFinite(shape) ? LaneFunctions.Log(grown) * shape : mean));

    /// <summary>
    /// The least count whose distribution function reaches the number; P(k) = P(k − 1) · (perCount ÷ k + further), as for
    /// all distributions of Panjer's class (1981). Two groups of lanes go along together, since each step waits for the
    /// one before it, and all groups as many steps as were needed before: whether all have arrived is asked only then.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (Vector256<float> Count, Vector256<float> Count2) Inverted(
        Vector256<float> uniform, Vector256<float> uniform2, Vector256<float> none, Vector256<float> none2, Vector256<float> perCount, Vector256<float> perCount2,
        Vector256<float> further, Vector256<float> further2, Vector256<float> isWanted, Vector256<float> isWanted2, ref int usual)
    {
        ref var inverses = ref Inverses[0];
        var rarest = Vector256.Create(Rarest);
        (uniform, uniform2) = (Vector256.MinNative(uniform, rarest) & isWanted, Vector256.MinNative(uniform2, rarest) & isWanted2);
        var (count, count2) = (Vector256<int>.Zero, Vector256<int>.Zero);
        var (reached, reached2) = (none, none2);
        var (isBelow, isBelow2) = (Vector256.GreaterThan(uniform, reached).AsInt32(), Vector256.GreaterThan(uniform2, reached2).AsInt32());
        for (var step = 1; step <= usual || ((isBelow | isBelow2) != Vector256<int>.Zero && step <= MostSteps); step++)
        {
            (count, count2) = (count - isBelow, count2 - isBelow2);
            var along = Vector256.Create(Unsafe.Add(ref inverses, step));
            none *= Vector256.FusedMultiplyAdd(perCount, along, further);
            none2 *= Vector256.FusedMultiplyAdd(perCount2, along, further2);
            (reached, reached2) = (reached + none, reached2 + none2);
            (isBelow, isBelow2) = (Vector256.GreaterThan(uniform, reached).AsInt32(), Vector256.GreaterThan(uniform2, reached2).AsInt32());
            usual = Math.Max(usual, step);
        }

        return (Vector256.ConvertToSingle(count), Vector256.ConvertToSingle(count2));
    }

    /// <summary>The rounded quantile; the variance of rounding is added (Sheppard's correction).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Rounded(Vector256<float> uniform, Vector256<float> mean, Vector256<float> variance, Vector256<float> skewness)
    {
        var deviation = Vector256.Sqrt(variance + Vector256.Create(1f / 12));
        var quantile = mean + (deviation * PearsonThree.Of(LaneFunctions.NormalQuantile(uniform), skewness));
        return Vector256.MaxNative(Vector256.Ceiling(quantile - Vector256.Create(0.5f)), Vector256<float>.Zero);
    }
}
