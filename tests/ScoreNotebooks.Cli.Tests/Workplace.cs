using System.Globalization;
using System.Text;

namespace ScoreNotebooks.Cli.Tests;

/// <summary>A folder of its own for a test, with a small model and tables whose scores are worked by hand, and the command to call there.</summary>
internal sealed class Workplace : IDisposable
{
    // rating 3 → 0 points, 5 → 100; hours to ship 72 → 0, 12 → 100; weights 3 : 1.
    internal const string Model = """
        {
          "id": "small", "version": "1",
          "title": { "en": "Small", "zh": "小模型" },
          "scale": { "low": 0, "high": 100 },
          "missing": { "policy": "renormalise" },
          "metrics": [
            { "id": "rating", "title": { "en": "Rating", "zh": "评分" }, "unit": "stars", "direction": "benefit", "value": "评分",
              "normalisation": { "kind": "goalposts", "worst": 3, "best": 5 } },
            { "id": "shipping", "title": { "en": "Time to ship", "zh": "发货时长" }, "unit": "hours", "direction": "cost", "value": "发货时长",
              "normalisation": { "kind": "goalposts", "worst": 72, "best": 12 } }
          ],
          "score": {
            "id": "total", "title": { "en": "Total", "zh": "总分" }, "aggregation": "arithmetic",
            "parts": [
              { "id": "quality", "title": { "en": "Quality", "zh": "质量" }, "weight": 3, "aggregation": "arithmetic", "parts": [{ "metric": "rating", "weight": 1 }] },
              { "id": "speed", "title": { "en": "Speed", "zh": "速度" }, "weight": 1, "aggregation": "arithmetic", "parts": [{ "metric": "shipping", "weight": 1 }] }
            ]
          }
        }
        """;

    // 甲店: rating (4.5−3)/2 = 75 points, 24 h (72−24)/60 = 80; total ¾·75 + ¼·80 = 76.25.
    // 乙店: 50 points, 48 h = 40; total 37.5 + 10 = 47.5.
    // 丙店: no rating; 36 h = 60, which is then the total. 丁店: nothing at all.
    internal const string Data = "店铺名称,评分,发货时长\n甲店,4.5,1天\n乙店,4,2天\n丙店,-,36小时\n丁店,-,-\n";

    internal Workplace()
    {
        Folder = Directory.CreateTempSubdirectory("score-tests-").FullName;
        Write("model.json", Model);
        Write("shops.csv", Data);
    }

    internal string Folder { get; }

    internal string this[string name] => Path.Combine(Folder, name);

    /// <summary>The names of the files there are, but for the model and the table.</summary>
    internal IEnumerable<string> NewFiles => Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Folder, file)).Except(["model.json", "shops.csv"]);

    internal void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[name])!);
        File.WriteAllText(this[name], text, new UTF8Encoding(false));
    }

    /// <summary>Calls the command in this process. In a word, "@name" stands for the path of a file of this folder.</summary>
    internal Answer Call(params string[] words) => CallFrom(CultureInfo.GetCultureInfo("en-US"), words);

    /// <summary>Calls the command for a user of another culture.</summary>
    internal Answer CallFrom(CultureInfo culture, params string[] words) => Call(culture, "", words);

    /// <summary>Calls the command with a text on standard input.</summary>
    internal Answer CallWith(string input, params string[] words) => Call(CultureInfo.GetCultureInfo("en-US"), input, words);

    private Answer Call(CultureInfo culture, string input, string[] words)
    {
        using var output = new MemoryStream();
        using var talk = new StringWriter();
        var exit = CommandLine.Run([.. words.Select(Filled)], new Surroundings { Input = new MemoryStream(Encoding.UTF8.GetBytes(input)), Output = output, Talk = talk, Culture = culture });
        return new Answer(exit, Encoding.UTF8.GetString(output.ToArray()), talk.ToString());
    }

    private string Filled(string word) => word.StartsWith('@') ? this[word[1..]] : word;

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
