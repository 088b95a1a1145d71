using System.Text.Json;

namespace ScoreNotebooks;

/// <summary>Reads what the rules do beside the tree: adjustments, limits, steps, shops with few orders, variants, gates.</summary>
internal sealed class RuleReader(ModelProblems problems)
{
    internal ModelObject? Item(JsonElement item, string path, IReadOnlyList<string> known)
    {
        var json = ModelObject.Read(item, path, problems);
        json?.Allow(known);
        return json;
    }

    /// <summary>A name in a list, such as that of a column.</summary>
    internal string? Column(JsonElement item, string path) => Name(item, path, "a column's name in quotes", "引号中的列名");

    internal Adjustment? Adjustment(JsonElement item, string path)
    {
        if (Item(item, path, ModelVocabulary.Adjustment) is not { } json) return null;
        return new Adjustment(
            json.Text("id")!, json.Title("title")!, json.Formula("count")!, json.Number("pointsEach"),
            json.OptionalNumber("cap"), json.Text("appliesTo")!)
        { Source = json.OptionalText("source") };
    }

    internal ScoreLimits? Limits(JsonElement item, string path)
    {
        if (Item(item, path, ModelVocabulary.Limits) is not { } json) return null;
        return new ScoreLimits(json.OptionalNumber("floor"), json.OptionalNumber("cap"), json.Text("appliesTo")!) { Source = json.OptionalText("source") };
    }

    internal DisplayStep? DisplayStep(JsonElement item, string path)
    {
        if (Item(item, path, ModelVocabulary.Display) is not { } json) return null;
        return new DisplayStep(json.Number("from"), json.Text("shown")!) { Source = json.OptionalText("source") };
    }

    internal static FewOrders? FewOrders(ModelObject? json)
    {
        json?.Allow(ModelVocabulary.FewOrders);
        return json is null ? null : new FewOrders(json.Title("title")!, json.Formula("orders")!, json.Number("fewerThan"), json.OptionalNumber("score"))
        {
            Lowered = json.OptionalNumber("lowered"),
            LoweredIf = json.OptionalFormula("loweredIf"),
            Source = json.OptionalText("source"),
        };
    }

    internal LowVolume? LowVolume(ModelObject? json)
    {
        json?.Allow(ModelVocabulary.LowVolume);
        return json is null
            ? null
            : new LowVolume(
                json.Text("id")!, json.Title("title")!, json.Formula("orders")!, json.NumberOrUnknown("fewerThan"), json.Number("atMost"),
                json.Number("points"), json.List("metrics", ProtectedMetric)!)
            { ReadAt = json.OptionalTitle("readAt"), Source = json.OptionalText("source") };
    }

    internal VariantTable? Variants(JsonElement item, string path)
    {
        if (Item(item, path, ModelVocabulary.Variants) is not { } json) return null;
        return new VariantTable(json.Title("title")!, json.List("sets", Id)!, json.List("rows", VariantRow)!, json.OptionalText("source"));
    }

    internal Gate? Gate(JsonElement item, string path)
    {
        if (Item(item, path, ModelVocabulary.Gate) is not { } json) return null;
        return new Gate(
            json.Text("id")!, json.Title("title")!, json.Text("on")!, json.NumberOrUnknown("enter"), json.NumberOrUnknown("keep"),
            json.Title("consequence")!)
        {
            Also = json.OptionalList("also", GateLine)!,
            MeanDays = json.Has("meanDays") ? json.WholeNumber("meanDays", otherwise: 1) : null,
            For = json.OptionalTitle("for"),
            Further = json.OptionalTitle("further"),
            ReadAt = json.OptionalTitle("readAt"),
            Source = json.OptionalText("source"),
        };
    }

    private ProtectedMetric? ProtectedMetric(JsonElement item, string path) =>
        Item(item, path, ModelVocabulary.ProtectedMetric) is { } json ? new ProtectedMetric(json.Text("metric")!, json.Formula("bad")!) : null;

    private VariantRow? VariantRow(JsonElement item, string path) => Item(item, path, ModelVocabulary.VariantRow) is { } json
        ? new VariantRow(json.OptionalText("industry"), json.OptionalText("shopType"), json.List("values", Number))
        : null;

    private GateLine? GateLine(JsonElement item, string path) => Item(item, path, ModelVocabulary.GateLine) is { } json
        ? new GateLine(json.Text("on")!, json.NumberOrUnknown("enter"), json.NumberOrUnknown("keep"))
        : null;

    private string? Id(JsonElement item, string path) => Name(item, path, "an id in quotes", "引号中的 id");

    private string? Name(JsonElement item, string path, string expected, string expectedInChinese)
    {
        if (item.ValueKind == JsonValueKind.String && ModelJson.TextOf(item) is { } name) return name;
        var found = ModelJson.Found(item);
        problems.Add(path, $"expected {expected}, found {found.English}.", $"此处应为{expectedInChinese}，实际是{found.Chinese}。");
        return null;
    }

    private double Number(JsonElement item, string path)
    {
        if (item.ValueKind == JsonValueKind.Number && item.GetDouble() is var number && double.IsFinite(number)) return number;
        var found = ModelJson.Found(item);
        problems.Add(path, $"expected a number, found {found.English}.", $"此处应为数字，实际是{found.Chinese}。");
        return double.NaN;
    }
}
