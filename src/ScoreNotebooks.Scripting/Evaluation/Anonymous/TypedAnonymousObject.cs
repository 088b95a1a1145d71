namespace ScoreNotebooks.Scripting;

/// <summary>An anonymous object that keeps its members as what they are, of which a cell makes many.</summary>
/// <typeparam name="TNames">The names.</typeparam>
/// <typeparam name="TTypes">The members' types.</typeparam>
/// <typeparam name="TMembers">Where the members are.</typeparam>
internal sealed class TypedAnonymousObject<TNames, TTypes, TMembers>(IReadOnlyList<string> names) : AnonymousObjectOf<TNames, TTypes>(names)
    where TMembers : struct, IMembers<TMembers>
{
    private TMembers _members;

    public ref TMembers Members => ref _members;

    public override IReadOnlyList<object?> Values => [.. Enumerable.Range(0, Names.Count).Select(Member)];

    internal override object? Member(int position) => _members.At(position);

    private protected override bool HasSameMembers(AnonymousObject other) =>
        other is TypedAnonymousObject<TNames, TTypes, TMembers> typed ? _members.Same(in typed._members) : base.HasSameMembers(other);

    private protected override void AddMembers(ref HashCode hash) => _members.AddTo(ref hash);
}
