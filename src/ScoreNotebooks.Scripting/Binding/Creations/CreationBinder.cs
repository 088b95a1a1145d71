using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>Binds everything that begins with <c>new</c>, and <c>with</c>.</summary>
internal sealed class CreationBinder(Binder binder)
{
    private readonly InitializerBinder _initializers = new(binder);

    public BoundExpression Bind(ExpressionSyntax syntax) => syntax switch
    {
        NewSyntax { Type: null } creation => new UnboundNew(creation, binder.Scope, binder.Overflow) { Span = syntax.Span },
        NewSyntax creation => BindNew(creation, binder.Types.Bind(creation.Type!)),
        NewArraySyntax array => BindArray(array),
        NewAnonymousSyntax anonymous => BindAnonymous(anonymous),
        WithSyntax with => BindWith(with),
        _ => throw Fail.At(syntax.Span, "This expression is outside the script subset.", "脚本子集不支持这种表达式。"),
    };

    public BoundValue BindNew(NewSyntax syntax, Type type)
    {
        binder.Context.Probe?.SeeInitializer(binder, type, syntax.Initializer);
        if (TypeFacts.DelegateSignature(type) is not null)
            return syntax.Arguments is [var single] ? binder.Expressions.BindAs(single.Value, type) : throw Fail.At(syntax.Span, "A delegate is made from one lambda.", "创建委托时，圆括号里应当是一个 lambda。");
        if (type.IsAbstract || type.IsInterface || type.IsEnum && syntax.Arguments.Count > 0)
            throw Fail.At(syntax.Span, $"{TypeNames.Of(type)} cannot be made with new.", $"不能用 new 创建 {TypeNames.Of(type)}。");
        binder.Context.Probe?.SeeCall(binder, null, [.. type.GetConstructors().Where(binder.Members.IsUsable)], [], syntax.Arguments);
        var arguments = binder.Calls.BindArguments(syntax.Arguments);
        var creation = Construct(type, arguments, syntax, out var setsRequired);
        if (!setsRequired)
            RefuseMissingRequired(type, syntax);
        return syntax.Initializer is null ? creation : _initializers.Bind(creation, syntax.Initializer);
    }

    private ConstructionNode Construct(Type type, List<Argument> arguments, NewSyntax syntax, out bool setsRequired)
    {
        setsRequired = false;
        var constructors = type.GetConstructors()
            .Where(constructor => MemberReach.Allows(constructor, binder.Context.Catalog.IsReachable) && binder.Members.IsUsable(constructor)).Cast<MethodBase>().ToList();
        if (arguments.Count == 0 && type.IsValueType && !constructors.Exists(static constructor => constructor.GetParameters().Length == 0))
            return new ConstructionNode(null, [], type, Erasure.Of(type)) { Span = syntax.Span };
        var span = syntax.Type?.Span ?? syntax.Span;
        if (constructors.Count == 0)
            throw Fail.At(span, $"{TypeNames.Of(type)} cannot be made with new.", $"不能用 new 创建 {TypeNames.Of(type)}。");
        if (binder.Overloads.Resolve(constructors, arguments, null, syntax.Span, out var failure) is not { } candidate)
            throw constructors.Count == 1
                ? failure!.Error
                : Fail.At(
                    failure!.Error.Span,
                    $"{failure.Error.Message} {TypeNames.Of(type)} is made by: {string.Join("; ", constructors.Take(4).Select(MethodNames.Of))}.",
                    $"{failure.Error.Chinese}创建 {TypeNames.Of(type)} 的方式：{string.Join("；", constructors.Take(4).Select(MethodNames.Of))}。");
        binder.Context.Probe?.SeeMeaning(binder, span, candidate.Method);
        setsRequired = candidate.Method.IsDefined(typeof(System.Diagnostics.CodeAnalysis.SetsRequiredMembersAttribute), inherit: false);
        var values = binder.Calls.Arrange(candidate, arguments, syntax.Span);
        return new ConstructionNode(Erasure.OfMember((ConstructorInfo)candidate.Method), values, type, Erasure.Of(type)) { Span = syntax.Span, Order = CallBinder.OrderOf(candidate) };
    }

