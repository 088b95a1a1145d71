using System.Text.Json;

namespace ScoreNotebooks;

/// <summary>Makes measures of their JSON and checks them; what is wrong is noted with its path.</summary>
internal sealed class MeasureReader
{
    private static readonly ModelSource NoSource = new("", BilingualText.Same(""), Confidence.Hearsay);

    private readonly ModelProblems _problems;
    private readonly Dictionary<string, ModelSource> _sources = [];
    private readonly Dictionary<string, RedLine> _redLines = [];

    private MeasureReader(ModelProblems problems) => _problems = problems;

    /// <summary>The measures; null when there is not even an object.</summary>
    internal static MeasureCatalogue? Read(JsonElement document, ModelProblems problems) => new MeasureReader(problems).File(document);

    private MeasureCatalogue? File(JsonElement document)
    {
        if (ModelObject.Read(document, "", _problems) is not { } json) return null;
        json.Allow(MeasureVocabulary.File);
        json.OptionalText("$schema");
        foreach (var source in json.OptionalList("sources", Source).OfType<ModelSource>()) _sources.TryAdd(source.Id, source);
        foreach (var line in json.OptionalList("redLines", RedLine).OfType<RedLine>()) _redLines.TryAdd(line.Id, line);
        var measures = json.List("measures", Measure);
        _problems.Unique(measures.Select((measure, i) => ($"measures[{i}].id", measure?.Id)));
        if (measures.Count == 0 && json.Has("measures"))
            _problems.Add("measures", "is empty; name at least one measure.", "为空；请至少写一项措施。");
        return new MeasureCatalogue([.. measures.OfType<Measure>()]);
    }

    private Measure? Measure(JsonElement item, string path)
    {
        if (Item(item, path, MeasureVocabulary.Measure) is not { } json) return null;
        var measure = new Measure(json.Text("id")!, json.Title("title")!)
        {
            Description = json.OptionalTitle("description"),
            Moves = [.. json.OptionalList("moves", Moved).OfType<MetricMoved>()],
            MovesNothing = json.OptionalTitle("movesNothing"),
            LeadTime = json.OptionalTitle("leadTime"),
            Correction = json.OptionalTitle("correction"),
            RedLine = json.OptionalText("redLine") is { } line ? Known(line, json.PathOf("redLine"), _redLines, "red line", "红线") : null,
            Origins = [.. json.OptionalList("origins", Origin).OfType<MeasureOrigin>()],
        };
        _problems.Id(json.PathOf("id"), measure.Id);
        Titles(json, measure);
        if (measure.Moves.Count == 0 == measure.MovesNothing is null)
            _problems.Add(
                path,
                measure.MovesNothing is null
                    ? "says neither what it moves (\"moves\") nor why it moves nothing (\"movesNothing\"); write one of the two."
                    : "both moves metrics (\"moves\") and moves nothing (\"movesNothing\"); keep one of the two.",
                measure.MovesNothing is null
                    ? "既没有写明影响哪些指标（moves），也没有说明为何不影响任何指标（movesNothing）；请填写其一。"
                    : "既写了影响的指标（moves），又写了不影响任何指标（movesNothing）；请只保留其一。");
        _problems.Unique(measure.Moves.Select((moved, i) => (json.PathOf($"moves[{i}].metric"), (string?)moved.Metric)));
        return measure;
    }

    private void Titles(ModelObject json, Measure measure)
    {
        _problems.Title(json.PathOf("title"), measure.Title);
        _problems.OptionalTitle(json.PathOf("description"), measure.Description);
        _problems.OptionalTitle(json.PathOf("movesNothing"), measure.MovesNothing);
        _problems.OptionalTitle(json.PathOf("leadTime"), measure.LeadTime);
        _problems.OptionalTitle(json.PathOf("correction"), measure.Correction);
    }

    private MetricMoved? Moved(JsonElement item, string path)
    {
        if (Item(item, path, MeasureVocabulary.Moved) is not { } json) return null;
        var moved = new MetricMoved(json.Text("metric")!, json.Title("through")!);
        _problems.Id(json.PathOf("metric"), moved.Metric);
        _problems.Title(json.PathOf("through"), moved.Through);
        return moved;
    }

    private MeasureOrigin? Origin(JsonElement item, string path)
    {
        if (Item(item, path, MeasureVocabulary.Origin) is not { } json) return null;
        var (source, place, standing) = (json.Text("source"), json.Title("place"), json.Choice("scored", MeasureVocabulary.Scorings));
        _problems.Title(json.PathOf("place"), place);
        var known = source is null ? null : Known(source, json.PathOf("source"), _sources, "source", "来源");
        return known is null ? null : new MeasureOrigin(known, place!, standing);
    }

    private RedLine? RedLine(JsonElement item, string path)
    {
        if (Item(item, path, MeasureVocabulary.RedLine) is not { } json) return null;
        var (id, source) = (json.Text("id"), json.Text("source"));
        var line = new RedLine(
            id!, json.Title("title")!, json.Title("consequence")!,
            source is null ? NoSource : Known(source, json.PathOf("source"), _sources, "source", "来源") ?? NoSource);
        _problems.Id(json.PathOf("id"), id);
        _problems.Title(json.PathOf("title"), line.Title);
        _problems.Title(json.PathOf("consequence"), line.Consequence);
        return id is null ? null : line;
    }

    private ModelSource? Source(JsonElement item, string path)
    {
        if (Item(item, path, ModelVocabulary.Source) is not { } json) return null;
        var source = new ModelSource(
            json.Text("id")!, json.Title("title")!, json.Choice("confidence", ModelVocabulary.Confidences), json.OptionalText("address"), json.OptionalDate("date"));
        _problems.Id(json.PathOf("id"), source.Id);
        _problems.Title(json.PathOf("title"), source.Title);
        return source.Id is null ? null : source;
    }

    private T? Known<T>(string id, string path, Dictionary<string, T> known, string kind, string kindInChinese)
        where T : class
    {
        if (known.TryGetValue(id, out var found)) return found;
        _problems.Known(path, id, known.Keys, kind, kindInChinese);
        return null;
    }

    private ModelObject? Item(JsonElement item, string path, IReadOnlyList<string> properties)
    {
        var json = ModelObject.Read(item, path, _problems);
        json?.Allow(properties);
        return json;
    }
}
