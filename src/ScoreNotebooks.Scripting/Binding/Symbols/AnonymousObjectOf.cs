namespace ScoreNotebooks.Scripting;

/// <summary>An anonymous object whose static type carries its members' names and types.</summary>
/// <typeparam name="TNames">The names, as <see cref="NameLists"/> writes them into a type.</typeparam>
/// <typeparam name="TTypes">The members' types, as a list of <see cref="TypeList{TFirst,TRest}"/>.</typeparam>
internal abstract class AnonymousObjectOf<TNames, TTypes>(IReadOnlyList<string> names) : AnonymousObject(names)
{
    internal override AnonymousObject With(object?[] members) => new BoxedAnonymousObject<TNames, TTypes>(Names, members);

    private protected override bool IsOfSameType(AnonymousObject other) => other is AnonymousObjectOf<TNames, TTypes>;
}

/// <summary>A list of types written as a type.</summary>
internal static class TypeList<TFirst, TRest>;
