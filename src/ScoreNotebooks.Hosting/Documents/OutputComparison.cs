using System.Text.Json;

namespace ScoreNotebooks.Hosting;

/// <summary>Whether two outputs say the same, however their JSON is laid out.</summary>
internal static class OutputComparison
{
    public static bool Same(IReadOnlyList<CellOutput> first, IReadOnlyList<CellOutput> second) =>
        first.Count == second.Count && first.Zip(second).All(pair => Same(pair.First, pair.Second));

    private static bool Same(CellOutput first, CellOutput second) => (first, second) switch
    {
        (StreamOutput one, StreamOutput other) => one == other,
        (DisplayOutput one, DisplayOutput other) => Same(one.Data, other.Data),
        (ResultOutput one, ResultOutput other) => one.ExecutionCount == other.ExecutionCount && Same(one.Data, other.Data),
        (ErrorOutput one, ErrorOutput other) =>
            one.Name == other.Name && one.Message == other.Message && one.Details.SequenceEqual(other.Details),
        _ => false,
    };

    private static bool Same(MimeBundle first, MimeBundle second) =>
        first.Contents.Count == second.Contents.Count && first.Contents.All(content => Same(content, second[content.MimeType]));

    private static bool Same(MimeContent content, string? other)
    {
        if (other is null || !content.IsJson)
            return content.Text == other;
        using var one = JsonDocument.Parse(content.Text);
        using var two = JsonDocument.Parse(other);
        return JsonElement.DeepEquals(one.RootElement, two.RootElement);
    }
}
