using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ScoreNotebooks.Hosting;

/// <summary>Writes JSON in the layout of a given file.</summary>
/// <param name="style">The layout.</param>
/// <param name="indentation">The white space before the line on which the JSON begins.</param>
internal sealed class StyledJson(JsonStyle style, string indentation)
{
    private static readonly JsonReaderOptions Strict = new() { MaxDepth = 512 };

    private readonly StringBuilder _text = new();
    private int _depth;
    private bool _isFirst = true;
    private bool _afterName;

    public StyledJson BeginObject() => Begin('{');

    public StyledJson EndObject() => End('}');

    public StyledJson BeginArray() => Begin('[');

    public StyledJson EndArray() => End(']');

    public StyledJson Property(string name)
    {
        StartItem();
        Quote(name);
        _text.Append(':').Append(style.AfterColon);
        _afterName = true;
        return this;
    }

    public StyledJson Text(string value)
    {
        StartItem();
        Quote(value);
        return this;
    }

    public StyledJson Raw(string token)
    {
        StartItem();
        _text.Append(token);
        return this;
    }

    /// <summary>Writes a JSON value anew in the layout; numbers keep their text.</summary>
    public void Value(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json), Strict);
        while (reader.Read())
            Copy(ref reader);
    }

    public override string ToString() => _text.ToString();

    private void Copy(ref Utf8JsonReader reader)
    {
        _ = reader.TokenType switch
        {
            JsonTokenType.StartObject => BeginObject(),
            JsonTokenType.EndObject => EndObject(),
            JsonTokenType.StartArray => BeginArray(),
            JsonTokenType.EndArray => EndArray(),
            JsonTokenType.PropertyName => Property(reader.GetString()!),
            JsonTokenType.String => Text(reader.GetString()!),
            _ => Raw(Encoding.ASCII.GetString(reader.ValueSpan)),
        };
    }

    private StyledJson Begin(char bracket)
    {
        StartItem();
        _text.Append(bracket);
        _depth++;
        _isFirst = true;
        return this;
    }

    private StyledJson End(char bracket)
    {
        _depth--;
        if (!_isFirst)
            BreakLine();
        _text.Append(bracket);
        _isFirst = false;
        return this;
    }

    private void StartItem()
    {
        if (_afterName)
        {
            _afterName = false;
            _isFirst = false;
            return;
        }

        if (_depth > 0)
        {
            if (!_isFirst)
                _text.Append(',').Append(style.Indent is null ? style.AfterComma : "");
            BreakLine();
        }

        _isFirst = false;
    }

    private void BreakLine()
    {
        if (style.Indent is null)
            return;
        _text.Append(style.NewLine).Append(indentation);
        for (var level = 0; level < _depth; level++)
            _text.Append(style.Indent);
    }

    private void Quote(string value)
    {
        _text.Append('"');
        for (var at = 0; at < value.Length; at++)
            AppendCharacter(value, at);
        _text.Append('"');
    }

    private void AppendCharacter(string value, int at)
    {
        var character = value[at];
        var escape = character switch
        {
            '"' => "\\\"",
            '\\' => "\\\\",
            '\n' => "\\n",
            '\r' => "\\r",
            '\t' => "\\t",
            '\b' => "\\b",
            '\f' => "\\f",
            _ => null,
        };
        // Half a character pair, which a cell can show by cutting a text, has no place in UTF-8.
        if (IsLoneSurrogate(value, at))
            character = '\ufffd';
        if (escape is not null)
            _text.Append(escape);
        else if (character < ' ' || (style.EscapesNonAscii && character > '~'))
            _text.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
        else
            _text.Append(character);
    }

    private static bool IsLoneSurrogate(string value, int at) =>
        char.IsSurrogate(value[at])
        && !(char.IsHighSurrogate(value[at]) && at + 1 < value.Length && char.IsLowSurrogate(value[at + 1]))
        && !(char.IsLowSurrogate(value[at]) && at > 0 && char.IsHighSurrogate(value[at - 1]));
}
