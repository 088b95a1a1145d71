using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ScoreNotebooks;

/// <summary>Draws how cases turn out: outcome after outcome among the cases that are left.</summary>
internal sealed class SplitPaths(ProcessFit.Split fit, ShopFit shop, ScenarioPlan plan, int paths, IReadOnlyList<LevelPaths> levels) : ProcessPaths(shop, paths, levels)
{
    private readonly IReadOnlyList<OutcomeShift> _shifts = plan.OutcomesOf(fit.Process);
    private readonly float[][] _shares = [.. fit.Shares.Select(_ => new float[7 * paths])];
    private readonly float[] _random = new float[7 * paths];
    private readonly float[] _left = new float[7 * paths];
    private readonly float[] _uncounted = new float[7 * paths];

    internal override void Draw(in WeekColumns columns)
    {
        for (var day = 0; day < columns.Days; day++)
        {
            for (var series = 0; series < _shares.Length; series++)
                OnWeekday(Rates(series), (float)fit.Shares[series].Weekdays[(int)WeekdayOf(columns.FirstDay + day)], _shares[series].AsSpan(day * Paths, Paths));
            if (_shifts.Count > 0) Shift(columns.FirstDay + day, day * Paths);
        }

        var random = _random.AsSpan(0, columns.Rows);
        var left = _left.AsSpan(0, columns.Rows);
        columns[fit.Process.Cases].CopyTo(left);
        for (var series = 0; series < _shares.Length; series++)
        {
            var shares = _shares[series].AsSpan(0, columns.Rows);
            if (fit.Shares[series].PerDay > 0)
            {
                Random.Normals(random);
                Mix(random, (float)fit.Shares[series].PerDay, shares);
            }

            var target = fit.Process.Outcomes[series] is { } column ? columns[column] : _uncounted.AsSpan(0, columns.Rows);
            Random.Uniforms(random);
            CountDraws.Binomial(random, left, shares, target);
            TensorPrimitives.Subtract(left, target, left);
        }

        if (fit.Process.Outcomes[^1] is { } last) left.CopyTo(columns[last]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void OnWeekday(ReadOnlySpan<float> rates, float factor, Span<float> shares)
    {
        if (factor == 1) rates.CopyTo(shares);
        else
            for (var i = 0; i < shares.Length; i += Vector256<float>.Count)
            {
                var rate = Vector256.Create(rates[i..]);
                (rate * factor / Vector256.FusedMultiplyAdd(rate, Vector256.Create(factor - 1), Vector256<float>.One)).CopyTo(shares[i..]);
            }
    }

    // From shares of what is left to shares of all, moved, and back.
    private void Shift(int day, int first)
    {
        Span<double> all = stackalloc double[_shares.Length + 1];
        for (var path = first; path < first + Paths; path++)
        {
            var left = 1.0;
            for (var series = 0; series < _shares.Length; series++)
            {
                all[series] = left * _shares[series][path];
                left -= all[series];
            }

            all[^1] = left;
            OutcomeShift.Apply(all, _shifts, day);
            left = 1.0;
            for (var series = 0; series < _shares.Length; series++)
            {
                _shares[series][path] = left > 1e-12 ? (float)Math.Clamp(all[series] / left, 0, 1) : 0;
                left -= all[series];
            }
        }
    }

    /// <summary>Shares of single days around their level: Beta by its mean, variance and skewness.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Mix(ReadOnlySpan<float> normals, float perDay, Span<float> shares)
    {
        for (var i = 0; i < shares.Length; i += Vector256<float>.Count)
        {
            var share = Vector256.Create<float>(shares[i..]);
            BoundedMean.Draw(Vector256.Create(normals[i..]), share, share * (Vector256<float>.One - share) * perDay).CopyTo(shares[i..]);
        }
    }
}
