namespace ScoreNotebooks;

/// <summary>
/// Weights that a platform does not publish, fitted to days on which it showed the scores and the total that it makes of
/// them: least squares over weights that are not negative and sum to 1, with intervals that hold together at the stated level.
/// </summary>
/// <param name="Model">The model whose weights were fitted.</param>
/// <param name="Dimension">The id of the dimension whose parts were weighed; the root's for the total.</param>
/// <param name="Weights">One line per part, in the model's order.</param>
/// <param name="Days">How many rows were used.</param>
/// <param name="IsDetermined">Whether the days tell the weights; when they do not, only what is possible is known.</param>
public sealed partial record WeightFit(ScoreModel Model, string Dimension, IReadOnlyList<FittedWeight> Weights, int Days, bool IsDetermined)
{
    /// <summary>The least probability, over days like these, with which all intervals hold their weights at once.</summary>
    public double Level { get; init; }

    /// <summary>The standard deviation of what the fitted weights leave unexplained of a day's score, in points; NaN when they are not determined.</summary>
    public double Deviation { get; init; } = double.NaN;

    /// <summary>How many sets of whole percentages make every day's score of the scores as they are shown, within the rounding of the former; null for more than three parts.</summary>
    public int? WholePercentages { get; init; }

    /// <summary>Whether any weights reproduce every day within the rounding of the scores shown.</summary>
    public bool IsPossible => Weights.All(weight => !double.IsNaN(weight.LeastPossible));

    /// <summary>What was left out and why, and what was assumed.</summary>
    public IReadOnlyList<BilingualText> Notes { get; init; } = [];

    /// <summary>The fitted weights as <see cref="ScoreModel.WithWeights(IReadOnlyDictionary{string, double})"/> takes them.</summary>
    /// <exception cref="WorkbookException">The days do not tell the weights.</exception>
    public IReadOnlyDictionary<string, double> ToWeights() => IsDetermined
        ? Weights.ToDictionary(weight => weight.Id, weight => weight.Weight, StringComparer.Ordinal)
        : throw new WorkbookException(
            $"The weights of \"{Model.TitleOf(Dimension).English}\" are not determined by {Days} {(Days == 1 ? "day" : "days")}: many sets fit alike. Add days on which the scores moved differently, or read the weights in the back office.",
            $"仅凭 {Days} 天的数据无法确定“{Model.TitleOf(Dimension).Chinese}”的权重，有多组权重同样吻合。请补充各维度得分变化不同步的日期，或在商家后台查看权重。");
}

/// <summary>One part's fitted weight, as a share of 1.</summary>
/// <param name="Id">The id of the part.</param>
/// <param name="Title">Its title.</param>
/// <param name="Weight">The weight that fits best; NaN when the days do not tell it.</param>
/// <param name="Low">The lower end of its interval; when not determined, of what is possible.</param>
/// <param name="High">The upper end of its interval; when not determined, of what is possible.</param>
public sealed record FittedWeight(string Id, BilingualText Title, double Weight, double Low, double High)
{
    /// <summary>The least weight with which every day can be reproduced within the rounding of the scores shown; NaN when no weights can.</summary>
    public double LeastPossible { get; init; }

    /// <summary>The greatest such weight; NaN when no weights can.</summary>
    public double MostPossible { get; init; }
}
