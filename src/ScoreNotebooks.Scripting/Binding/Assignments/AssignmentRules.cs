using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>Which properties and fields a cell may assign to.</summary>
internal static class AssignmentRules
{
    public static void Check(PropertyInfo property, TextSpan span, bool isInitializer)
    {
        if (property.SetMethod is not { IsPublic: true } setter)
            throw Fail.At(span, $"{property.Name} can only be read.", $"{property.Name} 是只读的。");
        var isInitOnly = Array.IndexOf(setter.ReturnParameter.GetRequiredCustomModifiers(), typeof(System.Runtime.CompilerServices.IsExternalInit)) >= 0;
        if (isInitOnly && !isInitializer)
            throw Fail.At(
                span,
                $"{property.Name} is fixed once the object is made; write x with {{ {property.Name} = … }} for a changed copy.",
                $"{property.Name} 在对象创建后不能修改；请用 x with {{ {property.Name} = … }} 得到修改后的副本。");
        CheckOwner(property, span);
    }

    public static void Check(FieldInfo field, TextSpan span)
    {
        if (field.IsInitOnly || field.IsLiteral)
            throw Fail.At(span, $"{field.Name} can only be read.", $"{field.Name} 是只读的。");
        CheckOwner(field, span);
    }

    /// <summary>The error for a member of a struct that no variable holds.</summary>
    public static ScriptErrorException ChangesCopy(AssignableNode member)
    {
        var (name, receiver) = member switch
        {
            FieldNode field => (field.Field.Name, field.Receiver!),
            PropertyNode property => (property.Property.GetIndexParameters().Length > 0 ? "[…]" : property.Property.Name, property.Receiver!),
            FromEndNode element => ("[…]", element.List),
            _ => ("", ((TupleElementNode)member).Receiver),
        };
        if (receiver is VariableNode { Variable.ReadOnlyBecause: var (english, chinese) })
            return Fail.At(receiver.Span, english, chinese);
        return Fail.At(
            member.Span,
            $"This {TypeNames.Of(receiver.Type)} is a copy, so changing {(name.Length == 0 ? "its element" : name)} would be lost; put it into a variable, change that and store it back.",
            $"这里得到的 {TypeNames.Of(receiver.Type)} 是副本，修改 {(name.Length == 0 ? "它的元素" : name)} 不会保留；请先存入变量，修改后再写回。");
    }

    /// <summary>Why the variable of a foreach loop cannot be assigned to.</summary>
    public static (string English, string Chinese) LoopElement(string name) => (
        $"{name} is the element of the foreach loop and cannot be assigned to.",
        $"{name} 是 foreach 的当前元素，不能赋值。");

    private static void CheckOwner(MemberInfo member, TextSpan span)
    {
        if (MemberReach.AllowsAssignment(member))
            return;
        throw member is PropertyInfo { SetMethod.IsStatic: false, DeclaringType.Namespace: "System.Globalization" }
            ? Fail.At(
                span,
                $"{member.Name} cannot be set in a cell; take a culture that writes it so, such as CultureInfo.GetCultureInfo(\"fr\"), or change the text with Replace.",
                $"单元格不能设置 {member.Name}；请换用写法合适的区域性，例如 CultureInfo.GetCultureInfo(\"fr\")，或用 Replace 修改得到的文本。")
            : Fail.At(span, $"{member.Name} belongs to the host and cannot be changed by a cell.", $"{member.Name} 属于宿主程序，单元格不能修改。");
    }
}
