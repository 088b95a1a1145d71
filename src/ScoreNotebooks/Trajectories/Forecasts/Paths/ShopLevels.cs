using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ScoreNotebooks;

/// <summary>The levels of all series of a shop along a block of paths, which stray together.</summary>
internal sealed class ShopLevels
{
    private readonly LevelPaths[] _levels;
    private readonly float[][] _factor;
    private readonly float[] _normals;
    private readonly float[] _steps;
    private PathRandom _random = new(0, 0);

    internal ShopLevels(ShopFit shop, int paths)
    {
        _levels = [.. shop.Series.Select(series => new LevelPaths(series, paths))];
        _factor = [.. Enumerable.Range(0, _levels.Length).Select(row => Enumerable.Range(0, row + 1).Select(column => (float)shop.LevelFactor[row, column]).ToArray())];
        _normals = new float[_levels.Length * paths];
        _steps = new float[paths];
    }

    /// <summary>The levels of the processes, one process after another.</summary>
    internal IReadOnlyList<IReadOnlyList<LevelPaths>> ByProcess(IReadOnlyList<ProcessFit> processes)
    {
        var first = 0;
        var levels = new List<IReadOnlyList<LevelPaths>>();
        foreach (var process in processes)
        {
            levels.Add(_levels[first..(first + process.Series.Count)]);
            first += process.Series.Count;
        }

        return levels;
    }

    /// <summary>Begins a block with random numbers of its own.</summary>
    internal void Begin(PathRandom random)
    {
        _random = random;
        _random.Normals(_normals);
        for (var series = 0; series < _levels.Length; series++) _levels[series].Begin(random, Joined(series));
    }

    /// <summary>Goes on by a week, 1 for the first.</summary>
    internal void Week(int week)
    {
        _random.Normals(_normals);
        for (var series = 0; series < _levels.Length; series++) _levels[series].Week(week, Joined(series));
    }

    /// <summary>A series' normal numbers: the sum of those of the series up to it, each by its factor.</summary>
    private ReadOnlySpan<float> Joined(int series)
    {
        Join(_factor[series], _normals, _steps);
        return _steps;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Join(float[] factors, float[] normals, Span<float> steps)
    {
        for (var i = 0; i < steps.Length; i += Vector256<float>.Count)
        {
            var sum = Vector256<float>.Zero;
            for (var series = 0; series < factors.Length; series++)
                sum = Vector256.FusedMultiplyAdd(Vector256.Create(factors[series]), Vector256.LoadUnsafe(ref normals[(series * steps.Length) + i]), sum);
            sum.CopyTo(steps[i..]);
        }
    }
}
