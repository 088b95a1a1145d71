using System.Reflection;
using System.Runtime.CompilerServices;

namespace ScoreNotebooks.Scripting;

/// <summary>
/// Where a struct is kept, so that it can be changed there. A variable, a field, an element of an array or of a tuple
/// keeps one; a property or a call gives a copy.
/// </summary>
internal static class StructVariables
{
    /// <summary>The variable whose struct a method changes: also the element of a foreach loop, although it cannot be assigned to.</summary>
    public static AssignableNode? FindForCall(BoundValue value) => value as VariableNode ?? Find(value);

    /// <summary>The variable that the expression stands for; null when it is a copy or must not be assigned to.</summary>
    public static AssignableNode? Find(BoundValue value) => value switch
    {
        VariableNode variable => variable.Variable.ReadOnlyBecause is null ? variable : null,
        ElementNode element => element,
        ReceiverNode { IsVariable: true } receiver => receiver,
        ValueMemberNode { IsVariable: true } member => member,
        FieldNode { Field: { IsInitOnly: true } or { IsLiteral: true } } => null,
        FieldNode field => field.Receiver is not { Type.IsValueType: true } ? field : Inside(field.Receiver, field.Of, isVariable: true),
        TupleElementNode element => Inside(element.Receiver, element.Of, isVariable: true),
        _ => null,
    };

    /// <summary>A field, property or tuple element as something to assign to; null when its struct is only a copy.</summary>
    public static AssignableNode? Target(AssignableNode member) => member switch
    {
        FieldNode { Receiver: { Type.IsValueType: true } receiver } field => Inside(receiver, field.Of, isVariable: true),
        PropertyNode { Receiver: { Type.IsValueType: true } receiver } property => Inside(receiver, property.Of, isVariable: false),
        TupleElementNode element => Inside(element.Receiver, element.Of, isVariable: true),
        FromEndNode { List.Type.IsValueType: true } => null,
        _ => member,
    };

    /// <summary>A property as it is read: a getter that may change its struct works on the variable itself, or on a copy.</summary>
    public static AssignableNode Reading(PropertyNode property)
    {
        if (property is not { Receiver: { Type.IsValueType: true } receiver, Property.GetMethod: { } getter } || !MayChange(getter))
            return property;
        return FindForCall(receiver) is { } owner
            ? new ValueMemberNode(owner, property.Of(new OwnerNode(receiver.Type) { Span = receiver.Span }), isVariable: false, readingChanges: true) { Span = property.Span }
            : property.Of(Copy(receiver));
    }

    public static UnaryOperationNode Copy(BoundValue value) => new(value, Boxes.Copy, value.Type) { Span = value.Span };

    /// <summary>Whether a method of a struct may change it.</summary>
    public static bool MayChange(MethodInfo method) =>
        !method.IsStatic && method.DeclaringType is { IsValueType: true, IsEnum: false, IsPrimitive: false } container && !Tuples.IsTuple(container)
        && !method.IsDefined(typeof(IsReadOnlyAttribute), inherit: false) && !container.IsDefined(typeof(IsReadOnlyAttribute), inherit: false);

    private static ValueMemberNode? Inside(BoundValue receiver, Func<BoundValue, AssignableNode> member, bool isVariable) => Find(receiver) is { } owner
        ? new ValueMemberNode(owner, member(new OwnerNode(receiver.Type) { Span = receiver.Span }), isVariable) { Span = receiver.Span }
        : null;
}
