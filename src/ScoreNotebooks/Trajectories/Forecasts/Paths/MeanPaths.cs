using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ScoreNotebooks;

/// <summary>Draws sums of something measured at each case: the day's mean around its level, times the cases.</summary>
internal sealed class MeanPaths : ProcessPaths
{
    private readonly ProcessFit.Mean _fit;
    private readonly RateShift[]? _shifts;
    private readonly double[]? _factors;
    private readonly float[] _normals;
    private readonly float[] _ones;
    private readonly float _low;
    private readonly float _width;

    internal MeanPaths(ProcessFit.Mean fit, ShopFit shop, ScenarioPlan plan, int paths, IReadOnlyList<LevelPaths> levels) : base(shop, paths, levels)
    {
        _fit = fit;
        _shifts = plan.RatesOf(fit.Process);
        _factors = plan.FactorsOf(fit.Process);
        _normals = new float[7 * paths];
        _ones = new float[7 * paths];
        Array.Fill(_ones, 1);
        var isBounded = fit.Level.Link == Link.LogOdds;
        (_low, _width) = isBounded ? ((float)fit.Process.Low, (float)(fit.Process.High - fit.Process.Low)) : (0, 1);
    }

    internal override void Draw(in WeekColumns columns)
    {
        Random.Normals(_normals.AsSpan(0, columns.Rows));
        var cases = _fit.Process.Cases is { } column ? columns[column] : _ones.AsSpan(0, columns.Rows);
        var sums = columns[_fit.Process.Sum];
        for (var day = 0; day < columns.Days; day++)
        {
            var at = columns.FirstDay + day;
            var (first, weekday) = (day * Paths, (float)_fit.Level.Weekdays[(int)WeekdayOf(at)]);
            Draw(cases.Slice(first, Paths), _normals.AsSpan(first, Paths), weekday, _shifts?[at] ?? RateShift.None, (float)(_factors?[at] ?? 1), sums.Slice(first, Paths));
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Draw(ReadOnlySpan<float> cases, ReadOnlySpan<float> normals, float weekday, RateShift shift, float factor, Span<float> sums)
    {
        var rates = Rates();
        // A shift is in the metric's own unit; within bounds it is moved to the place between them.
        var (keep, add) = ((float)shift.Keep, (float)((shift.Add - ((1 - shift.Keep) * _low)) / _width));
        var (perCase, perDay) = ((float)_fit.Level.PerCase, (float)_fit.Level.PerDay);
        for (var i = 0; i < sums.Length; i += Vector256<float>.Count)
        {
            var number = Vector256.Create(cases[i..]);
            var mean = (OnWeekday(Vector256.Create(rates[i..]), weekday) * keep) + Vector256.Create(add);
            var spread = (Vector256.Create(perCase) / Vector256.MaxNative(number, Vector256<float>.One)) + Vector256.Create(perDay);
            var drawn = Around(mean, spread, Vector256.Create(normals[i..]));
            (number * factor * (Vector256.Create(_low) + (drawn * _width))).CopyTo(sums[i..]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<float> OnWeekday(Vector256<float> rate, float weekday) => _fit.Level.Link switch
    {
        Link.Logarithm => rate * weekday,
        Link.LogOdds => rate * weekday / (Vector256<float>.One + (rate * (weekday - 1))),
        _ => rate + Vector256.Create(weekday),
    };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<float> Around(Vector256<float> mean, Vector256<float> spread, Vector256<float> normal)
    {
        switch (_fit.Level.Link)
        {
            case Link.LogOdds:
                return BoundedMean.Draw(normal, mean, mean * (Vector256<float>.One - mean) * spread);
            case Link.Logarithm:
                // A gamma distribution: its skewness is twice its coefficient of variation.
                var variation = Vector256.Sqrt(spread);
                return Vector256.MaxNative(mean * (Vector256<float>.One + (variation * PearsonThree.Of(normal, variation * 2f))), Vector256<float>.Zero);
            default:
                return mean + (Vector256.Sqrt(spread) * normal);
        }
    }
}
