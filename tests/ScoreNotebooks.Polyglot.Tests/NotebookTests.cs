using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ScoreNotebooks.Hosting;

namespace ScoreNotebooks.Polyglot.Tests;

/// <summary>Every notebook runs unchanged on the C# kernel of Polyglot Notebooks and shows there what is saved in it.</summary>
public sealed class NotebookTests
{
    public static TheoryData<string> Notebooks =>
        [.. Directory.EnumerateFiles(Repository.Path("notebooks"), "*.ipynb").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [SkippableTheory]
    [MemberData(nameof(Notebooks))]
    public async Task Saved_outputs_are_what_the_Polyglot_engine_shows(string name)
    {
        var path = Repository.Path("notebooks", name);
        var executed = JsonNode.Parse(await File.ReadAllTextAsync(path))!;
        using (var engine = await PolyglotEngine.Start(Repository.Path("notebooks")))
        {
            foreach (var cell in executed["cells"]!.AsArray().Where(cell => cell!["cell_type"]!.GetValue<string>() == "code"))
                cell!["outputs"] = Outputs(await engine.Run(Source(cell!)), cell!["execution_count"]!.DeepClone());
        }

        var differences = NotebookVerification.Compare(NotebookDocument.Read(path), await Written(executed));
        Assert.True(differences.Count == 0, string.Join('\n', differences.Select(difference => difference.Text.English)));
    }

    private static string Source(JsonNode cell) =>
        cell["source"] is JsonArray lines ? string.Concat(lines.Select(line => line!.GetValue<string>())) : cell["source"]!.GetValue<string>();

    private static JsonArray Outputs(IEnumerable<IReadOnlyDictionary<string, string>> shown, JsonNode count) =>
        [.. shown.Select(bundle => bundle.TryGetValue("stream", out var printed) ? Stream(printed) : Result(bundle, count))];

    private static JsonObject Stream(string printed) => new() { ["output_type"] = "stream", ["name"] = "stdout", ["text"] = printed };

    private static JsonObject Result(IReadOnlyDictionary<string, string> bundle, JsonNode count) => new()
    {
        ["output_type"] = "execute_result",
        ["execution_count"] = count.DeepClone(),
        ["metadata"] = new JsonObject(),
        ["data"] = new JsonObject(bundle.Select(PlainWhereTheEngineDressesIt).Select(one => KeyValuePair.Create(one.Key, Data(one.Key, one.Value)))),
    };

    /// <summary>A number or another plain value of the framework, which the engine puts into HTML of its own and our hosts show as text.</summary>
    private static KeyValuePair<string, string> PlainWhereTheEngineDressesIt(KeyValuePair<string, string> one)
    {
        var dressed = Regex.Match(one.Value, "^<div class=\"dni-plaintext\"><pre>([^<]*)</pre></div>");
        return one.Key == "text/html" && dressed.Success ? KeyValuePair.Create("text/plain", WebUtility.HtmlDecode(dressed.Groups[1].Value)) : one;
    }

    private static JsonNode? Data(string mime, string text) => mime.EndsWith("+json", StringComparison.Ordinal) ? JsonNode.Parse(text) : JsonValue.Create(text);

    private static async Task<NotebookDocument> Written(JsonNode notebook)
    {
        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, notebook.ToJsonString());
            return NotebookDocument.Read(file);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
