using System.Text.Json;

namespace ScoreNotebooks;

/// <summary>Reads the normalisation of a metric: an object whose <c>kind</c> says which other properties it has.</summary>
internal static class NormalisationReader
{
    internal static Normalisation? Read(ModelObject? json, ModelProblems problems)
    {
        if (json?.Kind(ModelVocabulary.Normalisations) is not { } kind) return null;
        return kind switch
        {
            "curve" => new Normalisation.Curve(Knots(json, "knots", problems)),
            "step" => new Normalisation.Step(Knots(json, "tiers", problems), json.Number("otherwise")),
            "goalposts" => new Normalisation.Goalposts(json.Number("worst"), json.Number("best")),
            "minmax" => new Normalisation.MinMax(json.Number("low"), json.Number("high")),
            "zscore" => new Normalisation.ZScore(json.Number("mean"), json.Number("deviation")),
            "rank" => new Normalisation.Rank(),
            "percentile" => new Normalisation.Percentile(json.Number("low"), json.Number("high")),
            "unknown" => new Normalisation.Unknown(json.Title("readAt")!),
            _ => new Normalisation.Identity(),
        };
    }

    private static IReadOnlyList<Knot> Knots(ModelObject json, string name, ModelProblems problems) =>
        json.List(name, (item, path) => Knot(item, path, problems));

    private static Knot Knot(JsonElement item, string path, ModelProblems problems)
    {
        if (item.ValueKind == JsonValueKind.Array && item.GetArrayLength() == 2
            && item[0].ValueKind == JsonValueKind.Number && item[1].ValueKind == JsonValueKind.Number
            && new Knot(item[0].GetDouble(), item[1].GetDouble()) is var knot
            && double.IsFinite(knot.Value) && double.IsFinite(knot.Points))
            return knot;
        var found = ModelJson.Shortened(item.GetRawText());
        problems.Add(path, $"expected a pair of numbers [value, points], found {found}.", $"此处应为一对数字 [数值, 得分]，实际是 {found}。");
        return new Knot(double.NaN, double.NaN);
    }
}
