using System.Numerics.Tensors;

namespace ScoreNotebooks;

/// <summary>Draws numbers of cases.</summary>
internal sealed class CountPaths(ProcessFit.Count fit, ShopFit shop, ScenarioPlan plan, int paths) : ProcessPaths(shop, plan, paths, [fit.Rate])
{
    private readonly float[] _uniforms = new float[paths];
    private readonly float[] _means = new float[paths];
    private readonly RateShift[]? _shifts = plan.RatesOf(fit.Process);
    private readonly double[]? _factors = plan.FactorsOf(fit.Process);

    private protected override void Draw(int ahead, in DayColumns columns)
    {
        var shift = _shifts?[ahead - 1] ?? RateShift.None;
        var factor = fit.Rate.Weekdays[(int)WeekdayOf(ahead)] * (_factors?[ahead - 1] ?? 1);
        TensorPrimitives.Multiply(Rates(), (float)(shift.Keep * factor), _means);
        if (shift.Add != 0) TensorPrimitives.Add(_means, (float)(shift.Add * factor), _means);
        if (fit.Process.Per is { } per) TensorPrimitives.Multiply(_means, columns[per], _means);
        Random.Uniforms(_uniforms);
        CountDraws.GammaPoisson(_uniforms, _means, (float)fit.Rate.PerDay, columns[fit.Process.Column]);
    }
}
