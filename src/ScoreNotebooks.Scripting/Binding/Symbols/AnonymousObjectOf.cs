namespace ScoreNotebooks.Scripting;

/// <summary>An anonymous object whose static type carries its members' names and types.</summary>
/// <typeparam name="TNames">The names, as <see cref="NameLists"/> writes them into a type.</typeparam>
/// <typeparam name="TTypes">The members' types, as a list of <see cref="TypeList{TFirst,TRest}"/>.</typeparam>
internal class AnonymousObjectOf<TNames, TTypes>(IReadOnlyList<string> names, object?[] values) : AnonymousObject(names)
{
    internal override object?[] Members => values;

    internal override AnonymousObject With(object?[] members) => new AnonymousObjectOf<TNames, TTypes>(Names, members);

    internal override bool IsOfTypeOf(AnonymousObject other) => other is AnonymousObjectOf<TNames, TTypes>;
}

/// <summary>One of many: its members are held as what they are, without boxes, until somebody asks for all of them.</summary>
internal sealed class CompactObjectOf<TNames, TTypes>(IReadOnlyList<string> names, in TTypes content) : AnonymousObjectOf<TNames, TTypes>(names, [])
    where TTypes : struct, ITypeList
{
    private readonly TTypes _content = content;
    private object?[]? _members;

    internal override object?[] Members => _members ??= AllMembers();

    public T Get<T>(int position) => _content.Get<T>(position);

    private object?[] AllMembers()
    {
        var members = new object?[Names.Count];
        for (var index = 0; index < members.Length; index++)
            members[index] = _content.Get<object?>(index);
        return members;
    }
}
