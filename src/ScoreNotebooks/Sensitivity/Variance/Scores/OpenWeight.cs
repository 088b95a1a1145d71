namespace ScoreNotebooks;

/// <summary>A weight that is left open, before the weights of its dimension are made to sum to one.</summary>
/// <param name="Input">What values it can take.</param>
/// <param name="Register">The register of the weight.</param>
internal sealed record OpenWeight(UncertainInput Input, int Register)
{
    /// <summary>The id of the input that is a part's weight.</summary>
    internal static string IdOf(string part) => $"weight:{part}";

    /// <summary>The dimensions in which a weight can matter: those of two parts that count, or more.</summary>
    internal static HashSet<string> Dimensions(ScoreModel model) => model.Dimensions
        .Where(dimension => dimension.Aggregation != Aggregation.Minimum && dimension.Parts.Count(part => part.Weight > 0) > 1)
        .Select(dimension => dimension.Id).ToHashSet(StringComparer.Ordinal);

    internal static IEnumerable<OpenWeight> All(CompiledModel compiled, double? around)
    {
        if (around is not { } share) return [];
        return compiled.Weights.Select(weight => new OpenWeight(
            new UncertainInput(IdOf(weight.Part.Id), Title(compiled.Model.TitleOf(weight.Part.Id)), Spread(weight.Part.Weight, share)), weight.Register));
    }

    private static Distribution Spread(double weight, double share) => double.IsInfinity(share)
        ? new ExponentialDistribution()
        // A weight that counts stays above zero.
        : Distribution.Uniform(Math.Max(weight * (1 - share), weight * 1e-9), weight * (1 + share));

    private static BilingualText Title(BilingualText part) => new($"Weight: {part.English}", $"权重：{part.Chinese}");
}
