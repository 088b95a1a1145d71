namespace ScoreNotebooks;

/// <summary>
/// Totals as linear functions of the weights of a level, where they are that: a tree of arithmetic means throughout; or
/// of geometric means, whose logarithm is linear; or of harmonic means, whose reciprocal is. An increasing function of
/// each total is then coefficients · weights, and the order of two shops a matter of the sign of a linear function.
/// The coefficients are read off the model's program, not off its tree.
/// </summary>
internal sealed class LinearTotals
{
    private readonly double[]?[] _coefficients;

    private LinearTotals(WeightLevel level, Aggregation aggregation, double[]?[] coefficients)
    {
        Level = level;
        Aggregation = aggregation;
        _coefficients = coefficients;
    }

    /// <summary>The weights that vary.</summary>
    internal WeightLevel Level { get; }

    /// <summary>The aggregation that makes the totals linear, themselves or by a function of theirs.</summary>
    internal Aggregation Aggregation { get; }

    /// <summary>
    /// A shop's coefficients; null when it has no total, when its total is not linear because it lacks values, or when a
    /// part at zero makes a geometric or harmonic mean zero whatever the weights.
    /// </summary>
    internal double[]? Of(int shop) => _coefficients[shop];

    /// <summary>The coefficients of one shop less those of another; null when either has none.</summary>
    internal double[]? Lead(int shop, int other) => Of(shop) is { } own && Of(other) is { } theirs
        ? [.. own.Zip(theirs, (one, another) => one - another)]
        : null;

    /// <summary>The totals of a level's shops; null when the model's are linear in no such sense.</summary>
    internal static LinearTotals? Find(Scoreboard scores, WeightLevel level)
    {
        if (AggregationOf(level) is not { } aggregation) return null;
        var totals = new LevelTotals(scores, level);
        var middle = totals.Of(level.Current);
        var halfway = Enumerable.Range(0, level.Parts.Count).Select(place => totals.Of(level.HalfwayTo(place))).ToArray();
        return new LinearTotals(level, aggregation, [.. scores.Shops.Select((_, shop) => IsLinear(scores, level, aggregation, shop)
            ? halfway.Select(half => (2 * Linear(aggregation, half[shop])) - Linear(aggregation, middle[shop])).ToArray()
            : null)]);
    }

    /// <summary>Why no level of this kind is linear, and where one is: for refusals.</summary>
    internal static WorkbookException Refusal(ScoreModel model, string? within)
    {
        var possible = model.Dimensions.Where(dimension => dimension.Parts.Count(part => part.Weight > 0) > 1)
            .Select(dimension => dimension.Id).Where(id => AggregationOf(WeightLevel.Of(model, id)) is not null).ToList();
        var title = within is null ? model.Root.Title : model.TitleOf(within);
        var (advice, adviceInChinese) = possible.Count > 0
            ? ($"Ask within: {string.Join(", ", possible.Select(id => $"\"{id}\""))}, or ask RankAcceptability, which takes any model.", $"可在 within 中指定：{string.Join("、", possible.Select(id => $"“{id}”"))}；或改用适用于任何模型的 RankAcceptability。")
            : ("Ask RankAcceptability instead, which takes any model.", "请改用适用于任何模型的 RankAcceptability。");
        return new WorkbookException(
            $"Under these weights the totals of \"{title.English}\" are not linear: means of different kinds, limits, or adjustments of a mean that is not arithmetic lie on the way. {advice}",
            $"“{title.Chinese}”的总分不是这些权重的线性函数：途中有不同类型的平均、上下限，或非算术平均上的加减分。{adviceInChinese}");
    }

    private static double Linear(Aggregation aggregation, double total) => aggregation switch
    {
        Aggregation.Geometric => Math.Log(total),
        Aggregation.Harmonic => -1 / total,
        _ => total,
    };

    private static Aggregation? AggregationOf(WeightLevel level)
    {
        var way = level.Way.ToList();
        var ids = way.Select(dimension => dimension.Id).ToHashSet(StringComparer.Ordinal);
        // The mean of a single part is that part, whatever the mean.
        var means = way.Where(dimension => dimension.Parts.Count(part => part.Weight > 0) > 1).Select(dimension => dimension.Aggregation).ToList();
        var first = means[0];
        if (first == Aggregation.Minimum || means.Any(mean => mean != first)) return null;
        if (level.Model.FewOrders is not null || level.Model.Limits.Any(limits => ids.Contains(limits.AppliesTo))) return null;
        if (first != Aggregation.Arithmetic && level.Model.Adjustments.Any(adjustment => ids.Contains(adjustment.AppliesTo))) return null;
        return first;
    }

    // What is missing below the level makes the rest of the weights count for more, by a divisor that depends on them, or
    // for too little, from some weights on.
    private static bool IsLinear(Scoreboard scores, WeightLevel level, Aggregation aggregation, int shop)
    {
        var total = scores.Totals.Span[shop];
        if (double.IsNaN(total) || (aggregation != Aggregation.Arithmetic && total <= 0)) return false;
        var hasLeast = level.Way.Any(dimension => (dimension.LeastCoverage ?? level.Model.Missing.LeastCoverage) > 0);
        if (level.Model.Missing.Policy == MissingPolicy.Zero && !hasLeast) return true;
        return level.MetricsBelow.All(metric => !double.IsNaN(scores.Points(metric).Span[shop]));
    }
}
