using System.Reflection;
using System.Xml;
using System.Xml.Linq;

namespace ScoreNotebooks.Scripting;

/// <summary>Reads the XML documentation files that lie beside the libraries, each when it is first asked for.</summary>
/// <param name="libraries">The assemblies whose documentation may be read.</param>
internal sealed class Documentation(IReadOnlyList<Assembly> libraries)
{
    private readonly Dictionary<Assembly, Dictionary<string, XElement>> _files = [];

    /// <summary>What is said about a member; null when nothing is.</summary>
    public MemberDocumentation? Of(MemberInfo member)
    {
        if (member is ScriptFunction)
            return null;
        var definition = DefinitionOf(member);
        if (Find(definition) is { } element)
            return DocumentationText.Read(element);
        return definition is PropertyInfo property ? OfRecordProperty(property) : null;
    }

    private XElement? Find(MemberInfo definition)
    {
        var element = FileOf(definition.Module.Assembly).GetValueOrDefault(DocumentationId.Of(definition));
        return element?.Element("inheritdoc") is null ? element : InheritedFrom(definition) is { } origin ? Find(origin) : element;
    }

    // A property that a record declares in its parentheses is described there, as a parameter.
    private MemberDocumentation? OfRecordProperty(PropertyInfo property) =>
        Find(property.DeclaringType!) is { } type && DocumentationText.Read(type).Parameters.TryGetValue(property.Name, out var text)
            ? new MemberDocumentation(text)
            : null;

    private static MemberInfo? InheritedFrom(MemberInfo member)
    {
        if (member is Type type)
            return type.BaseType is { } parent && parent != typeof(object) ? DefinitionOf(parent) : null;
        var owner = member.DeclaringType!;
        var origins = (owner.BaseType is null ? [] : new[] { owner.BaseType }).Concat(owner.GetInterfaces());
        return origins.SelectMany(origin => DefinitionOf(origin) is Type definition ? definition.GetMember(member.Name) : []).FirstOrDefault();
    }

    private static MemberInfo DefinitionOf(MemberInfo member)
    {
        if (member is Type type)
            return type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        if (member is MethodInfo { IsGenericMethod: true } method)
            member = method.GetGenericMethodDefinition();
        var owner = member.DeclaringType!;
        return owner.IsGenericType && !owner.IsGenericTypeDefinition ? owner.GetGenericTypeDefinition().GetMemberWithSameMetadataDefinitionAs(member) : member;
    }

    private Dictionary<string, XElement> FileOf(Assembly assembly)
    {
        if (_files.TryGetValue(assembly, out var known))
            return known;
        return _files[assembly] = libraries.Contains(assembly) ? Load(assembly) : [];
    }

    private static Dictionary<string, XElement> Load(Assembly assembly)
    {
        var members = new Dictionary<string, XElement>(StringComparer.Ordinal);
        var name = assembly.GetName().Name + ".xml";
        var folder = Path.GetDirectoryName(assembly.Location);
        var file = Path.Combine(string.IsNullOrEmpty(folder) ? AppContext.BaseDirectory : folder, name);
        try
        {
            foreach (var member in XDocument.Load(file, LoadOptions.PreserveWhitespace).Descendants("member"))
                if (member.Attribute("name")?.Value is { } id)
                    members[id] = member;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or XmlException)
        {
            // Without documentation there are still the signatures.
        }

        return members;
    }
}
