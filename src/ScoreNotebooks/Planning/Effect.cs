using System.Globalization;

namespace ScoreNotebooks;

/// <summary>
/// What a measure is expected to do to one metric: the user's own estimate, with its range. The library knows no effects;
/// they differ from shop to shop. An effect may also name a bonus or a deduction of the model, in points.
/// </summary>
public sealed record Effect
{
    private Effect(string metric, EffectKind kind, double worst, double expected, double best)
    {
        Metric = metric;
        Kind = kind;
        (Worst, Expected, Best) = (worst, expected, best);
    }

    /// <summary>The id of the metric (or of the bonus or deduction).</summary>
    public string Metric { get; }

    /// <summary>Whether units are added or a share of what is amiss is cut.</summary>
    public EffectKind Kind { get; }

    /// <summary>The effect when it turns out badly.</summary>
    public double Worst { get; }

    /// <summary>The effect that is expected.</summary>
    public double Expected { get; }

    /// <summary>The effect when it turns out well.</summary>
    public double Best { get; }

    /// <summary>Adds to a metric's value, in the metric's unit: hours, stars, a share (0.02 is two percentage points). Negative for less.</summary>
    /// <param name="metric">The id of the metric, or of a bonus or deduction of the model.</param>
    /// <param name="worst">The change when it turns out badly; may even be to the worse.</param>
    /// <param name="expected">The change that is expected; between the two others.</param>
    /// <param name="best">The change when it turns out well.</param>
    /// <exception cref="WorkbookException">The three are not numbers in order.</exception>
    /// <example><c>Effect.Shift("shipping_time", worst: -4, expected: -8, best: -12)</c></example>
    public static Effect Shift([Choices("All.Metrics.Id", Source = typeof(ScoreModels))] string metric, double worst, double expected, double best)
    {
        RequireOrder(metric, worst, expected, best);
        return new Effect(metric, EffectKind.Shift, worst, expected, best);
    }

    /// <summary>Takes away a share of what is amiss (see <see cref="EffectKind.Cut"/>): 0.25 leaves three quarters of a bad review rate.</summary>
    /// <param name="metric">The id of the metric.</param>
    /// <param name="worst">The share when it turns out badly; below zero when things may get worse.</param>
    /// <param name="expected">The share that is expected.</param>
    /// <param name="best">The share when it turns out well; at most 1.</param>
    /// <exception cref="WorkbookException">The three are not shares in ascending order.</exception>
    /// <example><c>Effect.Cut("bad_review_rate", worst: 0.1, expected: 0.2, best: 0.3)</c></example>
    public static Effect Cut([Choices("All.Metrics.Id", Source = typeof(ScoreModels))] string metric, double worst, double expected, double best)
    {
        RequireOrder(metric, worst, expected, best);
        if (worst > best || best > 1)
            throw new WorkbookException(
                $"The effect on \"{metric}\" cuts {Shown(worst)}, {Shown(expected)}, {Shown(best)} of what is amiss; give shares in ascending order, at most 1 (0.25 for a quarter).",
                $"对“{metric}”的效果是去掉问题的 {Shown(worst)}、{Shown(expected)}、{Shown(best)}；请由小到大给出不超过 1 的比例（四分之一写 0.25）。");
        return new Effect(metric, EffectKind.Cut, worst, expected, best);
    }

    /// <summary>The effect at one end of its range, or as expected.</summary>
    public double At(Robustness robustness) => robustness switch
    {
        Robustness.Worst => Worst,
        Robustness.Best => Best,
        _ => Expected,
    };

    private static void RequireOrder(string metric, double worst, double expected, double best)
    {
        ArgumentNullException.ThrowIfNull(metric);
        var inOrder = worst <= expected && expected <= best || worst >= expected && expected >= best;
        if (double.IsFinite(worst) && double.IsFinite(best) && inOrder) return;
        throw new WorkbookException(
            $"The effect on \"{metric}\" is {Shown(worst)} at worst, {Shown(expected)} expected, {Shown(best)} at best; give three numbers with the expected one between the others.",
            $"对“{metric}”的效果为最差 {Shown(worst)}、预期 {Shown(expected)}、最好 {Shown(best)}；请给出三个数，预期值须在最差与最好之间。");
    }

    private static string Shown(double number) => number.ToString(CultureInfo.InvariantCulture);
}
