using System.Text.Json;

namespace ScoreNotebooks;

/// <summary>Words about pieces of JSON, for messages that stay one short paragraph whatever the file holds.</summary>
internal static class ModelJson
{
    private const int LongestShown = 60;

    /// <summary>What stands at a place of the file.</summary>
    internal static BilingualText Found(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => TextOf(element) is { } text
            ? new BilingualText($"the text \"{Shortened(text)}\"", $"文字“{Shortened(text)}”")
            : new BilingualText("a text with half a character (a lone surrogate)", "含有残缺字符（单个代理项）的文字"),
        JsonValueKind.Number => new BilingualText($"the number {Shortened(element.GetRawText())}", $"数字 {Shortened(element.GetRawText())}"),
        JsonValueKind.True or JsonValueKind.False => BilingualText.Same($" {element.GetRawText()}".Trim()),
        JsonValueKind.Null => new BilingualText("null", "空值 null"),
        JsonValueKind.Array => new BilingualText("a list", "列表"),
        _ => new BilingualText("an object", "对象"),
    };

    /// <summary>A text of the file; null when its escapes do not make whole characters.</summary>
    internal static string? TextOf(JsonElement element)
    {
        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>A date written as "2026-05-07"; null when it is none.</summary>
    internal static DateOnly? DateOf(JsonElement element)
    {
        // Ten letters of an ISO date and time are the date alone. DateOnly's own parser would load ICU's collation first.
        var isWritten = element.ValueKind == JsonValueKind.String && TextOf(element) is { Length: 10 };
        return isWritten && element.TryGetDateTime(out var date) ? DateOnly.FromDateTime(date) : null;
    }

    /// <summary>A property's name.</summary>
    internal static string NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            return "\uFFFD";
        }
    }

    /// <summary>A text on one line and of bearable length.</summary>
    internal static string Shortened(string text)
    {
        var whole = text.Length <= LongestShown ? text : string.Concat(text.AsSpan(0, LongestShown), "…");
        return whole.Any(char.IsControl) ? string.Concat(whole.Select(character => char.IsControl(character) ? ' ' : character)) : whole;
    }
}
