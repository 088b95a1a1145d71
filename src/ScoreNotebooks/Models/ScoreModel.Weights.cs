using System.Globalization;

namespace ScoreNotebooks;

public sealed partial record ScoreModel
{
    /// <summary>
    /// The same model with other weights. Parts that are not named keep theirs; weights count beside their
    /// siblings and need not sum to anything.
    /// </summary>
    /// <param name="weights">The ids of metrics or dimensions, each with its new weight (zero or more).</param>
    /// <returns>A new model whose assumptions say which weights were set.</returns>
    /// <exception cref="WorkbookException">An id is unknown or is the root's, a weight is negative or not finite, or all parts of a dimension would weigh nothing.</exception>
    public ScoreModel WithWeights([Choices("Dimensions.Id"), Choices("Metrics.Id")] params (string Id, double Weight)[] weights)
    {
        var replaced = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (id, weight) in weights) replaced[id] = weight;
        return WithWeights(replaced);
    }

    /// <inheritdoc cref="WithWeights(ValueTuple{string, double}[])"/>
    public ScoreModel WithWeights([Choices("Dimensions.Id"), Choices("Metrics.Id")] IReadOnlyDictionary<string, double> weights)
    {
        var known = Metrics.Select(metric => metric.Id).Concat(Dimensions.Skip(1).Select(dimension => dimension.Id)).ToList();
        foreach (var (id, weight) in weights)
        {
            if (!known.Contains(id)) throw NearestName.NotFound("weight", "权重", id, known);
            if (!double.IsFinite(weight) || weight < 0)
                throw new WorkbookException(
                    FormattableString.Invariant($"The weight of \"{id}\" is {weight}; a weight is zero or more."),
                    FormattableString.Invariant($"“{id}”的权重为 {weight}；权重应为零或正数。"));
        }

        return this with { Root = Reweighted(Root, weights), Assumptions = [.. Assumptions, WeightsAssumption(weights)] };
    }

    private static Dimension Reweighted(Dimension dimension, IReadOnlyDictionary<string, double> weights)
    {
        var parts = dimension.Parts.Select(part => part is Dimension below ? Reweighted(below, weights) : part)
            .Select(part => weights.TryGetValue(part.Id, out var weight) ? part with { Weight = weight } : part)
            .ToList();
        if (parts.Any(part => part.IsWeightUnknown) || parts.Sum(part => part.Weight) > 0) return dimension with { Parts = parts };
        throw new WorkbookException(
            $"With these weights no part of \"{dimension.Id}\" counts; give at least one of {string.Join(", ", parts.Select(part => part.Id))} a weight above zero.",
            $"按这些权重，“{dimension.Id}”下没有任何部分计分；请至少给其中之一大于零的权重：{string.Join("、", parts.Select(part => part.Id))}。");
    }

    private BilingualText WeightsAssumption(IReadOnlyDictionary<string, double> weights)
    {
        var set = weights.Select(weight => (Title: TitleOf(weight.Key), Weight: weight.Value.ToString(CultureInfo.InvariantCulture))).ToList();
        var isEntered = Dimensions.SelectMany(dimension => dimension.Parts).Where(part => weights.ContainsKey(part.Id)).All(part => part.IsWeightUnknown);
        if (isEntered)
            return new BilingualText(
                $"Weights entered by the user, since the platform does not publish them: {string.Join(", ", set.Select(part => $"{part.Title.English} {part.Weight}"))}.",
                $"以下权重平台未公开，由使用者填写：{string.Join("、", set.Select(part => $"{part.Title.Chinese} {part.Weight}"))}。");
        return new BilingualText(
            $"Weights set by the user in place of the model's: {string.Join(", ", set.Select(part => $"{part.Title.English} {part.Weight}"))}.",
            $"以下权重由使用者设定，取代模型原有权重：{string.Join("、", set.Select(part => $"{part.Title.Chinese} {part.Weight}"))}。");
    }
}
