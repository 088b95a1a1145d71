using System.Text.Json;

namespace ScoreNotebooks;

/// <summary>
/// One JSON object of a model file, read property by property. Whatever is wrong is noted with its path; what
/// could not be read comes back as null, NaN or an undefined choice, which no valid model holds.
/// </summary>
internal sealed class ModelObject
{
    private readonly Dictionary<string, Member> _members = new(StringComparer.Ordinal);
    private readonly string _path;
    private readonly ModelProblems _problems;

    private ModelObject(string path, ModelProblems problems)
    {
        _path = path;
        _problems = problems;
    }

    /// <summary>The object at a path; null, and a problem noted, when something else stands there.</summary>
    internal static ModelObject? Read(JsonElement element, string path, ModelProblems problems)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            problems.Add(path, $"expected an object in braces, found {ModelJson.Found(element).English}.", $"此处应为花括号中的对象，实际是{ModelJson.Found(element).Chinese}。");
            return null;
        }

        var result = new ModelObject(path, problems);
        foreach (var property in element.EnumerateObject())
        {
            var name = ModelJson.NameOf(property);
            if (!result._members.TryAdd(name, new Member(property.Value)))
                problems.Add(result.PathOf(name), "stands twice in this object; keep one.", "在同一对象中出现两次；请只保留一个。");
        }

        return result;
    }

    internal bool Has(string name) => _members.ContainsKey(name);

    /// <summary>Notes every property that is not among the known ones.</summary>
    internal void Allow(IReadOnlyList<string> known)
    {
        foreach (var name in _members.Keys)
        {
            if (known.Contains(name)) continue;
            var nearest = NearestName.Among(known, name);
            var list = string.Join(", ", known);
            _problems.Add(
                PathOf(name),
                $"is not a property known here.{(nearest is null ? "" : $" Did you mean \"{nearest}\"?")} Known are: {list}.",
                $"不是此处认识的属性。{(nearest is null ? "" : $"是否想写“{nearest}”？")}可用的属性：{list}。");
        }
    }

    internal string PathOf(string name) =>
        _path.Length == 0 ? ModelJson.Shortened(name) : $"{_path}.{ModelJson.Shortened(name)}";

    internal string? Text(string name) => Required(name) is { } value ? TextOf(value, name) : null;

    internal string? OptionalText(string name) => Optional(name) is { } value ? TextOf(value, name) : null;

    internal double Number(string name) => Required(name) is { } value ? NumberOf(value, name) : double.NaN;

    internal double? OptionalNumber(string name) => Optional(name) is { } value ? NumberOf(value, name) : null;

    /// <summary>A number that may be "unknown", which is NaN; where it cannot be read, a number that no property allows.</summary>
    internal double NumberOrUnknown(string name)
    {
        const double Unreadable = double.NegativeInfinity;
        if (Required(name) is not { } value) return Unreadable;
        if (value.ValueKind == JsonValueKind.String && ModelJson.TextOf(value) == ModelVocabulary.Unknown) return double.NaN;
        if (value.ValueKind == JsonValueKind.Number && value.GetDouble() is var number && double.IsFinite(number)) return number;
        Unexpected(name, value, "a number, or \"unknown\"", "数字，或 \"unknown\"（未公开）");
        return Unreadable;
    }

    /// <summary>A whole number; −1, which no property allows, where there is none.</summary>
    internal int WholeNumber(string name, int? otherwise = null)
    {
        if ((otherwise is null ? Required(name) : Optional(name)) is not { } value) return otherwise ?? -1;
        if (value.ValueKind == JsonValueKind.Number && value.GetDouble() is var number && Math.Abs(number) < int.MaxValue && number == Math.Floor(number))
            return (int)number;
        Unexpected(name, value, "a whole number", "整数");
        return -1;
    }

    internal T Choice<T>(string name, ChoiceNames<T> choices)
        where T : struct, Enum
    {
        if (Required(name) is not { } value) return ChoiceNames<T>.Unreadable;
        if (value.ValueKind == JsonValueKind.String && choices.Find(ModelJson.TextOf(value) ?? "") is { } choice) return choice;
        OneOf(name, value, choices.Names);
        return ChoiceNames<T>.Unreadable;
    }

    /// <summary>The name that <c>kind</c> gives, and a note of every property that this kind does not have; null when there is no such kind.</summary>
    /// <param name="kinds">The properties of each kind.</param>
    internal string? Kind(IReadOnlyDictionary<string, string[]> kinds)
    {
        if (Required("kind") is not { } value) return null;
        var name = value.ValueKind == JsonValueKind.String ? ModelJson.TextOf(value) ?? "" : "";
        if (kinds.TryGetValue(name, out var known))
        {
            Allow(known);
            return name;
        }

        OneOf("kind", value, [.. kinds.Keys]);
        return null;
    }

    /// <summary>Notes that the value is none of the names allowed.</summary>
    private void OneOf(string name, JsonElement value, IReadOnlyList<string> allowed)
    {
        var nearest = value.ValueKind == JsonValueKind.String ? NearestName.Among(allowed, ModelJson.TextOf(value) ?? "") : null;
        var found = ModelJson.Found(value);
        _problems.Add(
            PathOf(name),
            $"expected one of {string.Join(", ", allowed)}, found {found.English}.{(nearest is null ? "" : $" Did you mean \"{nearest}\"?")}",
            $"应为 {string.Join("、", allowed)} 之一，实际是{found.Chinese}。{(nearest is null ? "" : $"是否想写“{nearest}”？")}");
    }

    internal DateOnly? Date(string name) => Required(name) is { } value ? DateOf(value, name) : null;

    internal DateOnly? OptionalDate(string name) => Optional(name) is { } value ? DateOf(value, name) : null;

    internal Formula? Formula(string name)
    {
        if (Text(name) is not { } text) return null;
        try
        {
            return ScoreNotebooks.Formula.Parse(text);
        }
        catch (WorkbookException unreadable)
        {
            _problems.Add(PathOf(name), unreadable.Text.English, unreadable.Text.Chinese);
            return null;
        }
    }

    internal Formula? OptionalFormula(string name) => Optional(name) is null ? null : Formula(name);

    internal BilingualText? Title(string name) => Required(name) is { } value ? TitleOf(value, PathOf(name), _problems) : null;

    internal BilingualText? OptionalTitle(string name) => Optional(name) is { } value ? TitleOf(value, PathOf(name), _problems) : null;

    internal ModelObject? Object(string name) => Required(name) is { } value ? Read(value, PathOf(name), _problems) : null;

    internal ModelObject? OptionalObject(string name) => Optional(name) is { } value ? Read(value, PathOf(name), _problems) : null;

    /// <summary>The items of a required list, each read with its path; none when there is no list.</summary>
    internal IReadOnlyList<T> List<T>(string name, Func<JsonElement, string, T> read) =>
        Required(name) is { } value ? ListOf(value, name, read) : [];

    /// <summary>The items of a list that may be left out.</summary>
    internal IReadOnlyList<T> OptionalList<T>(string name, Func<JsonElement, string, T> read) =>
        Optional(name) is { } value ? ListOf(value, name, read) : [];

    internal JsonElement? Required(string name)
    {
        if (Optional(name) is { } value) return value;
        _problems.Add(PathOf(name), "is missing; this property is required.", "缺失；此属性必须填写。");
        return null;
    }

    internal static BilingualText? TitleOf(JsonElement value, string path, ModelProblems problems)
    {
        if (Read(value, path, problems) is not { } title) return null;
        title.Allow(ModelVocabulary.Text);
        return new BilingualText(title.Text("en")!, title.Text("zh")!);
    }

    private JsonElement? Optional(string name) =>
        _members.TryGetValue(name, out var member) && member.Value.ValueKind != JsonValueKind.Null ? member.Value : null;

    private string? TextOf(JsonElement value, string name)
    {
        if (value.ValueKind == JsonValueKind.String && ModelJson.TextOf(value) is { } text) return text;
        Unexpected(name, value, "a text in quotes", "引号中的文字");
        return null;
    }

    private double NumberOf(JsonElement value, string name)
    {
        if (value.ValueKind == JsonValueKind.Number && value.GetDouble() is var number && double.IsFinite(number)) return number;
        Unexpected(name, value, "a number", "数字");
        return double.NaN;
    }

    private DateOnly? DateOf(JsonElement value, string name)
    {
        if (ModelJson.DateOf(value) is { } date) return date;
        Unexpected(name, value, "a date written as \"2026-05-07\"", "形如 \"2026-05-07\" 的日期");
        return null;
    }

    private IReadOnlyList<T> ListOf<T>(JsonElement value, string name, Func<JsonElement, string, T> read)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            var items = new List<T>();
            foreach (var item in value.EnumerateArray())
                items.Add(read(item, $"{PathOf(name)}[{items.Count}]"));
            return items;
        }

        Unexpected(name, value, "a list in square brackets", "方括号中的列表");
        return [];
    }

    // A class of its own: a dictionary of the framework's structs is code that every process would compile again.
    private sealed record Member(JsonElement Value);

    private void Unexpected(string name, JsonElement value, string expected, string expectedInChinese)
    {
        var found = ModelJson.Found(value);
        _problems.Add(PathOf(name), $"expected {expected}, found {found.English}.", $"此处应为{expectedInChinese}，实际是{found.Chinese}。");
    }
}
