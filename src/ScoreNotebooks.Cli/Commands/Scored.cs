using System.CommandLine;

namespace ScoreNotebooks.Cli;

/// <summary>The two options that say what is to be scored by what, shared by the commands that score.</summary>
/// <param name="model">The option with the model.</param>
/// <param name="data">The option with the tables.</param>
internal sealed class Scored(Option<string[]> model, Option<string[]> data)
{
    private static readonly BilingualText ModelWanted = new(
        "the id of a shipped model (see \"score models\") or a model file", "请给出自带模型的 id（见“score models”）或模型文件");

    private static readonly BilingualText DataWanted = new(
        "the files or folders with the shops' tables", "请给出店铺数据表所在的文件或文件夹");

    internal static readonly HelpEntry ModelHelp = new(
        "--model ID|FILE", "a shipped model, such as six-factors, or a model file (.json)", "自带模型的 id（如 six-factors），或模型文件（.json）");

    internal static readonly BilingualText DataMeaning = new(
        "tables of shops: .csv, .tsv, .xlsx or folders of them, joined by shop", "店铺数据表：.csv、.tsv、.xlsx 文件或其所在文件夹，按店铺合并");

    /// <summary>The files that are read, as far as they are named.</summary>
    internal IReadOnlyList<string> Inputs(Request request) => [Model(request), .. Data(request)];

    /// <summary>Reads and scores.</summary>
    /// <exception cref="WorkbookException">The model or the tables cannot be used.</exception>
    internal Scoreboard Score(Request request, Action<BilingualText> say)
    {
        // The model first: reading it takes a moment, reading a million shops takes seconds.
        var loaded = ScoreModels.Load(Model(request));
        var table = ShopTable.Read([.. Data(request)]);
        say(new($"Scoring {table.Shops.Count:N0} shops", $"正在为 {table.Shops.Count:N0} 家店评分"));
        request.Surroundings.Interruption.ThrowIfCancellationRequested();
        return loaded.Score(table);
    }

    private string Model(Request request) => request.Required(model, ModelWanted);

    private IReadOnlyList<string> Data(Request request)
    {
        var paths = request.All(data);
        return paths.Count > 0 ? paths : throw request.Missing(data.Name, DataWanted);
    }
}
