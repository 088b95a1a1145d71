using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>Finds what stands behind a dot.</summary>
internal sealed class MemberBinder(Binder binder)
{
    private const BindingFlags Instance = BindingFlags.Public | BindingFlags.Instance | BindingFlags.FlattenHierarchy;
    private const BindingFlags Static = BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy;

    /// <summary>What a name behind a dot means; in a call, members that cannot be called are passed over when others can.</summary>
    public BoundExpression Bind(MemberSyntax syntax, bool isCalled = false)
    {
        var target = binder.Expressions.BindTarget(syntax.Target);
        binder.Context.Probe?.SeeMember(binder, syntax, target);
        var bound = Find(syntax, target, isCalled);
        binder.Context.Probe?.SeeMeaning(binder, syntax.NameSpan, bound is ConstantNode && target is BoundTypeName type && type.Named.GetField(syntax.Name) is { } constant ? constant : bound);
        return bound;
    }

    private BoundExpression Find(MemberSyntax syntax, BoundExpression target, bool isCalled)
    {
        return target switch
        {
            BoundNamespace containing => BindInNamespace(containing.Name, syntax),
            BoundConsole => BindConsole(syntax),
            BoundTypeName type => TryStatic(type.Named, syntax.Name, syntax.Span, syntax.TypeArguments)
                ?? throw Unknown(type.Named, Static, syntax),
            _ => BindInstance(binder.Expressions.ToValue(target), syntax, isCalled),
        };
    }

    public BoundExpression? TryStatic(Type type, string name, TextSpan span, IReadOnlyList<TypeSyntax>? typeArguments)
    {
        if (type.GetNestedType(name) is { IsGenericTypeDefinition: false } nested && binder.Context.Catalog.IsReachable(nested))
            return new BoundTypeName(nested) { Span = span };
        var members = Array.FindAll(type.GetMember(name, Static), IsNamed);
        if (members.Length == 0)
            return null;
        if (members[0] is MethodInfo)
            return Group(null, type, name, members, span, typeArguments);
        return Value(null, members[0], span);
    }

    public BoundValue? TryInstanceValue(BoundValue receiver, string name, TextSpan span)
    {
        var type = receiver.Type;
        if (TypeFacts.IsNullable(type))
            return NullableMembers.Property(receiver, name, span);
        if (Tuples.IsTuple(type))
            return TupleElements.Find(binder.Context.Names, receiver, name, span);
        if (NameLists.IsAnonymous(type))
            return AnonymousMember(receiver, name, span);
        foreach (var source in TypeFacts.MemberSources(type))
            foreach (var member in source.GetMember(name, MemberTypes.Property | MemberTypes.Field, Instance))
                if (member is not PropertyInfo { } property || property.GetIndexParameters().Length == 0)
                    return Value(receiver, member, span);
        return null;
    }

    /// <summary>The extension methods of a name in the imported namespaces.</summary>
    public List<MethodInfo> Extensions(string name)
    {
        var methods = new List<MethodInfo>();
        foreach (var import in binder.Context.Imports)
            foreach (var holder in binder.Context.Catalog.ExtensionHolders(import))
                foreach (var member in holder.GetMember(name, MemberTypes.Method, BindingFlags.Public | BindingFlags.Static))
                    if (member.IsDefined(typeof(System.Runtime.CompilerServices.ExtensionAttribute), inherit: false) && IsUsable((MethodInfo)member))
                        methods.Add((MethodInfo)member);
        return methods;
    }

    /// <summary>Refuses what a framework member gives when cells cannot reach its type.</summary>
    public void RequireReachable(MemberInfo member, Type type, TextSpan span)
    {
        if (type != typeof(void) && !IsLibrary(member) && !binder.Context.Catalog.IsReachable(type) && member.DeclaringType != typeof(TextWriter))
            throw Fail.OutOfReach(span, TypeNames.Of(type));
    }

    public bool IsUsable(MethodBase method)
    {
        foreach (var parameter in method.GetParameters())
        {
            var type = parameter.ParameterType;
            if (type.IsByRef && !parameter.IsByOut() && !parameter.IsByIn())
                return false;
            var plain = type.IsByRef ? type.GetElementType()! : type;
            if (plain.IsByRefLike || plain.IsPointer || (!IsLibrary(method) && method.DeclaringType != typeof(TextWriter) && !binder.Context.Catalog.IsReachable(plain)))
                return false;
        }

        return method is not MethodInfo { ReturnType: { IsByRefLike: true } or { IsByRef: true } };
    }

