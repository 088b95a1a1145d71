using System.Runtime.CompilerServices;

namespace ScoreNotebooks;

/// <summary>How scores are spread over buckets by size: the greatest score falls into the first.</summary>
/// <param name="Greatest">The greatest score.</param>
/// <param name="BucketsPerPoint">How many buckets a point of score is wide; zero when all fall into one.</param>
/// <param name="Buckets">How many buckets there are.</param>
internal readonly record struct ScoreSpread(double Greatest, double BucketsPerPoint, int Buckets)
{
    internal static ScoreSpread Over(double least, double greatest, int buckets)
    {
        var perPoint = (buckets - 1) / (greatest - least);
        return buckets > 1 && double.IsFinite(perPoint) && perPoint > 0
            ? new ScoreSpread(greatest, perPoint, buckets)
            : new ScoreSpread(greatest, 0, 1);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int BucketOf(double score) => BucketsPerPoint == 0 ? 0 : (int)((Greatest - score) * BucketsPerPoint);
}
