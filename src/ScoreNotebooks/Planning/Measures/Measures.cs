using System.Text;
using System.Text.Json;

namespace ScoreNotebooks;

/// <summary>Measures as files: those that come with the library, and one's own.</summary>
public static class Measures
{
    private const string Resource = "measures/shop-measures.json";

    private static readonly Lazy<MeasureCatalogue> Shipped = new(ReadShipped);

    /// <summary>The measures that come with the library, from its source texts. Read at the first call.</summary>
    public static MeasureCatalogue All => Shipped.Value;

    /// <summary>The measures that come with the library, or those of a file.</summary>
    /// <param name="file">The path of a file; a relative one starts from <see cref="Workbook.Folder"/>. Null for those of the library.</param>
    /// <exception cref="WorkbookException">There is no such file, or it holds no valid measures; the message names every place and what is allowed there.</exception>
    public static MeasureCatalogue Load(string? file = null) => file is null ? All : Parse(ModelFile.Read(file), Path.GetFileName(file));

    /// <summary>A measure that comes with the library.</summary>
    /// <param name="id">Its id.</param>
    /// <exception cref="WorkbookException">There is no such measure; the message names the nearest one.</exception>
    public static Measure Find([Choices("All.Measures.Id", Source = typeof(Measures))] string id) => All.Find(id);

    /// <summary>Reads measures from their JSON.</summary>
    /// <param name="json">The text of the file.</param>
    /// <param name="fileName">The file's name, for messages.</param>
    /// <exception cref="WorkbookException">The text does not hold valid measures; the message names every place and what is allowed there.</exception>
    public static MeasureCatalogue Parse(string json, string fileName)
    {
        ArgumentNullException.ThrowIfNull(json);
        var problems = new ModelProblems();
        var catalogue = Read(json, problems);
        if (catalogue is not null && problems.All.Count == 0) return catalogue;
        var places = problems.All.Any(problem => problem.Line is null) ? JsonPlaces.Of(json) : null;
        throw ModelProblems.RefusalOf(
            [.. problems.All.Select(problem => places?.Locate(problem) ?? problem)],
            new BilingualText($"The file of measures \"{fileName}\" cannot be used", $"措施文件“{fileName}”无法使用"));
    }

    private static MeasureCatalogue? Read(string json, ModelProblems problems)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return MeasureReader.Read(document.RootElement, problems);
        }
        catch (JsonException unreadable)
        {
            problems.AddSyntax(json, unreadable);
            return null;
        }
    }

    private static MeasureCatalogue ReadShipped()
    {
        using var stream = typeof(Measures).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Parse(reader.ReadToEnd(), Path.GetFileName(Resource));
    }
}