    private static void RefuseMissingRequired(Type type, NewSyntax syntax)
    {
        if (!type.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute), inherit: true))
            return;
        foreach (var member in type.GetMembers(BindingFlags.Public | BindingFlags.Instance))
            if (member.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute), inherit: true)
                && syntax.Initializer?.Items.Any(item => item.Member == member.Name) != true)
                throw Fail.At(syntax.Span, $"{member.Name} must be given: new {TypeNames.Of(type)} {{ {member.Name} = … }}.", $"必须给出 {member.Name}：new {TypeNames.Of(type)} {{ {member.Name} = … }}。");
    }

    private ArrayNode BindArray(NewArraySyntax syntax)
    {
        var items = syntax.Items?.Select(binder.Expressions.Bind).ToList();
        var element = syntax.Element is null ? CommonElement(items!, syntax.Span) : binder.Types.Bind(syntax.Element);
        var length = syntax.Lengths.Count == 0 ? null : BindLength(syntax.Lengths[0]);
        if (length is not null && items is not null && !(length is ConstantNode { Value: int count } && count == items.Count))
            throw Fail.At(syntax.Lengths[0].Span, "The length differs from the number of elements; leave it out.", "长度与元素个数不一致，请去掉长度。");
        var values = items?.Select(item => binder.Conversions.Convert(item, element)).ToList() ?? [];
        return new ArrayNode(Erasure.Of(element), items is null ? length : null, values, element.MakeArrayType()) { Span = syntax.Span };
    }

    private BoundValue BindLength(ExpressionSyntax syntax)
    {
        var bound = binder.Expressions.Bind(syntax);
        foreach (var type in new[] { typeof(int), typeof(uint), typeof(long), typeof(ulong) })
            if (binder.Conversions.Implicit(bound, type) is { } conversion)
                return binder.Conversions.Apply(bound, conversion, type) is ConstantNode { Value: < 0 }
                    ? throw Fail.At(syntax.Span, "The length of an array cannot be negative.", "数组长度不能为负。")
                    : binder.Conversions.Apply(bound, conversion, type);
        throw Fail.CannotConvert(syntax.Span, bound.Type, typeof(int));
    }

    private Type CommonElement(List<BoundExpression> items, TextSpan span) => binder.Expressions.CommonType(items) ?? CommonLambda(items) ?? throw Fail.At(
        span, "The elements have no common type; write new T[] { … }.", "这些元素没有共同的类型，请写成 new T[] { … }。");

    private Type? CommonLambda(List<BoundExpression> items) =>
        items.TrueForAll(static item => item is UnboundLambda) && items.Select(item => NaturalTypes.Of(binder, item)).Distinct().ToList() is [var only] ? only : null;

    private CompositionNode BindAnonymous(NewAnonymousSyntax syntax)
    {
        var values = syntax.Values.Select(binder.Expressions.BindValue).ToList();
        if (syntax.Names.Distinct(StringComparer.Ordinal).Count() < syntax.Names.Count)
            throw Fail.At(syntax.Span, "Two members of the anonymous object have the same name.", "匿名对象有两个同名成员。");
        foreach (var value in values)
            if (value.Type == typeof(void))
                throw Fail.At(value.Span, "This call gives no value.", "这个调用没有返回值。");
        var type = binder.Context.Names.Anonymous(syntax.Names, [.. values.Select(static value => value.Type)]);
        var bare = Erasure.Of(type);
        AnonymousObject? first = null;
        return new CompositionNode(
            values, members => first is null ? first = AnonymousObject.Of(bare, syntax.Names, members) : first.With(members), type,
            () => AnonymousComposer.Find(bare, syntax.Names))
        { Span = syntax.Span };
    }

    private BoundValue BindWith(WithSyntax syntax)
    {
        var operand = binder.Expressions.BindValue(syntax.Operand);
        binder.Context.Probe?.SeeInitializer(binder, operand.Type, syntax.Initializer);
        if (NameLists.IsAnonymous(operand.Type))
            return BindAnonymousWith(operand, syntax);
        if (operand.Type.IsValueType && !TypeFacts.IsNullable(operand.Type) && operand.Type != typeof(void))
            return _initializers.Bind(operand, syntax.Initializer);
        if (operand.Type.GetMethod("<Clone>$") is not { } clone)
            throw Fail.At(syntax.Span, $"{TypeNames.Of(operand.Type)} is not a record, so with does not apply.", $"{TypeNames.Of(operand.Type)} 不是 record，不能使用 with。");
        var copy = new CallNode(operand, clone, [], operand.Type) { Span = syntax.Span };
        return _initializers.Bind(copy, syntax.Initializer);
    }

    private CompositionNode BindAnonymousWith(BoundValue operand, WithSyntax syntax)
    {
        var members = binder.Context.Names.AnonymousMembers(operand.Type);
        var names = members.Select(static member => member.Name).ToArray();
        var parts = new List<BoundValue> { operand };
        var positions = new List<int>();
        foreach (var item in syntax.Initializer.Items)
        {
            var position = Array.IndexOf(names, item.Member ?? "");
            if (position < 0 || item.Values is not [{ } value] || value is InitializerSyntax)
                throw Fail.At(item.Span, $"The anonymous object has no member {item.Member}. It has: {string.Join(", ", names)}.", $"匿名对象没有成员 {item.Member}。它的成员是：{string.Join("、", names)}。");
            if (positions.Contains(position))
                throw Fail.At(item.Span, $"{item.Member} is given twice.", $"{item.Member} 写了两次。");
            positions.Add(position);
            parts.Add(binder.Expressions.BindAs(value, members[position].Type));
        }

        return new CompositionNode(parts, values => Changed(values, positions), operand.Type) { Span = syntax.Span };
    }

    private static AnonymousObject Changed(object?[] values, List<int> positions)
    {
        var original = (AnonymousObject)(values[0] ?? throw new NullReferenceException());
        var members = original.Values.ToArray();
        for (var index = 0; index < positions.Count; index++)
            members[positions[index]] = values[index + 1];
        return original.With(members);
    }
}
