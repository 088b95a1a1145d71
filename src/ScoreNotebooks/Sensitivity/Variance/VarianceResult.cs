using System.Globalization;

namespace ScoreNotebooks;

/// <summary>Names the figures of an estimate: makes the result of it that is shown.</summary>
internal static class VarianceResult
{
    internal static VarianceIndices Of(
        BilingualText output, IReadOnlyList<UncertainInput> inputs, VarianceEstimate estimate, VarianceSettings settings)
    {
        var (first, total) = estimate.Dummy;
        return new VarianceIndices(
            output, [.. inputs.Select((input, i) => Index(input, estimate.FirstOf(i), estimate.TotalOf(i)))],
            estimate.Mean, estimate.Variance, VarianceMethod.Sampled)
        {
            Samples = estimate.Samples,
            Evaluations = estimate.Evaluations,
            Missing = estimate.Missing,
            Dummy = new SobolIndex("dummy", new BilingualText("an input without influence", "无影响的虚拟输入"), first, total),
            Interactions = settings.SecondOrder ? [.. Pairs(inputs, estimate)] : [],
            Convergence =
            [
                .. estimate.Convergence().Select(point => new ConvergencePoint(
                    point.Samples, [.. inputs.Select((input, i) => Index(input, point.First[i], point.Total[i]))])),
            ],
            WidestAskedFor = settings.Width,
            Distributions = [.. inputs.Select(input => input.Distribution.Describe(Plain))],
        };
    }

    internal static BilingualText Plain(double value) => BilingualText.Same(value.ToString("0.####", CultureInfo.InvariantCulture));

    private static SobolIndex Index(UncertainInput input, IndexEstimate first, IndexEstimate total) => new(input.Id, input.Title, first, total);

    private static IEnumerable<PairInteraction> Pairs(IReadOnlyList<UncertainInput> inputs, VarianceEstimate estimate)
    {
        for (var first = 0; first < inputs.Count; first++)
            for (var second = first + 1; second < inputs.Count; second++)
                yield return new PairInteraction(inputs[first].Id, inputs[second].Id, estimate.InteractionOf(first, second));
    }
}
