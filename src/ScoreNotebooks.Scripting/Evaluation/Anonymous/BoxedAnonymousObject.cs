namespace ScoreNotebooks.Scripting;

/// <summary>An anonymous object of members in boxes: the runtime needs no new code for it, whatever the members' types.</summary>
internal sealed class BoxedAnonymousObject<TNames, TTypes>(IReadOnlyList<string> names, object?[] members) : AnonymousObjectOf<TNames, TTypes>(names)
{
    public override IReadOnlyList<object?> Values => members;

    internal override object? Member(int position) => members[position];
}
