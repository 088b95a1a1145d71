namespace ScoreNotebooks.Tests.Sensitivity.Variance;

/// <summary>A test function whose indices are known.</summary>
/// <param name="Function">The function.</param>
/// <param name="Inputs">Its inputs.</param>
/// <param name="Variance">Its variance.</param>
/// <param name="First">Its first-order indices.</param>
/// <param name="Total">Its total indices.</param>
internal sealed record KnownFunction(
    Func<double[], double> Function, IReadOnlyList<UncertainInput> Inputs, double Variance, double[] First, double[] Total);

/// <summary>The usual test functions of sensitivity analysis with the closed forms of their indices.</summary>
internal static class KnownFunctions
{
    internal static double[] LinearWeights { get; } = [0.2, 0.15, 0.12, 0.1, 0.1, 0.08, 0.07, 0.06, 0.05, 0.04, 0.03];

    /// <summary>
    /// Ishigami &amp; Homma (1990): sin x₁ + a sin² x₂ + b x₃⁴ sin x₁, uniform on ±π, with a = 7, b = 0.1. The parts of the
    /// variance are V₁ = (1 + bπ⁴/5)²/2, V₂ = a²/8, V₁₃ = b²π⁸(1/18 − 1/50).
    /// </summary>
    internal static KnownFunction Ishigami { get; } = MakeIshigami();

    /// <summary>Sobol's G: Π (|4xᵢ − 2| + aᵢ)/(1 + aᵢ), uniform on 0 to 1, with Vᵢ = 1/3/(1 + aᵢ)² and a = 0, 1, 4.5, 9, 99, 99, 99, 99.</summary>
    internal static KnownFunction G { get; } = MakeG();

    /// <summary>Σ wᵢxᵢ of eleven inputs uniform on 0 to 1: each index is wᵢ²/Σw².</summary>
    internal static KnownFunction Linear { get; } = MakeLinear();

    internal static KnownFunction Named(string name) => name switch
    {
        nameof(Ishigami) => Ishigami,
        nameof(G) => G,
        _ => Linear,
    };

    private static KnownFunction MakeIshigami()
    {
        var (fourth, eighth) = (Math.Pow(Math.PI, 4), Math.Pow(Math.PI, 8));
        var alone = Math.Pow(1 + (0.1 * fourth / 5), 2) / 2;
        var second = 49 / 8.0;
        var together = 0.01 * eighth * ((1 / 18.0) - (1 / 50.0));
        var variance = alone + second + together;
        return new KnownFunction(
            x => Math.Sin(x[0]) + (7 * Math.Sin(x[1]) * Math.Sin(x[1])) + (0.1 * x[2] * x[2] * x[2] * x[2] * Math.Sin(x[0])),
            Uniform(3, -Math.PI, Math.PI), variance,
            [alone / variance, second / variance, 0], [(alone + together) / variance, second / variance, together / variance]);
    }

    private static KnownFunction MakeG()
    {
        double[] a = [0, 1, 4.5, 9, 99, 99, 99, 99];
        var parts = a.Select(one => 1 / 3.0 / (1 + one) / (1 + one)).ToArray();
        var product = parts.Aggregate(1.0, (so, part) => so * (1 + part));
        var variance = product - 1;
        return new KnownFunction(
            x =>
            {
                var output = 1.0;
                for (var i = 0; i < x.Length; i++) output *= (Math.Abs((4 * x[i]) - 2) + a[i]) / (1 + a[i]);
                return output;
            },
            Uniform(8, 0, 1), variance,
            [.. parts.Select(part => part / variance)], [.. parts.Select(part => part * product / (1 + part) / variance)]);
    }

    private static KnownFunction MakeLinear()
    {
        var squares = LinearWeights.Sum(weight => weight * weight);
        double[] indices = [.. LinearWeights.Select(weight => weight * weight / squares)];
        return new KnownFunction(
            x =>
            {
                var output = 0.0;
                for (var i = 0; i < x.Length; i++) output += LinearWeights[i] * x[i];
                return output;
            },
            Uniform(11, 0, 1), squares / 12, indices, indices);
    }

    private static IReadOnlyList<UncertainInput> Uniform(int count, double low, double high) =>
        [.. Enumerable.Range(1, count).Select(i => new UncertainInput($"x{i}", Distribution.Uniform(low, high)))];
}
