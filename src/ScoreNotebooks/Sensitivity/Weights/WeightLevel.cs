namespace ScoreNotebooks;

/// <summary>
/// The weights that an analysis varies, as one vector of shares that sum to one: those of all metrics in the total,
/// or those of the parts of one dimension. All other weights stay as the model has them.
/// </summary>
internal sealed class WeightLevel
{
    private readonly IReadOnlyDictionary<string, double> _nominal;

    private WeightLevel(ScoreModel model, string? within, IReadOnlyList<ScorePart> parts, double[] current, CompiledModel compiled)
    {
        Model = model;
        Within = within;
        Parts = parts;
        Current = current;
        Compiled = compiled;
        Members = [.. compiled.Weights.Select(weight => MembersOf(weight.Part))];
        _nominal = model.NominalWeights();
    }

    /// <summary>The model.</summary>
    internal ScoreModel Model { get; }

    /// <summary>The dimension whose parts are weighed; null when all metrics are.</summary>
    internal string? Within { get; }

    /// <summary>What is weighed: one part for each place of the vector; parts that the model gives no weight are not among them.</summary>
    internal IReadOnlyList<ScorePart> Parts { get; }

    /// <summary>The model's own shares.</summary>
    internal double[] Current { get; }

    /// <summary>The model with the weights that vary as inputs.</summary>
    internal CompiledModel Compiled { get; }

    /// <summary>For each of the program's weights the places of the vector that it is the sum of; none for a weight that is not in play.</summary>
    internal IReadOnlyList<int[]> Members { get; }

    /// <param name="model">The model.</param>
    /// <param name="within">The dimension whose parts are weighed; null for all metrics.</param>
    /// <exception cref="WorkbookException">There is no such dimension, or fewer than two parts are weighed.</exception>
    internal static WeightLevel Of(ScoreModel model, string? within)
    {
        var level = within is null ? OfMetrics(model) : OfParts(model, within);
        if (level.Parts.Count >= 2) return level;
        var others = model.Dimensions.Where(dimension => dimension.Parts.Count(part => part.Weight > 0) >= 2).Select(dimension => dimension.Id).ToList();
        var title = within is null ? model.Title : model.TitleOf(within);
        throw new WorkbookException(
            $"\"{title.English}\" has only one part that counts, so its weight is always 100% and cannot vary. {(others.Count == 0 ? "No dimension of this model has more" : $"Dimensions with more: {string.Join(", ", others)}")}.",
            $"“{title.Chinese}”只有一项计分，其权重恒为 100%，无从变动。{(others.Count == 0 ? "该模型没有包含多项的维度" : $"包含多项的维度有：{string.Join("、", others)}")}。");
    }

    /// <summary>The title of a place of the vector.</summary>
    internal BilingualText TitleOf(int place) => Model.TitleOf(Parts[place].Id);

    /// <summary>The places that a part's weight is the sum of.</summary>
    /// <exception cref="WorkbookException">The part is not weighed at this level.</exception>
    internal int[] PlacesOf(string id)
    {
        var places = Part(id) is { } part ? MembersOf(part) : [];
        if (places.Length > 0) return places;
        var known = Within is null ? Parts.Select(weighed => weighed.Id).Concat(Model.Dimensions.Skip(1).Select(dimension => dimension.Id)) : Parts.Select(weighed => weighed.Id);
        throw NearestName.NotFound("weighed part", "参与加权的项", id, known);
    }

    /// <summary>The dimensions that a change of these weights goes through on its way to the total.</summary>
    internal IEnumerable<Dimension> Way => Model.Dimensions
        .Where(dimension => Within is null || dimension.SelfAndBelow().Any(below => below.Id == Within));

    /// <summary>The ids of the metrics below what is weighed that count.</summary>
    internal IEnumerable<string> MetricsBelow => Parts.SelectMany(part => part is Dimension dimension
        ? dimension.SelfAndBelow().SelectMany(below => below.Parts).OfType<MetricPart>() : [(MetricPart)part]).Select(part => part.Id)
        .Where(id => _nominal.GetValueOrDefault(id) > 0);

    /// <summary>The weights half way from the model's to those where one part weighs everything.</summary>
    internal double[] HalfwayTo(int place) => [.. Current.Select((share, other) => (share + (other == place ? 1 : 0)) / 2)];

    /// <summary>Weights that may be zero, moved towards the model's by so little that every part still counts.</summary>
    internal double[] Inside(double[] weights) => [.. weights.Select((weight, place) => weight + (1e-9 * (Current[place] - weight)))];

    /// <summary>Each part with the model's share and another.</summary>
    internal IReadOnlyList<ChangedWeight> Changes(double[] weights) =>
        [.. Parts.Select((part, place) => new ChangedWeight(part.Id, TitleOf(place), Current[place], weights[place]))];

    private ScorePart? Part(string id) => Within is null
        ? Parts.FirstOrDefault(part => part.Id == id) ?? Model.Dimensions.Skip(1).FirstOrDefault(dimension => dimension.Id == id)
        : Parts.FirstOrDefault(part => part.Id == id);

    private int[] MembersOf(ScorePart part)
    {
        if (Within is not null || part is not Dimension dimension) return PlaceOf(part.Id) is var place and >= 0 ? [place] : [];
        var below = dimension.SelfAndBelow().SelectMany(node => node.Parts).Select(member => member.Id).ToHashSet(StringComparer.Ordinal);
        return [.. Enumerable.Range(0, Parts.Count).Where(member => below.Contains(Parts[member].Id))];
    }

    private int PlaceOf(string id)
    {
        for (var place = 0; place < Parts.Count; place++)
            if (Parts[place].Id == id) return place;
        return -1;
    }

    private static WeightLevel OfMetrics(ScoreModel model)
    {
        var nominal = model.NominalWeights();
        var parts = model.Dimensions.SelectMany(dimension => dimension.Parts).OfType<MetricPart>()
            .ToDictionary(part => part.Id, StringComparer.Ordinal);
        var weighed = model.Metrics.Where(metric => nominal.GetValueOrDefault(metric.Id) > 0).Select(metric => metric.Id).ToList();
        return new WeightLevel(
            model, null, [.. weighed.Select(id => parts[id])], [.. weighed.Select(id => nominal[id])],
            ModelCompiler.Compile(model, model.Dimensions.Select(dimension => dimension.Id).ToHashSet(StringComparer.Ordinal)));
    }

    private static WeightLevel OfParts(ScoreModel model, string within)
    {
        var dimension = model.Dimensions.FirstOrDefault(known => known.Id == within)
            ?? throw NearestName.NotFound("dimension", "维度", within, model.Dimensions.Select(known => known.Id));
        var weighed = dimension.Parts.Zip(dimension.NormalisedWeights()).Where(part => part.Second > 0).ToList();
        return new WeightLevel(
            model, within, [.. weighed.Select(part => part.First)], [.. weighed.Select(part => part.Second)],
            ModelCompiler.Compile(model, new HashSet<string>(StringComparer.Ordinal) { within }));
    }
}