    public ScriptErrorException Unknown(Type type, BindingFlags flags, MemberSyntax syntax)
    {
        if (syntax.Name is "GetType" or "GetTypeInfo" or "MemberwiseClone")
            return Fail.OutOfReach(syntax.NameSpan, syntax.Name + "()");
        if (type.IsArray && syntax.Name is "Add" or "push" or "append" or "Remove" or "Insert" or "AddRange" or "RemoveAt")
            return Fail.At(
                syntax.NameSpan,
                $"{TypeNames.Of(type)} has no member {syntax.Name}: an array keeps its length. Make a list of it with ToList().",
                $"{TypeNames.Of(type)} 没有成员 {syntax.Name}：数组的长度固定。请用 ToList() 转换为列表。");
        var names = NamesOf(type, flags).ToList();
        var nearest = Habits.OfMember(syntax.Name, names) ?? NearestName.To(syntax.Name, names);
        var advice = nearest is null ? ("", "") : ($" Did you mean {nearest}?", $"是否想写 {nearest}？");
        return Fail.At(
            syntax.NameSpan,
            $"{TypeNames.Of(type)} has no member {syntax.Name}.{advice.Item1}",
            $"{TypeNames.Of(type)} 没有成员 {syntax.Name}。{advice.Item2}");
    }

    private bool IsLibrary(MemberInfo member) => binder.Context.Catalog.Libraries.Contains(member.DeclaringType!.Assembly);

    private BoundExpression BindInNamespace(string containing, MemberSyntax syntax)
    {
        var arity = syntax.TypeArguments?.Count ?? 0;
        if (binder.Context.Catalog.Find(containing, syntax.Name, arity) is { } type)
            return new BoundTypeName(binder.Types.Construct(type, syntax.TypeArguments ?? [], syntax.Span)) { Span = syntax.Span };
        var name = containing + "." + syntax.Name;
        if (name == "System.Console")
            return new BoundConsole { Span = syntax.Span };
        if (arity == 0 && binder.Context.Catalog.IsNamespace(name))
            return new BoundNamespace(name) { Span = syntax.Span };
        if (containing.StartsWith("System", StringComparison.Ordinal))
            throw Fail.OutOfReach(syntax.Span, name);
        var nearest = NearestName.To(syntax.Name, binder.Context.Catalog.NamesIn(containing));
        throw Fail.At(
            syntax.NameSpan,
            $"{containing} has no type {syntax.Name}." + (nearest is null ? "" : $" Did you mean {nearest}?"),
            $"{containing} 中没有类型 {syntax.Name}。" + (nearest is null ? "" : $"是否想写 {nearest}？"));
    }

    private BoundMethodGroup BindConsole(MemberSyntax syntax)
    {
        if (syntax.Name is not ("Write" or "WriteLine"))
            throw typeof(Console).GetMember(syntax.Name).Length > 0 ? Fail.OutOfReach(syntax.Span, "Console." + syntax.Name) : UnknownOfConsole(syntax);
        var output = new ConstantNode(binder.Context.Output, typeof(TextWriter)) { Span = syntax.Target.Span, IsCompileTime = false };
        var methods = typeof(TextWriter).GetMember(syntax.Name, MemberTypes.Method, Instance).Cast<MethodInfo>()
            .Where(method => IsUsable(method) && !method.GetParameters().Any(static parameter => parameter.ParameterType == typeof(System.Text.StringBuilder)));
        return new BoundMethodGroup(output, typeof(TextWriter), syntax.Name, [.. methods]) { Span = syntax.Span };
    }

    private static ScriptErrorException UnknownOfConsole(MemberSyntax syntax)
    {
        string[] known = ["WriteLine", "Write"];
        var nearest = Habits.OfMember(syntax.Name, known) ?? NearestName.To(syntax.Name, known) ?? known[0];
        return Fail.At(syntax.NameSpan, $"Console has no member {syntax.Name}. Did you mean {nearest}?", $"Console 没有成员 {syntax.Name}。是否想写 {nearest}？");
    }

    // A method for sequences is no method of what is none.
    private bool HasExtension(string name, Type type) => Extensions(name).Exists(method =>
        typeof(System.Collections.IEnumerable).IsAssignableFrom(type) || !typeof(System.Collections.IEnumerable).IsAssignableFrom(method.GetParameters()[0].ParameterType));

    private BoundExpression BindInstance(BoundValue receiver, MemberSyntax syntax, bool isCalled)
    {
        if (receiver.Type == typeof(void))
            throw Fail.At(syntax.Target.Span, "This call gives no value, so it has no members.", "这个调用没有返回值，后面不能再写成员。");
        if (syntax.TypeArguments is null && TryInstanceValue(receiver, syntax.Name, syntax.Span) is { } value
            && !(isCalled && TypeFacts.DelegateSignature(value.Type) is null && Extensions(syntax.Name).Count > 0))
            return value;
        var methods = TypeFacts.MemberSources(Tuples.WithoutNames(receiver.Type))
            .SelectMany(source => source.GetMember(syntax.Name, MemberTypes.Method, Instance)).Where(IsNamed).ToArray();
        var group = Group(receiver, receiver.Type, syntax.Name, methods, syntax.Span, syntax.TypeArguments);
        if (group.Methods.Count == 0 && syntax.Name != "Display" && !HasExtension(syntax.Name, Tuples.WithoutNames(receiver.Type)))
            throw Unknown(receiver.Type, Instance, syntax);
        return group;
    }

