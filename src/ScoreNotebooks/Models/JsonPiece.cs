using System.Globalization;
using System.Text;

namespace ScoreNotebooks;

/// <summary>
/// A piece of JSON laid out for people: an object or a list stands on one line where it fits, else each of its
/// members has a line of its own. Chinese stays Chinese.
/// </summary>
internal sealed class JsonPiece
{
    private const int LineWidth = 120;
    private const int Step = 2;

    private readonly string _line;
    private readonly string _brackets;
    private readonly IReadOnlyList<(string Lead, JsonPiece Value)> _members;

    private JsonPiece(string line, string brackets, IReadOnlyList<(string, JsonPiece)> members)
    {
        _line = line;
        _brackets = brackets;
        _members = members;
    }

    internal static JsonPiece Of(string text) => new(Quoted(text), "", []);

    internal static JsonPiece Of(double number) => new(ModelChecks.Text(number), "", []);

    internal static JsonPiece Of(DateOnly date) => Of(Formats.Day(date));

    internal static JsonPiece List(IEnumerable<JsonPiece> items)
    {
        (string, JsonPiece)[] members = [.. items.Select(item => ("", item))];
        return new JsonPiece($"[{OnOneLine(members)}]", "[]", members);
    }

    /// <summary>An object of the members that are there.</summary>
    internal static JsonPiece Object(params IEnumerable<(string Name, JsonPiece? Value)> properties)
    {
        (string, JsonPiece)[] members =
            [.. properties.Where(property => property.Value is not null).Select(property => ($"{Quoted(property.Name)}: ", property.Value!))];
        return new JsonPiece($"{{ {OnOneLine(members)} }}", "{}", members);
    }

    /// <summary>The text of a file: the outermost members each on a line, a line break at the end.</summary>
    internal string ToFile()
    {
        var text = new StringBuilder();
        WriteLines(text, 0);
        return text.Append('\n').ToString();
    }

    private void Write(StringBuilder text, int indent, int leadLength)
    {
        if (_members.Count == 0 || indent + leadLength + _line.Length <= LineWidth) text.Append(_line);
        else WriteLines(text, indent);
    }

    private void WriteLines(StringBuilder text, int indent)
    {
        text.Append(_brackets[0]);
        for (var i = 0; i < _members.Count; i++)
        {
            var (lead, value) = _members[i];
            text.Append(i == 0 ? "\n" : ",\n").Append(' ', indent + Step).Append(lead);
            value.Write(text, indent + Step, lead.Length);
        }

        text.Append('\n').Append(' ', indent).Append(_brackets[1]);
    }

    private static string OnOneLine(IEnumerable<(string Lead, JsonPiece Value)> members) =>
        string.Join(", ", members.Select(member => member.Lead + member.Value._line));

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var character in text)
            _ = character switch
            {
                '"' or '\\' => quoted.Append('\\').Append(character),
                '\n' => quoted.Append("\\n"),
                _ when char.IsControl(character) || character is '\u2028' or '\u2029' => quoted.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture)),
                _ => quoted.Append(character),
            };
        return quoted.Append('"').ToString();
    }
}
