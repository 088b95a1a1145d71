using System.Text.Json;

namespace ScoreNotebooks;

/// <summary>Reads the rule files of assessments that come with the library.</summary>
internal static class AssessmentFile
{
    /// <summary>The file of an id.</summary>
    internal static JsonDocument Open(string id)
    {
        using var stream = typeof(AssessmentFile).Assembly.GetManifestResourceStream($"assessment/{id}.json")!;
        return JsonDocument.Parse(stream);
    }

    internal static BilingualText TextOf(JsonElement text) => new(text.GetProperty("en").GetString()!, text.GetProperty("zh").GetString()!);

    /// <summary>The sources of a file by their ids; each has a date and a confidence.</summary>
    internal static IReadOnlyDictionary<string, ModelSource> SourcesOf(JsonElement root) =>
        root.GetProperty("sources").EnumerateArray().Select(SourceOf).ToDictionary(source => source.Id, StringComparer.Ordinal);

    private static ModelSource SourceOf(JsonElement source) => new(
        source.GetProperty("id").GetString()!, TextOf(source.GetProperty("title")), Enum.Parse<Confidence>(source.GetProperty("confidence").GetString()!, ignoreCase: true),
        null, ModelJson.DateOf(source.GetProperty("date"))!.Value);
}
