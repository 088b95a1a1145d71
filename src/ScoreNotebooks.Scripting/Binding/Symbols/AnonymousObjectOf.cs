namespace ScoreNotebooks.Scripting;

/// <summary>An anonymous object whose static type carries its members' names and types.</summary>
/// <typeparam name="TNames">The names, as <see cref="NameLists"/> writes them into a type.</typeparam>
/// <typeparam name="TTypes">The members' types, as a list of <see cref="TypeList{TFirst,TRest}"/>.</typeparam>
internal sealed class AnonymousObjectOf<TNames, TTypes>(IReadOnlyList<string> names, object?[] values) : AnonymousObject(names, values)
{
    internal override AnonymousObject With(object?[] members) => new AnonymousObjectOf<TNames, TTypes>(Names, members);
}

/// <summary>A list of types written as a type.</summary>
internal static class TypeList<TFirst, TRest>;
