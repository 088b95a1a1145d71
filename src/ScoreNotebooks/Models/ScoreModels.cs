using System.Text.Json;

namespace ScoreNotebooks;

/// <summary>Score models as files: the ones that come with the library, and one's own.</summary>
public static partial class ScoreModels
{
    private const string ResourceFolder = "models/";
    private const string Extension = ".json";

    // A tree of the most levels allowed takes about a hundred levels of JSON; beyond this a file is no model.
    private static readonly JsonDocumentOptions JsonOptions = new() { MaxDepth = 1000 };

    private static readonly Lazy<IReadOnlyList<ScoreModel>> Shipped = new(() => [.. Ids().Select(ReadShipped)]);

    /// <summary>The models that come with the library, by id. Read at the first call.</summary>
    public static IReadOnlyList<ScoreModel> All => Shipped.Value;

    /// <summary>A model that comes with the library, or one read from a file.</summary>
    /// <param name="idOrFile">
    /// The id of a model, such as "six-factors"; or the path of a file: anything that ends in ".json" or
    /// holds a slash. A relative path starts from <see cref="Workbook.Folder"/>.
    /// </param>
    /// <exception cref="WorkbookException">There is no such model or file, or the file is not a valid model; the message names every place and what is allowed there.</exception>
    public static ScoreModel Load([Choices("All.Id", Source = typeof(ScoreModels))] string idOrFile)
    {
        ArgumentNullException.ThrowIfNull(idOrFile);
        if (IsPath(idOrFile)) return Parse(ModelFile.Read(idOrFile), Path.GetFileName(idOrFile));
        return FindShipped(idOrFile) ?? throw Unknown(idOrFile, [.. Ids()]);
    }

    /// <summary>Reads a model from its JSON.</summary>
    /// <param name="json">The text of the file.</param>
    /// <param name="fileName">The file's name, for messages.</param>
    /// <exception cref="WorkbookException">The text is not a valid model; the message names every place and what is allowed there.</exception>
    public static ScoreModel Parse(string json, string fileName)
    {
        var problems = new ModelProblems();
        var model = Read(json, problems);
        return model is not null && problems.All.Count == 0
            ? model
            : throw ModelProblems.Refusal(Located(problems, json, fileName), new BilingualText($"\"{fileName}\"", $"“{fileName}”"));
    }

    /// <summary>All that is wrong with a model's JSON, in the order found; empty for a valid model.</summary>
    /// <param name="json">The text of the file.</param>
    /// <param name="fileName">The file's name, kept with each problem.</param>
    public static IReadOnlyList<ModelProblem> Validate(string json, string fileName)
    {
        var problems = new ModelProblems();
        Read(json, problems);
        return Located(problems, json, fileName);
    }

    private static ScoreModel? Read(string json, ModelProblems problems)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json, JsonOptions);
            var model = ModelReader.Read(document.RootElement, problems);
            if (model is not null) ModelValidator.Check(model, problems);
            return model;
        }
        catch (JsonException unreadable)
        {
            problems.AddSyntax(json, unreadable);
            return null;
        }
    }

    private static IReadOnlyList<ModelProblem> Located(ModelProblems problems, string json, string fileName)
    {
        if (problems.All.Count == 0) return [];
        var places = problems.All.Any(problem => problem.Line is null) ? JsonPlaces.Of(json) : null;
        return [.. problems.All.Select(problem => (places?.Locate(problem) ?? problem) with { File = fileName })];
    }

    private static bool IsPath(string text) =>
        text.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) || text.AsSpan().ContainsAny('/', '\\');

    private static IEnumerable<string> Ids() =>
        typeof(ScoreModels).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(ResourceFolder, StringComparison.Ordinal))
            .Select(name => name[ResourceFolder.Length..^Extension.Length])
            .Order(StringComparer.Ordinal);

    private static ScoreModel ReadShipped(string id) => FindShipped(id)!;

    // A shipped file is read without being checked again: that each is valid is a test's business, not every start's.
    private static ScoreModel? FindShipped(string id)
    {
        using var stream = typeof(ScoreModels).Assembly.GetManifestResourceStream($"{ResourceFolder}{id}{Extension}");
        if (stream is null) return null;
        using var document = JsonDocument.Parse(stream, JsonOptions);
        return ModelReader.Read(document.RootElement, new ModelProblems());
    }

    private static WorkbookException Unknown(string id, IReadOnlyList<string> ids)
    {
        var error = NearestName.NotFound("score model", "评分模型", ModelJson.Shortened(id), ids).Text;
        return new WorkbookException(
            $"{error.English} A model of your own is named by its file, such as \"my-model.json\".",
            $"{error.Chinese}自己的模型请写文件名，例如“my-model.json”。");
    }
}
