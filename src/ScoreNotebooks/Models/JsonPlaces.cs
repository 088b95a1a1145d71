using System.Text;
using System.Text.Json;

namespace ScoreNotebooks;

/// <summary>Where each path of a JSON text stands in it.</summary>
internal sealed class JsonPlaces
{
    private readonly Dictionary<string, long> _offsets = new(StringComparer.Ordinal);
    private readonly byte[] _text;

    private JsonPlaces(byte[] text) => _text = text;

    /// <summary>Walks a text that is known to be JSON.</summary>
    internal static JsonPlaces Of(string json)
    {
        var places = new JsonPlaces(Encoding.UTF8.GetBytes(json));
        places.Walk();
        return places;
    }

    /// <summary>The line and the column, both from 1, of a byte; columns count characters.</summary>
    internal static (int Line, int Column) LineAndColumn(ReadOnlySpan<byte> text, long offset)
    {
        var before = text[..(int)Math.Clamp(offset, 0, text.Length)];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return (before.Count((byte)'\n') + 1, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }

    /// <summary>The problem with the line and column of its path, or of the nearest path above that is in the text.</summary>
    internal ModelProblem Locate(ModelProblem problem)
    {
        if (problem.Line is not null) return problem;
        for (var path = problem.Path; ; path = Parent(path))
        {
            if (_offsets.TryGetValue(path, out var offset) || path.Length == 0)
            {
                var (line, column) = LineAndColumn(_text, offset);
                return problem with { Line = line, Column = column };
            }
        }
    }

    private static string Parent(string path) => path[..Math.Max(0, path.AsSpan().LastIndexOfAny('.', '['))];

    private void Walk()
    {
        var reader = new Utf8JsonReader(_text, new JsonReaderOptions { MaxDepth = int.MaxValue });
        var containers = new Stack<(string Path, int Index)>();
        var path = "";
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
            {
                containers.Pop();
                continue;
            }

            if (reader.TokenType == JsonTokenType.PropertyName)
            {
                var above = containers.Peek().Path;
                var name = ModelJson.Shortened(NameOf(ref reader));
                path = above.Length == 0 ? name : $"{above}.{name}";
                _offsets.TryAdd(path, reader.TokenStartIndex);
                continue;
            }

            if (containers.TryPeek(out var container) && container.Index >= 0)
            {
                containers.Pop();
                containers.Push((container.Path, container.Index + 1));
                path = $"{container.Path}[{container.Index}]";
                _offsets.TryAdd(path, reader.TokenStartIndex);
            }

            if (reader.TokenType == JsonTokenType.StartObject) containers.Push((path, -1));
            if (reader.TokenType == JsonTokenType.StartArray) containers.Push((path, 0));
        }
    }

    private static string NameOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return "\uFFFD";
        }
    }
}
