using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ScoreNotebooks;

/// <summary>Draws how cases turn out: outcome after outcome among the cases that are left.</summary>
internal sealed class SplitPaths(ProcessFit.Split fit, ShopFit shop, ScenarioPlan plan, int paths) : ProcessPaths(shop, plan, paths, fit.Shares)
{
    private readonly IReadOnlyList<OutcomeShift> _shifts = plan.OutcomesOf(fit.Process);
    private readonly float[][] _shares = [.. fit.Shares.Select(_ => new float[paths])];
    private readonly float[] _random = new float[paths];
    private readonly float[] _left = new float[paths];
    private readonly float[] _uncounted = new float[paths];

    private protected override void Draw(int ahead, in DayColumns columns)
    {
        for (var series = 0; series < _shares.Length; series++)
            OnWeekday(Rates(series), (float)fit.Shares[series].Weekdays[(int)WeekdayOf(ahead)], _shares[series]);
        if (_shifts.Count > 0) Shift(ahead);
        columns[fit.Process.Cases].CopyTo(_left);
        for (var series = 0; series < _shares.Length; series++)
        {
            if (fit.Shares[series].PerDay > 0)
            {
                Random.Normals(_random);
                Mix(_random, (float)fit.Shares[series].PerDay, _shares[series]);
            }

            var target = fit.Process.Outcomes[series] is { } column ? columns[column] : _uncounted;
            Random.Uniforms(_random);
            CountDraws.Binomial(_random, _left, _shares[series], target);
            TensorPrimitives.Subtract(_left, target, _left);
        }

        if (fit.Process.Outcomes[^1] is { } last) _left.AsSpan().CopyTo(columns[last]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void OnWeekday(ReadOnlySpan<float> rates, float factor, float[] shares)
    {
        if (factor == 1) rates.CopyTo(shares);
        else
            for (var i = 0; i < shares.Length; i += Vector256<float>.Count)
            {
                var rate = Vector256.Create(rates[i..]);
                (rate * factor / Vector256.FusedMultiplyAdd(rate, Vector256.Create(factor - 1), Vector256<float>.One)).CopyTo(shares, i);
            }
    }

    // From shares of what is left to shares of all, moved, and back.
    private void Shift(int ahead)
    {
        Span<double> all = stackalloc double[_shares.Length + 1];
        for (var path = 0; path < Paths; path++)
        {
            var left = 1.0;
            for (var series = 0; series < _shares.Length; series++)
            {
                all[series] = left * _shares[series][path];
                left -= all[series];
            }

            all[^1] = left;
            OutcomeShift.Apply(all, _shifts, ahead - 1);
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
    private static void Mix(float[] normals, float perDay, float[] shares)
    {
        for (var i = 0; i < shares.Length; i += Vector256<float>.Count)
        {
            var share = Vector256.LoadUnsafe(ref shares[i]);
            BoundedMean.Draw(Vector256.LoadUnsafe(ref normals[i]), share, share * (Vector256<float>.One - share) * perDay).StoreUnsafe(ref shares[i]);
        }
    }
}
