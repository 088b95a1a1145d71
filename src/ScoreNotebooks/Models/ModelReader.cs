using System.Text.Json;

namespace ScoreNotebooks;

/// <summary>
/// Makes the records of a model from its JSON. It checks only what the records cannot hold (wrong types,
/// unknown or missing properties, formulas that cannot be read); <see cref="ModelValidator"/> checks the rest.
/// </summary>
internal sealed class ModelReader
{
    private readonly ModelProblems _problems;

    private readonly RuleReader _rules;

    private ModelReader(ModelProblems problems)
    {
        _problems = problems;
        _rules = new RuleReader(problems);
    }

    /// <summary>The model, with holes where something could not be read; null when there is not even an object.</summary>
    internal static ScoreModel? Read(JsonElement document, ModelProblems problems) => new ModelReader(problems).Model(document);

    private ScoreModel? Model(JsonElement document)
    {
        if (ModelObject.Read(document, "", _problems) is not { } json) return null;
        json.Allow(ModelVocabulary.Model);
        return new ScoreModel(
            json.Text("id")!, json.Text("version")!, json.Title("title")!, Scale(json.Object("scale"))!,
            Missing(json.Object("missing"))!, json.List("metrics", Metric)!, Root(json.Object("score"))!)
        {
            Schema = json.OptionalText("$schema"),
            Platform = json.OptionalText("platform"),
            Effective = Effective(json.OptionalObject("effective")),
            Description = json.OptionalTitle("description"),
            Counts = json.OptionalList("counts", CountGroup)!,
            Adjustments = json.OptionalList("adjustments", _rules.Adjustment)!,
            Limits = json.OptionalList("limits", _rules.Limits)!,
            Display = json.OptionalList("display", _rules.DisplayStep)!,
            Stars = json.OptionalList("stars", _rules.DisplayStep)!,
            FewOrders = RuleReader.FewOrders(json.OptionalObject("fewOrders")),
            LowVolume = _rules.LowVolume(json.OptionalObject("lowVolume")),
            Variants = json.OptionalList("variants", _rules.Variants)!,
            Gates = json.OptionalList("gates", _rules.Gate)!,
            Assumptions = json.OptionalList("assumptions", Sentence)!,
            Conflicts = json.OptionalList("conflicts", Sentence)!,
            Source = json.OptionalText("source"),
            Sources = json.OptionalList("sources", Source)!,
        };
    }

    private BilingualText? Sentence(JsonElement item, string path) => ModelObject.TitleOf(item, path, _problems);

    private static EffectivePeriod? Effective(ModelObject? json)
    {
        json?.Allow(ModelVocabulary.Effective);
        return json is null ? null : new EffectivePeriod(json.Date("from") ?? DateOnly.MinValue, json.OptionalDate("to"));
    }

    private static ScoreScale? Scale(ModelObject? json)
    {
        json?.Allow(ModelVocabulary.Scale);
        return json is null ? null : new ScoreScale(json.Number("low"), json.Number("high"));
    }

    private static MissingValues? Missing(ModelObject? json)
    {
        json?.Allow(ModelVocabulary.Missing);
        return json is null
            ? null
            : new MissingValues(json.Choice("policy", ModelVocabulary.MissingPolicies), json.OptionalNumber("leastCoverage") ?? 0);
    }

    private CountGroup? CountGroup(JsonElement item, string path)
    {
        if (Item(item, path, ModelVocabulary.CountGroup) is not { } json) return null;
        return new CountGroup(json.Text("id")!, json.Title("title")!, json.List("parts", _rules.Column)!, json.OptionalText("total"));
    }

    private Metric? Metric(JsonElement item, string path)
    {
        if (Item(item, path, ModelVocabulary.Metric) is not { } json) return null;
        return new Metric(
            json.Text("id")!, json.Title("title")!, json.Choice("unit", ModelVocabulary.Units),
            json.Choice("direction", ModelVocabulary.Directions), json.Formula("value")!,
            NormalisationReader.Read(json.Object("normalisation"), _problems)!)
        {
            Window = Window(json.OptionalObject("window")),
            Treatment = TreatmentReader.Read(json.OptionalObject("treatment")),
            MinimumSample = MinimumSample(json.OptionalObject("minimumSample")),
            Official = Official(json.OptionalObject("official")),
            Assumption = json.OptionalTitle("assumption"),
            Source = json.OptionalText("source"),
        };
    }

    private static OfficialUse? Official(ModelObject? json)
    {
        json?.Allow(ModelVocabulary.Official);
        return json is null ? null : new OfficialUse(json.Choice("scored", ModelVocabulary.OfficialScorings), json.OptionalTitle("as"), json.OptionalText("source"));
    }

    private static MetricWindow? Window(ModelObject? json)
    {
        json?.Allow(ModelVocabulary.Window);
        return json is null ? null : new MetricWindow(json.WholeNumber("days"), json.WholeNumber("lag", otherwise: 0));
    }

    private static MinimumSample? MinimumSample(ModelObject? json)
    {
        json?.Allow(ModelVocabulary.MinimumSample);
        return json is null ? null : new MinimumSample(json.Formula("count")!, json.Number("least"));
    }

    private Dimension? Root(ModelObject? json)
    {
        json?.Allow(ModelVocabulary.Score);
        return json is null ? null : Dimension(json, weight: 1, depth: 1);
    }

    private Dimension Dimension(ModelObject json, double weight, int depth) => new(
        json.Text("id")!, weight, json.Title("title")!, json.Choice("aggregation", ModelVocabulary.Aggregations),
        json.List("parts", (item, path) => Part(item, path, depth + 1))!)
    {
        LeastCoverage = json.OptionalNumber("leastCoverage"),
        WeightsAt = json.OptionalTitle("weightsAt"),
        Source = json.OptionalText("source"),
    };

    private ScorePart? Part(JsonElement item, string path, int depth)
    {
        if (ModelObject.Read(item, path, _problems) is not { } json) return null;
        if (!json.Has("parts") && (json.Has("metric") || !(json.Has("id") || json.Has("title") || json.Has("aggregation"))))
        {
            json.Allow(ModelVocabulary.MetricPart);
            return new MetricPart(json.Text("metric")!, json.NumberOrUnknown("weight"));
        }

        json.Allow(ModelVocabulary.DimensionPart);
        if (depth <= TreeValidator.MostLevels) return Dimension(json, json.NumberOrUnknown("weight"), depth);
        TreeValidator.TooDeep(path, _problems);
        return null;
    }

    private ModelSource? Source(JsonElement item, string path)
    {
        if (Item(item, path, ModelVocabulary.Source) is not { } json) return null;
        return new ModelSource(
            json.Text("id")!, json.Title("title")!, json.Choice("confidence", ModelVocabulary.Confidences),
            json.OptionalText("address"), json.OptionalDate("date"));
    }

    private ModelObject? Item(JsonElement item, string path, IReadOnlyList<string> known) => _rules.Item(item, path, known);
}
