namespace ScoreNotebooks.Scripting;

/// <summary>Binds what stands in braces behind <c>new</c> and <c>with</c>.</summary>
internal sealed class InitializerBinder(Binder binder)
{
    public SequenceNode Bind(BoundValue creation, InitializerSyntax syntax, bool isNested = false)
    {
        binder.Context.Probe?.SeeInitializer(binder, creation.Type, syntax);
        if (syntax.Items.Any(static item => item.Member is null && item.Index is null) && syntax.Items.FirstOrDefault(static item => item.Member is not null || item.Index is not null) is { } mixed)
            throw Fail.At(mixed.Span, "Members and elements cannot stand in the same braces.", "成员和元素不能写在同一对花括号里。");
        var receiver = binder.NewReceiver(creation.Type, creation.Span, isVariable: creation.Type.IsValueType && !isNested);
        var target = isNested && creation.Type.IsValueType ? RequireStruct(creation) : receiver;
        var actions = syntax.Items.Select(item => BindItem(target, item, isNested)).ToList();
        return new SequenceNode(creation, receiver.Slot, actions) { Span = syntax.Span };
    }

    // A struct inside the new object is changed where it is.
    private static AssignableNode RequireStruct(BoundValue member) => StructVariables.Find(member) ?? throw AssignmentRules.ChangesCopy((AssignableNode)member);

    private BoundValue BindItem(AssignableNode receiver, InitializerItemSyntax item, bool isNested)
    {
        if (item.Member is not null)
            return Assign(FindMember(receiver, item), item, isNested);
        if (item.Index is null)
            return Add(receiver, item);
        var arguments = binder.Calls.BindArguments(item.Index);
        var target = new IndexBinder(binder).Find(receiver, arguments, item.Span, out var failure)
            ?? throw failure?.Error ?? Fail.At(item.Span, $"{TypeNames.Of(receiver.Type)} has no index.", $"{TypeNames.Of(receiver.Type)} 不能用下标。");
        return Assign(target, item, isNested);
    }

    private BoundValue FindMember(AssignableNode receiver, InitializerItemSyntax item)
    {
        if (binder.Members.TryInstanceValue(receiver, item.Member!, item.Span) is { } member)
        {
            binder.Context.Probe?.SeeMeaning(binder, item.Span, member);
            return member;
        }

        var name = new MemberSyntax(item.Span, new ReceiverSyntax(item.Span), item.Member!, item.Span, null);
        throw binder.Members.Unknown(receiver.Type, System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Instance, name);
    }

    private BoundValue Assign(BoundValue member, InitializerItemSyntax item, bool isNested)
    {
        if (item.Values[0] is InitializerSyntax nested)
            return Bind(member, nested, isNested: true);
        var target = binder.Assignments.RequireAssignable(member, isInitializer: !isNested);
        return new AssignmentNode(target, binder.Expressions.BindAs(item.Values[0], target.Type)) { Span = item.Span };
    }

    private BoundValue Add(AssignableNode receiver, InitializerItemSyntax item)
    {
        if (!typeof(System.Collections.IEnumerable).IsAssignableFrom(receiver.Type))
            throw Fail.At(item.Span, $"{TypeNames.Of(receiver.Type)} is not a collection; write Name = value.", $"{TypeNames.Of(receiver.Type)} 不是集合，请写成 名称 = 值。");
        var arguments = item.Values.Select(value => new ArgumentSyntax(value.Span, null, false, value)).ToList();
        var target = new MemberSyntax(item.Span, new ReceiverSyntax(item.Span), "Add", item.Span, null);
        return binder.Calls.BindAdd(receiver, target, arguments, item.Span);
    }
}
