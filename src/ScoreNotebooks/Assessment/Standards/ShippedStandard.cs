using System.Text.Json;

namespace ScoreNotebooks;

/// <summary>The standard that comes with the library: its stages, and the lines of every category that could be read.</summary>
internal sealed record ShippedStandard(
    BilingualText Title, BilingualText Description, int TrialMonths, IReadOnlyList<int> TrialNodes, int FormalMonths,
    int MostIdleMonthsInTrial, int MostIdleMonthsInFormal, IReadOnlyList<AssessmentThresholds> Categories)
{
    private static readonly Lazy<ShippedStandard> Read = new(ReadFile);

    internal static ShippedStandard Tmall2026 => Read.Value;

    private static ShippedStandard ReadFile()
    {
        using var document = AssessmentFile.Open("tmall-2026");
        var root = document.RootElement;
        var sources = AssessmentFile.SourcesOf(root);
        var doubts = root.GetProperty("doubts").EnumerateObject().ToDictionary(doubt => doubt.Name, doubt => AssessmentFile.TextOf(doubt.Value), StringComparer.Ordinal);
        var stages = root.GetProperty("standard");
        return new ShippedStandard(
            AssessmentFile.TextOf(root.GetProperty("title")), AssessmentFile.TextOf(root.GetProperty("description")),
            stages.GetProperty("trialMonths").GetInt32(), [.. stages.GetProperty("trialNodes").EnumerateArray().Select(node => node.GetInt32())],
            stages.GetProperty("formalMonths").GetInt32(), stages.GetProperty("mostIdleMonthsInTrial").GetInt32(), stages.GetProperty("mostIdleMonthsInFormal").GetInt32(),
            [.. root.GetProperty("categories").EnumerateArray().Select(row => CategoryOf(row, sources, doubts))]);
    }

    private static AssessmentThresholds CategoryOf(JsonElement row, IReadOnlyDictionary<string, ModelSource> sources, Dictionary<string, BilingualText> doubts)
    {
        var types = row.TryGetProperty("shopTypes", out var named) ? named.EnumerateArray().Select(type => type.GetString()!).ToList() : [];
        var score = row.GetProperty("score");
        return new AssessmentThresholds(
            row.GetProperty("category").GetString()!, [.. row.GetProperty("trial").EnumerateArray().Select(TargetOf)], TargetOf(row.GetProperty("formal")),
            score.ValueKind == JsonValueKind.Null ? double.NaN : score.GetDouble(), row.GetProperty("failedMonthsBelow").GetInt32())
        {
            Season = row.TryGetProperty("season", out var season) ? season.GetString() == "winter" ? GoodsSeason.Winter : GoodsSeason.NotWinter : null,
            ShopTypes = [.. types.Where(type => type != "other").Select(type => Enum.Parse<TmallShopType>(type, ignoreCase: true))],
            IsForOtherTypes = types.Contains("other"),
            After = row.TryGetProperty("after", out var after) ? after.GetString() : null,
            Source = sources[row.GetProperty("source").GetString()!],
            Doubts = row.TryGetProperty("doubts", out var ids) ? [.. ids.EnumerateArray().Select(id => doubts[id.GetString()!])] : [],
        };
    }

    private static SalesTarget TargetOf(JsonElement target) => target.ValueKind switch
    {
        JsonValueKind.Null => SalesTarget.Unknown,
        JsonValueKind.Number => SalesTarget.AtLeast(target.GetDouble()),
        _ => target.GetString() == "> 0" ? SalesTarget.AboveZero : SalesTarget.NotAssessed,
    };
}
