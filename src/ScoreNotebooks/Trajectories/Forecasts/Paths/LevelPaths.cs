using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ScoreNotebooks;

/// <summary>The level of one rate along many paths: each path draws from the posterior what the level is and how it strays, and then strays week by week.</summary>
internal sealed class LevelPaths(SeriesFit fit, int paths)
{
    private readonly CellChoice _choice = new(fit.Level.Cells);
    private readonly float[] _line = new float[paths];
    private readonly float[] _slope = new float[paths];
    private readonly float[] _deviation = new float[paths];
    private readonly float[] _persistence = new float[paths];
    private readonly float[] _stray = new float[paths];
    private readonly float[] _drawn = new float[paths];
    private readonly float[] _further = new float[paths];
    private readonly float[] _rates = new float[paths];

    /// <summary>The rate of each path in the week that was begun last.</summary>
    internal ReadOnlySpan<float> Rates => _rates;

    /// <summary>Draws each path's level at the end of the history.</summary>
    /// <param name="random">Numbers of its own.</param>
    /// <param name="deviations">A standard normal number per path, by which the level lies off what is known of it.</param>
    internal void Begin(PathRandom random, ReadOnlySpan<float> deviations)
    {
        var cells = fit.Level.Cells;
        random.Uniforms(_rates);
        random.Normals(_drawn);
        random.Normals(_further);
        for (var path = 0; path < paths; path++)
        {
            var cell = cells[_choice.At(_rates[path])];
            var fromLine = cell.LineError * _drawn[path];
            var line = cell.Line + fromLine;
            var slope = cell.Slope + (cell.SlopeOnLine * fromLine) + (cell.SlopeError * _further[path]);
            _line[path] = (float)line;
            _slope[path] = (float)slope;
            _deviation[path] = (float)(cell.DeviationFrom(line, slope) + (cell.DeviationError * deviations[path]));
            _persistence[path] = (float)cell.Persistence;
            _stray[path] = (float)(cell.Size * Math.Sqrt(1 - (cell.Persistence * cell.Persistence)));
        }
    }

    /// <summary>Goes on by a week.</summary>
    /// <param name="week">The week ahead, 1 for the first.</param>
    /// <param name="steps">A standard normal number per path, by which the levels stray.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Week(int week, ReadOnlySpan<float> steps)
    {
        var rises = Vector256.Create((float)LevelPosterior.Rises(week));
        for (var i = 0; i < paths; i += Vector256<float>.Count)
        {
            var deviation = (Vector256.LoadUnsafe(ref _persistence[i]) * Vector256.LoadUnsafe(ref _deviation[i])) + (Vector256.LoadUnsafe(ref _stray[i]) * Vector256.Create(steps[i..]));
            deviation.StoreUnsafe(ref _deviation[i]);
            var place = Vector256.LoadUnsafe(ref _line[i]) + (Vector256.LoadUnsafe(ref _slope[i]) * rises) + deviation;
            RateAt(place).StoreUnsafe(ref _rates[i]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<float> RateAt(Vector256<float> place) => fit.Link switch
    {
        Link.Logarithm => LaneFunctions.Exp(place),
        Link.LogOdds => Vector256<float>.One / (Vector256<float>.One + LaneFunctions.Exp(-place)),
        _ => place,
    };
}
