using System.Text.Json;

namespace ScoreNotebooks.Tests.Models;

/// <summary>Every number of a model file that comes with the library has a source, its date and its confidence.</summary>
public class SourcesTests
{
    public static TheoryData<string> Shipped => ModelFilesTests.Shipped;

    [Theory, MemberData(nameof(Shipped))]
    public void Every_number_has_a_source_a_date_and_a_confidence(string id)
    {
        var file = JsonDocument.Parse(File.ReadAllText(ModelFolder.File($"{id}.json"))).RootElement;
        Assert.Empty(WithoutSource(file));
    }

    // The test of the test: a number whose nearest source is missing, unknown, undated or without confidence is found.
    [Theory]
    [InlineData("""{ "scale": { "low": 0 }, "sources": [] }""")]
    [InlineData("""{ "a": [[1]], "source": "x", "sources": [{ "id": "y", "confidence": "official", "date": "2026-01-01" }] }""")]
    [InlineData("""{ "a": 1, "source": "x", "sources": [{ "id": "x", "confidence": "official" }] }""")]
    [InlineData("""{ "a": { "b": 1, "source": "z" }, "source": "x", "sources": [{ "id": "x", "confidence": "official", "date": "2026-01-01" }] }""")]
    public void A_number_without_one_is_found(string json) => Assert.Single(WithoutSource(JsonDocument.Parse(json).RootElement));

    [Theory, MemberData(nameof(Shipped))]
    public void No_number_is_hearsay(string id) => Assert.DoesNotContain(ScoreModels.Load(id).Sources, source => source.Confidence == Confidence.Hearsay);

    private static List<string> WithoutSource(JsonElement file)
    {
        var good = file.GetProperty("sources").EnumerateArray()
            .Where(source => source.TryGetProperty("date", out _) && source.TryGetProperty("confidence", out _))
            .Select(source => source.GetProperty("id").GetString()!).ToHashSet();
        var lacking = new List<string>();
        Walk(file, "", null);
        return lacking;

        void Walk(JsonElement element, string path, string? source)
        {
            switch (element.ValueKind)
            {
                case JsonValueKind.Object:
                    var own = element.TryGetProperty("source", out var named) ? named.GetString() : source;
                    foreach (var member in element.EnumerateObject()) Walk(member.Value, $"{path}.{member.Name}", own);
                    break;
                case JsonValueKind.Array:
                    foreach (var item in element.EnumerateArray()) Walk(item, $"{path}[]", source);
                    break;
                case JsonValueKind.Number when source is null || !good.Contains(source):
                    lacking.Add($"{path} = {element.GetRawText()} (source: {source ?? "none"})");
                    break;
            }
        }
    }
}
