using System.Text.Json;

namespace ScoreNotebooks.Hosting;

/// <summary>
/// Compares the outputs saved in a notebook with those of a fresh run: texts exactly, JSON as data, in which two
/// numbers are equal when they differ by no more than <see cref="Tolerance"/>. What <c>#!time</c> shows is not compared.
/// </summary>
public static class NotebookVerification
{
    /// <summary>How far two numbers of JSON outputs may be apart, as a share of the larger, and absolutely below 1.</summary>
    public const double Tolerance = 1e-9;

    /// <summary>All differences, in the order of the cells; empty when there are none.</summary>
    /// <param name="saved">The notebook as it was saved.</param>
    /// <param name="fresh">The same notebook with the outputs of a fresh run.</param>
    /// <exception cref="ArgumentException">The two do not have the same number of cells.</exception>
    public static IReadOnlyList<OutputDifference> Compare(NotebookDocument saved, NotebookDocument fresh)
    {
        if (saved.Cells.Count != fresh.Cells.Count)
            throw new ArgumentException("The notebooks do not have the same cells.", nameof(fresh));
        return [.. saved.Cells.Zip(fresh.Cells).SelectMany(pair => Compare(pair.First, pair.Second))];
    }

    private static IEnumerable<OutputDifference> Compare(NotebookCell saved, NotebookCell fresh)
    {
        for (var at = 0; at < Math.Max(saved.Outputs.Count, fresh.Outputs.Count); at++)
        {
            var place = FormattableString.Invariant($"output {at + 1}");
            foreach (var difference in Compare(saved.Outputs.ElementAtOrDefault(at), fresh.Outputs.ElementAtOrDefault(at), place))
                yield return difference with { CellNumber = saved.Number };
        }
    }

    private static IEnumerable<OutputDifference> Compare(CellOutput? saved, CellOutput? fresh, string place) => (saved, fresh) switch
    {
        (StreamOutput one, StreamOutput other) when one.Name == other.Name => Texts(one.Text, other.Text, $"{place}, {one.Name}"),
        (DisplayOutput, DisplayOutput) when WallTime.Is(saved) && WallTime.Is(fresh) => [],
        (DisplayOutput one, DisplayOutput other) => Bundles(one.Data, other.Data, place),
        (ResultOutput one, ResultOutput other) => Bundles(one.Data, other.Data, place),
        (ErrorOutput one, ErrorOutput other) => Texts(one.Message, other.Message, $"{place}, error"),
        _ => [new OutputDifference(0, place, KindOf(saved), KindOf(fresh))],
    };

    private static string? KindOf(CellOutput? output) => output switch
    {
        null => null,
        StreamOutput stream => stream.Name,
        DisplayOutput => "display_data",
        ResultOutput => "execute_result",
        _ => "error",
    };

    private static IEnumerable<OutputDifference> Bundles(MimeBundle saved, MimeBundle fresh, string place) =>
        saved.Contents.Concat(fresh.Contents).Select(content => content.MimeType).Distinct(StringComparer.Ordinal)
            .SelectMany(mime => Contents(mime, saved[mime], fresh[mime], $"{place}, {mime}"));

    private static IEnumerable<OutputDifference> Contents(string mime, string? saved, string? fresh, string place)
    {
        if (saved is null || fresh is null)
            return [new OutputDifference(0, place, saved, fresh)];
        if (!new MimeContent(mime, "").IsJson)
            return Texts(saved, fresh, place);
        using var one = JsonDocument.Parse(saved);
        using var other = JsonDocument.Parse(fresh);
        return [.. Values(one.RootElement, other.RootElement, place + ", $")];
    }

    private static IEnumerable<OutputDifference> Texts(string saved, string fresh, string place)
    {
        var (one, other) = (saved.Split('\n'), fresh.Split('\n'));
        for (var line = 0; line < Math.Max(one.Length, other.Length); line++)
        {
            var (first, second) = (one.ElementAtOrDefault(line), other.ElementAtOrDefault(line));
            if (first != second)
                return [new OutputDifference(0, FormattableString.Invariant($"{place}, line {line + 1}"), first, second)];
        }

        return [];
    }

    private static IEnumerable<OutputDifference> Values(JsonElement saved, JsonElement fresh, string place) => (saved.ValueKind, fresh.ValueKind) switch
    {
        (JsonValueKind.Object, JsonValueKind.Object) => Objects(saved, fresh, place),
        (JsonValueKind.Array, JsonValueKind.Array) when saved.GetArrayLength() == fresh.GetArrayLength() =>
            saved.EnumerateArray().Zip(fresh.EnumerateArray()).SelectMany((pair, at) => Values(pair.First, pair.Second, FormattableString.Invariant($"{place}[{at}]"))),
        (JsonValueKind.Number, JsonValueKind.Number) when AreClose(saved.GetDouble(), fresh.GetDouble()) => [],
        _ when JsonElement.DeepEquals(saved, fresh) => [],
        _ => [new OutputDifference(0, place, saved.GetRawText(), fresh.GetRawText())],
    };

    private static IEnumerable<OutputDifference> Objects(JsonElement saved, JsonElement fresh, string place)
    {
        foreach (var key in saved.EnumerateObject().Concat(fresh.EnumerateObject()).Select(entry => entry.Name).Distinct(StringComparer.Ordinal))
        {
            var (isSaved, isFresh) = (saved.TryGetProperty(key, out var one), fresh.TryGetProperty(key, out var other));
            var differences = isSaved && isFresh
                ? Values(one, other, $"{place}.{key}")
                : [new OutputDifference(0, $"{place}.{key}", isSaved ? one.GetRawText() : null, isFresh ? other.GetRawText() : null)];
            foreach (var difference in differences)
                yield return difference;
        }
    }

    private static bool AreClose(double saved, double fresh) =>
        Math.Abs(saved - fresh) <= Tolerance * Math.Max(1, Math.Max(Math.Abs(saved), Math.Abs(fresh)));
}
