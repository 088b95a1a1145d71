namespace ScoreNotebooks.Scripting;

/// <summary>Binds what stands in braces behind <c>new</c> and <c>with</c>.</summary>
internal sealed class InitializerBinder(Binder binder)
{
    public SequenceNode Bind(BoundValue creation, InitializerSyntax syntax)
    {
        var receiver = binder.NewReceiver(creation.Type, creation.Span);
        var actions = syntax.Items.Select(item => BindItem(receiver, item)).ToList();
        return new SequenceNode(creation, receiver.Slot, actions) { Span = syntax.Span };
    }

    private BoundValue BindItem(ReceiverNode receiver, InitializerItemSyntax item)
    {
        if (item.Member is not null)
            return Assign(FindMember(receiver, item), item);
        if (item.Index is null)
            return Add(receiver, item);
        var arguments = binder.Calls.BindArguments(item.Index);
        var target = new IndexBinder(binder).Find(receiver, arguments, item.Span, out var failure)
            ?? throw failure?.Error ?? Fail.At(item.Span, $"{TypeNames.Of(receiver.Type)} has no index.", $"{TypeNames.Of(receiver.Type)} 不能用下标。");
        return Assign(target, item);
    }

    private BoundValue FindMember(ReceiverNode receiver, InitializerItemSyntax item)
    {
        if (binder.Members.TryInstanceValue(receiver, item.Member!, item.Span) is { } member)
            return member;
        var name = new MemberSyntax(item.Span, new ReceiverSyntax(item.Span), item.Member!, item.Span, null);
        throw binder.Members.Unknown(receiver.Type, System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Instance, name);
    }

    private BoundValue Assign(BoundValue member, InitializerItemSyntax item)
    {
        if (item.Values[0] is InitializerSyntax nested)
            return Bind(member, nested);
        var target = binder.Assignments.RequireAssignable(member, isInitializer: true);
        return new AssignmentNode(target, binder.Expressions.BindAs(item.Values[0], target.Type)) { Span = item.Span };
    }

    private BoundValue Add(ReceiverNode receiver, InitializerItemSyntax item)
    {
        if (!typeof(System.Collections.IEnumerable).IsAssignableFrom(receiver.Type))
            throw Fail.At(item.Span, $"{TypeNames.Of(receiver.Type)} is not a collection; write Name = value.", $"{TypeNames.Of(receiver.Type)} 不是集合，请写成 名称 = 值。");
        var arguments = item.Values.Select(value => new ArgumentSyntax(value.Span, null, false, value)).ToList();
        var target = new MemberSyntax(item.Span, new ReceiverSyntax(item.Span), "Add", item.Span, null);
        return binder.Calls.BindAdd(receiver, target, arguments, item.Span);
    }
}
