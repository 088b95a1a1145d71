using System.Numerics.Tensors;

namespace ScoreNotebooks;

/// <summary>Draws numbers of cases.</summary>
internal sealed class CountPaths(ProcessFit.Count fit, ShopFit shop, ScenarioPlan plan, int paths, IReadOnlyList<LevelPaths> levels) : ProcessPaths(shop, paths, levels)
{
    private readonly float[] _uniforms = new float[7 * paths];
    private readonly float[] _means = new float[7 * paths];
    private readonly RateShift[]? _shifts = plan.RatesOf(fit.Process);
    private readonly double[]? _factors = plan.FactorsOf(fit.Process);

    internal override void Draw(in WeekColumns columns)
    {
        for (var day = 0; day < columns.Days; day++) Expect(columns.FirstDay + day, _means.AsSpan(day * Paths, Paths));
        var means = _means.AsSpan(0, columns.Rows);
        if (fit.Process.Per is { } per) TensorPrimitives.Multiply(means, columns[per], means);
        var uniforms = _uniforms.AsSpan(0, columns.Rows);
        Random.Uniforms(uniforms);
        CountDraws.GammaPoisson(uniforms, means, (float)fit.Rate.PerDay, columns[fit.Process.Column]);
    }

    private void Expect(int day, Span<float> means)
    {
        var shift = _shifts?[day] ?? RateShift.None;
        var factor = fit.Rate.Weekdays[(int)WeekdayOf(day)] * (_factors?[day] ?? 1);
        TensorPrimitives.Multiply(Rates(), (float)(shift.Keep * factor), means);
        if (shift.Add != 0) TensorPrimitives.Add(means, (float)(shift.Add * factor), means);
    }
}
