using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace ScoreNotebooks.Hosting;

/// <summary>Replaces outputs and counts in the bytes of a notebook and leaves every other byte where it is.</summary>
internal static class NotebookEdit
{
    private sealed record Replacement(ByteRange Range, string Text);

    /// <summary>The edited bytes; the very same array when nothing changes.</summary>
    public static byte[] Apply(
        byte[] bytes,
        IReadOnlyList<NotebookCell> cells,
        ImmutableArray<CellPlaces> places,
        IReadOnlyList<CellOutputs> changes)
    {
        var style = JsonStyle.Of(bytes);
        var replacements = changes
            .SelectMany(change => Replacements(bytes, style, Cell(cells, change), places[change.CellNumber - 1], change))
            .OrderBy(replacement => replacement.Range.Start)
            .ToList();
        return replacements.Count == 0 ? bytes : Splice(bytes, replacements);
    }

    private static NotebookCell Cell(IReadOnlyList<NotebookCell> cells, CellOutputs change) =>
        change.CellNumber >= 1 && change.CellNumber <= cells.Count && cells[change.CellNumber - 1] is { Kind: CellKind.Code } cell
            ? cell
            : throw new ArgumentException($"Cell {change.CellNumber} is not a code cell.", nameof(change));

    private static IEnumerable<Replacement> Replacements(
        byte[] bytes, JsonStyle style, NotebookCell cell, CellPlaces places, CellOutputs change)
    {
        var indentation = Indentation(bytes, places.FirstKey);
        if (cell.ExecutionCount != change.ExecutionCount || places.ExecutionCount is null)
        {
            var count = change.ExecutionCount?.ToString(CultureInfo.InvariantCulture) ?? "null";
            yield return Replace(places.ExecutionCount, "execution_count", count, style, indentation, places.LastValueEnd);
        }

        if (!OutputComparison.Same(cell.Outputs, change.Outputs) || places.Outputs is null)
        {
            var outputs = OutputWriter.Write(change.Outputs, style, indentation);
            yield return Replace(places.Outputs, "outputs", outputs, style, indentation, places.LastValueEnd);
        }
    }

    private static Replacement Replace(
        ByteRange? range, string key, string value, JsonStyle style, string indentation, int lastValueEnd)
    {
        if (range is { } present)
            return new Replacement(present, value);
        var gap = style.Indent is null ? style.AfterComma : style.NewLine + indentation;
        return new Replacement(new ByteRange(lastValueEnd, lastValueEnd), $",{gap}\"{key}\":{style.AfterColon}{value}");
    }

    private static string Indentation(byte[] bytes, int firstKey)
    {
        var lineStart = bytes.AsSpan(0, firstKey).LastIndexOf((byte)'\n') + 1;
        var before = bytes.AsSpan(lineStart..firstKey);
        return before.ContainsAnyExcept(" \t"u8) ? "" : Encoding.ASCII.GetString(before);
    }

    private static byte[] Splice(byte[] bytes, List<Replacement> replacements)
    {
        using var edited = new MemoryStream(bytes.Length);
        var copied = 0;
        foreach (var (range, text) in replacements)
        {
            edited.Write(bytes, copied, range.Start - copied);
            edited.Write(Encoding.UTF8.GetBytes(text));
            copied = range.End;
        }

        edited.Write(bytes, copied, bytes.Length - copied);
        return edited.ToArray();
    }
}
