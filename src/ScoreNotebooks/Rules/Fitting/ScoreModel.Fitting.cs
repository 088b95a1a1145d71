namespace ScoreNotebooks;

public sealed partial record ScoreModel
{
    // Beyond three parts there are too many sets of whole percentages to count.
    private const int MostPartsCounted = 3;
    private const int MostPartsFitted = 10;

    /// <summary>
    /// Fits weights that the platform does not publish to days on which the back office showed them at work: scores of the
    /// parts and the score made of them. Least squares over weights that are not negative and sum to 1, corrected for the
    /// rounding of the scores shown; the intervals are Student's with the residual's degrees of freedom (never narrower
    /// than rounding alone makes them), adjusted so that all hold at once (Bonferroni).
    /// </summary>
    /// <param name="days">
    /// One row per day, or per shop and day of shops with the same weights: a column for each dimension, called as for
    /// <see cref="FromDimensionScores"/>, the total, and where there were any the columns of bonuses and deductions, each with what counted on that day (such as the occasions of the last 30 days).
    /// </param>
    /// <param name="total">The column of the score to be explained; null for one called as the title of the dimension.</param>
    /// <param name="of">
    /// The id of the dimension whose parts are weighed; null for the total. Parts of a dimension are metrics, whose points are read as for <see cref="FromMetricPoints"/>.
    /// </param>
    /// <param name="level">The least probability that all intervals hold at once, between 0 and 1.</param>
    /// <returns>The weights with their intervals; not determined when the days do not tell them, as one day never does.</returns>
    /// <exception cref="WorkbookException">A column or the dimension is unknown, no row can be used, or the level is not between 0 and 1.</exception>
    public WeightFit FitWeights(ShopTable days, string? total = null, [Choices("Dimensions.Id")] string? of = null, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(days);
        if (!(level > 0 && level < 1))
            throw new WorkbookException(
                FormattableString.Invariant($"The level is {level}; it is a probability between 0 and 1, such as 0.95."),
                FormattableString.Invariant($"置信水平为 {level}；应在 0 到 1 之间，例如 0.95。"));
        var dimension = Dimensions.FirstOrDefault(one => one.Id == (of ?? Root.Id)) ?? throw NearestName.NotFound("dimension", "维度", of!, Dimensions.Select(one => one.Id));
        var parts = dimension.Parts;
        if (parts.Count < 2 || parts.Count > MostPartsFitted || dimension.Aggregation != Aggregation.Arithmetic) throw NotFitted(dimension);
        var read = FittedDays.Read(Shown(dimension), dimension.Id, total ?? dimension.Title.Chinese, days);
        if (read.Totals.Length == 0)
            throw new WorkbookException(
                $"No row of the table can be used. {string.Join(" ", read.Notes.Select(note => note.English))}",
                $"表中没有可用于拟合的行。{string.Concat(read.Notes.Select(note => note.Chinese))}");
        return Fitted(dimension, read, level);
    }

    /// <inheritdoc cref="FitWeights(ShopTable, string, string, double)"/>
    /// <param name="history">A history whose columns are the scores that were shown each day; all shops are taken together, so they need the same weights.</param>
    /// <param name="total">The column of the score to be explained; null for one called as the title of the dimension.</param>
    /// <param name="of">The id of the dimension whose parts are weighed; null for the total.</param>
    /// <param name="level">The least probability that all intervals hold at once, between 0 and 1.</param>
    public WeightFit FitWeights(ShopHistory history, string? total = null, [Choices("Dimensions.Id")] string? of = null, double level = 0.95)
    {
        ArgumentNullException.ThrowIfNull(history);
        return FitWeights(FittedDays.TableOf(history), total, of, level);
    }

    /// <summary>The same model with fitted weights.</summary>
    /// <param name="fit">The fit.</param>
    /// <returns>A new model whose assumptions say that the weights are fitted, and to how many days.</returns>
    /// <exception cref="WorkbookException">The days of the fit do not tell the weights, or they are those of another model.</exception>
    public ScoreModel WithWeights(WeightFit fit)
    {
        ArgumentNullException.ThrowIfNull(fit);
        var weighed = WithWeights(fit.ToWeights());
        return weighed with
        {
            Assumptions =
            [
                .. Assumptions, new BilingualText(
                    $"The weights of {TitleOf(fit.Dimension).English} are fitted to {fit.Days} days, not read from the platform.",
                    $"{TitleOf(fit.Dimension).Chinese}的权重由 {fit.Days} 天的数据拟合得出，并非平台公布。"),
            ],
        };
    }

    private WeightFit Fitted(Dimension dimension, FittedDays days, double level)
    {
        var (scores, totals) = (days.Scores, days.Totals);
        var (scoreStep, totalStep) = (FittedDays.StepOf(scores.SelectMany(row => row)), FittedDays.StepOf(totals));
        var possible = PossibleWeights.Ranges(scores, totals, scoreStep, totalStep);
        var regression = new SimplexRegression(scores, totals, scoreStep, totalStep);
        var isDetermined = regression.IsDetermined();
        var solved = isDetermined
            ? regression.Solve(level)
            : ([.. possible.Select(_ => double.NaN)], [.. possible.Select(range => range.Least)], [.. possible.Select(range => range.Most)], double.NaN);
        var weights = dimension.Parts.Select((part, i) => new FittedWeight(part.Id, TitleOf(part.Id), solved.Weights[i], solved.Low[i], solved.High[i])
        {
            LeastPossible = possible[i].Least,
            MostPossible = possible[i].Most,
        });
        return new WeightFit(this, dimension.Id, [.. weights], totals.Length, isDetermined)
        {
            Level = level,
            Deviation = solved.Deviation,
            WholePercentages = dimension.Parts.Count <= MostPartsCounted ? PossibleWeights.WholePercentages(scores, totals, totalStep) : null,
            Notes = days.Notes,
        };
    }

    /// <summary>The model begun at the scores of the dimension's parts, with any weights in place of unknown ones.</summary>
    private ScoreModel Shown(Dimension dimension)
    {
        var shown = dimension.Parts.All(part => part is Dimension) && dimension == Root ? FromDimensionScores() : FromMetricPoints();
        var unknown = shown.Unknowns.Where(one => one.Kind == UnknownKind.Weight).ToDictionary(one => one.Id, _ => 1.0, StringComparer.Ordinal);
        return unknown.Count == 0 ? shown : shown.WithWeights(unknown);
    }

    private WorkbookException NotFitted(Dimension dimension) => new(
        $"Weights are fitted for 2 to {MostPartsFitted} parts of an arithmetic mean; \"{dimension.Title.English}\" has {dimension.Parts.Count} and is {dimension.Aggregation.ToString().ToLowerInvariant()}.",
        $"只能拟合 2 至 {MostPartsFitted} 个部分的算术加权平均；“{dimension.Title.Chinese}”有 {dimension.Parts.Count} 个部分，聚合方式不同或数量不符。");
}
