using System.Text;
using System.Xml.Linq;

namespace ScoreNotebooks.Scripting;

/// <summary>Turns the XML of documentation into plain text.</summary>
internal static class DocumentationText
{
    public static MemberDocumentation Read(XElement member)
    {
        var parameters = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var parameter in member.Elements("param"))
            if (parameter.Attribute("name")?.Value is { } name && Plain(parameter) is { } text)
                parameters[name] = text;
        return new MemberDocumentation(Plain(member.Element("summary")))
        {
            Parameters = parameters,
            Returns = Plain(member.Element("returns")) ?? Plain(member.Element("value")),
            Remarks = Plain(member.Element("remarks")),
            Exceptions = [.. member.Elements("exception").Select(exception => $"{LastName(exception.Attribute("cref")?.Value)}: {Plain(exception)}")],
        };
    }

    private static string? Plain(XElement? element)
    {
        if (element is null)
            return null;
        var text = new StringBuilder();
        Append(text, element);
        var paragraphs = text.ToString().Split("\n\n").Select(static paragraph => string.Join(' ', paragraph.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        var plain = string.Join('\n', paragraphs.Where(static paragraph => paragraph.Length > 0));
        return plain.Length == 0 ? null : plain;
    }

    private static void Append(StringBuilder text, XElement element)
    {
        foreach (var node in element.Nodes())
            if (node is XText words)
                text.Append(words.Value.Replace("\r", "", StringComparison.Ordinal).Replace('\n', ' '));
            else if (node is XElement inner)
                AppendElement(text, inner);
    }

    private static void AppendElement(StringBuilder text, XElement element)
    {
        switch (element.Name.LocalName)
        {
            case "see" or "seealso" when element.IsEmpty:
                text.Append(LastName(element.Attribute("cref")?.Value) ?? element.Attribute("langword")?.Value ?? element.Attribute("href")?.Value);
                break;
            case "paramref" or "typeparamref":
                text.Append(element.Attribute("name")?.Value);
                break;
            case "para" or "item" or "code" or "br":
                text.Append("\n\n");
                Append(text, element);
                text.Append("\n\n");
                break;
            default:
                Append(text, element);
                break;
        }
    }

    /// <summary>The last word of a documentation id: <c>Score</c> of <c>M:ScoreNotebooks.ScoreModel.Score(…)</c>.</summary>
    private static string? LastName(string? id)
    {
        if (id is null)
            return null;
        var name = id.Split('(')[0].TrimEnd('.');
        if (name.EndsWith(".#ctor", StringComparison.Ordinal))
            name = name[..^6];
        return name[(name.LastIndexOfAny(['.', ':']) + 1)..].Split('`')[0];
    }
}
