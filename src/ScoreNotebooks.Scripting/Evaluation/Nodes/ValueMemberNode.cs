namespace ScoreNotebooks.Scripting;

/// <summary>
/// A member of a struct that a variable holds. Boxes are never changed in place: the struct is copied, the copy is
/// changed, and the variable gets the copy, so that no other holder of the old box sees the change.
/// </summary>
/// <param name="owner">The variable that holds the struct.</param>
/// <param name="member">The field, property or element, whose receiver is put in here.</param>
/// <param name="isVariable">Whether the member is itself a variable: a field or an element of a tuple.</param>
/// <param name="readingChanges">Whether reading the member may change the struct: its getter is not readonly.</param>
internal sealed class ValueMemberNode(AssignableNode owner, AssignableNode member, bool isVariable, bool readingChanges = false) : AssignableNode
{
    public bool IsVariable => isVariable;

    public AssignableNode Member => member;

    public override Type Type => member.Type;

    public override TypedNode<TArguments, T>? Typed<TArguments, T>(TypedTree<TArguments> tree) => readingChanges ? null : member switch
    {
        TupleElementNode element => element.Of(owner).Typed<TArguments, T>(tree),
        PropertyNode property => property.Of(owner).Typed<TArguments, T>(tree),
        _ => null,
    };

    public override object?[] Locate(Frame frame) => [owner.Locate(frame), member.Locate(frame)];

    public override object? Read(Frame frame, object?[] location)
    {
        var (ownerLocation, memberLocation) = ((object?[])location[0]!, (object?[])location[1]!);
        var box = owner.Read(frame, ownerLocation);
        memberLocation[0] = readingChanges ? box = Boxes.Copy(box) : box;
        var value = member.Read(frame, memberLocation);
        if (readingChanges)
            owner.Write(frame, ownerLocation, box);
        return value;
    }

    public override void Write(Frame frame, object?[] location, object? value)
    {
        var (ownerLocation, memberLocation) = ((object?[])location[0]!, (object?[])location[1]!);
        var box = Boxes.Copy(owner.Read(frame, ownerLocation));
        memberLocation[0] = box;
        member.Write(frame, memberLocation, value);
        owner.Write(frame, ownerLocation, box);
    }
}
