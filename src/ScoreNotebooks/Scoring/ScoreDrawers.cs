using System.Runtime.CompilerServices;

namespace ScoreNotebooks;

/// <summary>The scores of one core's rows, drawer after drawer, the best drawer first; missing scores are left out.</summary>
internal sealed class ScoreDrawers
{
    private readonly double[] _scores;
    private readonly int[] _rows;
    private readonly int[] _ranks;
    private readonly int[] _ends;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal ScoreDrawers(ReadOnlySpan<double> scores, ScoreSpread spread, int firstRow, int endRow)
    {
        _ends = new int[spread.Buckets];
        for (var row = firstRow; row < endRow; row++)
            if (!double.IsNaN(scores[row])) _ends[spread.BucketOf(scores[row])]++;
        var begun = 0;
        for (var drawer = 0; drawer < _ends.Length; drawer++) (_ends[drawer], begun) = (begun, begun + _ends[drawer]);
        _scores = GC.AllocateUninitializedArray<double>(begun);
        _rows = GC.AllocateUninitializedArray<int>(begun);
        _ranks = GC.AllocateUninitializedArray<int>(begun);
        for (var row = firstRow; row < endRow; row++)
        {
            if (double.IsNaN(scores[row])) continue;
            var place = _ends[spread.BucketOf(scores[row])]++;
            _scores[place] = scores[row];
            _rows[place] = row;
        }
    }

    internal int CountBefore(int drawer) => drawer == 0 ? 0 : _ends[drawer - 1];

    internal ReadOnlySpan<double> ScoresOf(int drawer) => _scores.AsSpan(CountBefore(drawer), _ends[drawer] - CountBefore(drawer));

    internal void SetRank(int place, int rank) => _ranks[place] = rank;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void WriteRanks(int[] ranks)
    {
        for (var place = 0; place < _rows.Length; place++) ranks[_rows[place]] = _ranks[place];
    }
}
