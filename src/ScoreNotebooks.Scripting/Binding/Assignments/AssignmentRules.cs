using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>Which properties and fields a cell may assign to.</summary>
internal static class AssignmentRules
{
    public static void Check(PropertyInfo property, BoundValue? receiver, TextSpan span, bool isInitializer)
    {
        if (property.SetMethod is not { IsPublic: true } setter)
            throw Fail.At(span, $"{property.Name} can only be read.", $"{property.Name} 是只读的。");
        var isInitOnly = Array.IndexOf(setter.ReturnParameter.GetRequiredCustomModifiers(), typeof(System.Runtime.CompilerServices.IsExternalInit)) >= 0;
        if (isInitOnly && !isInitializer)
            throw Fail.At(
                span,
                $"{property.Name} is fixed once the object is made; write x with {{ {property.Name} = … }} for a changed copy.",
                $"{property.Name} 在对象创建后不能修改；请用 x with {{ {property.Name} = … }} 得到修改后的副本。");
        CheckOwner(property, receiver, span);
    }

    public static void Check(FieldInfo field, BoundValue? receiver, TextSpan span)
    {
        if (field.IsInitOnly || field.IsLiteral)
            throw Fail.At(span, $"{field.Name} can only be read.", $"{field.Name} 是只读的。");
        CheckOwner(field, receiver, span);
    }

    private static void CheckOwner(MemberInfo member, BoundValue? receiver, TextSpan span)
    {
        if (!MemberReach.AllowsAssignment(member))
            throw Fail.At(span, $"{member.Name} belongs to the host and cannot be changed by a cell.", $"{member.Name} 属于宿主程序，单元格不能修改。");
        if (receiver is not null && receiver.Type.IsValueType)
            throw Fail.At(
                span,
                $"{member.Name} of a {TypeNames.Of(receiver.Type)} cannot be changed in place; make a new value.",
                $"不能直接修改 {TypeNames.Of(receiver.Type)} 的 {member.Name}，请新建一个值。");
    }
}