    /// <summary>A member that objects of a type have, where no object is at hand; null when they have none of the name.</summary>
    public BoundExpression? OfObject(Type type, MemberSyntax syntax)
    {
        var receiver = new OwnerNode(type) { Span = syntax.Target.Span };
        binder.Context.Probe?.SeeMember(binder, syntax, receiver);
        if (TryInstanceValue(receiver, syntax.Name, syntax.Span) is { } value)
        {
            binder.Context.Probe?.SeeMeaning(binder, syntax.NameSpan, value);
            return value;
        }

        var methods = TypeFacts.MemberSources(Tuples.WithoutNames(type)).SelectMany(source => source.GetMember(syntax.Name, MemberTypes.Method, Instance)).Where(IsNamed).ToArray();
        return methods.Length == 0 ? null : Group(receiver, type, syntax.Name, methods, syntax.Span, null);
    }

    private BoundMethodGroup Group(BoundValue? receiver, Type type, string name, MemberInfo[] members, TextSpan span, IReadOnlyList<TypeSyntax>? typeArguments)
    {
        var methods = new List<MethodInfo>();
        foreach (var member in members)
            if (member is MethodInfo method && MemberReach.Allows(method, binder.Context.Catalog.IsReachable) && IsUsable(method))
                methods.Add(method);
        var spans = members.OfType<MethodInfo>().Where(method => IsLibrary(method) && SpanOverloads.TakesSpan(method)).ToList();
        if (methods.Count == 0 && spans.Count > 0)
            throw SpanOverloads.Refuse(spans[0], span);
        if (members.Length > 0 && methods.Count == 0)
            throw Fail.OutOfReach(span, name + "()");
        return new BoundMethodGroup(receiver, type, name, methods) { Span = span, SpanMethods = spans, TypeArguments = typeArguments?.Select(binder.Types.Bind).ToList() };
    }

    private BoundValue Value(BoundValue? receiver, MemberInfo member, TextSpan span)
    {
        if (!MemberReach.Allows(member, binder.Context.Catalog.IsReachable))
            throw Fail.OutOfReach(span, member.Name);
        switch (member)
        {
            case FieldInfo { IsLiteral: true } constant:
                var raw = constant.GetRawConstantValue();
                return new ConstantNode(constant.FieldType.IsEnum ? Enum.ToObject(constant.FieldType, raw!) : raw, constant.FieldType) { Span = span };
            case FieldInfo field when field.GetCustomAttribute<System.Runtime.CompilerServices.DecimalConstantAttribute>() is { } constant:
                return new ConstantNode(constant.Value, typeof(decimal)) { Span = span };
            case FieldInfo field:
                RequireReachable(field, field.FieldType, span);
                return new FieldNode(receiver, Erasure.OfMember(field), TupleNameAttributes.FieldType(binder.Context.Names, field)) { Span = span };
            case PropertyInfo { GetMethod.IsPublic: true } property:
                RequireReachable(property, property.PropertyType, span);
                return StructVariables.Reading(new PropertyNode(receiver, Erasure.OfMember(property), [], TupleNameAttributes.PropertyType(binder.Context.Names, property)) { Span = span });
            default:
                throw Fail.At(span, $"{member.Name} cannot be read.", $"{member.Name} 不能读取。");
        }
    }

    private BoundValue? AnonymousMember(BoundValue receiver, string name, TextSpan span)
    {
        var members = binder.Context.Names.AnonymousMembers(receiver.Type);
        for (var index = 0; index < members.Count; index++)
            if (members[index].Name == name)
                return new AnonymousMemberNode(receiver, [.. members.Select(static member => member.Name)], index, members[index].Type) { Span = span };

        return null;
    }

    /// <summary>Whether C# calls the member by its name; not accessors and operators, nor what the runtime gives each type of array.</summary>
    public static bool IsNamed(MemberInfo member) => member is not MethodBase { IsSpecialName: true } and not { DeclaringType.IsArray: true };

    private IEnumerable<string> NamesOf(Type type, BindingFlags flags)
    {
        if (NameLists.IsAnonymous(type))
            return binder.Context.Names.AnonymousMembers(type).Select(static member => member.Name);
        var names = TypeFacts.MemberSources(Tuples.WithoutNames(type)).SelectMany(source => source.GetMembers(flags))
            .Where(static member => IsNamed(member) && member.Name != "GetType").Select(static member => member.Name);
        if (NameLists.IsNamed(type))
            names = names.Concat(binder.Context.Names.NamesOf(type.GetGenericArguments()[0]).OfType<string>());
        if (flags.HasFlag(BindingFlags.Instance) && TypeFacts.ElementType(type) is not null)
            names = names.Concat(typeof(Enumerable).GetMethods().Select(static method => method.Name));
        return names;
    }
}
