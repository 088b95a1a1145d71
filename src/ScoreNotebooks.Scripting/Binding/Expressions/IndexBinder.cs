using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>Binds <c>x[i]</c>, <c>x[^1]</c>, <c>x[a..b]</c> and ranges.</summary>
internal sealed class IndexBinder(Binder binder)
{
    public BoundExpression Bind(IndexSyntax syntax)
    {
        var target = binder.Expressions.BindValue(syntax.Target);
        binder.Context.Probe?.SeeCall(binder, target, [.. Indexers(target.Type).Select(static property => property.GetMethod!)], [], syntax.Arguments);
        var arguments = binder.Calls.BindArguments(syntax.Arguments);
        var type = target.Type;
        if (type.IsArray)
            return BindElement(target, arguments, syntax.Span);
        if (Find(target, arguments, syntax.Span, out var failure) is { } property)
            return StructVariables.Reading(property);
        if (arguments is [{ Value: BoundValue single }] && (single.Type == typeof(Index) || single.Type == typeof(Range)))
            return BindFromEnd(target, single, syntax.Span);
        throw failure?.Error ?? Fail.At(syntax.Span, $"{TypeNames.Of(type)} has no elements to take with […].", $"{TypeNames.Of(type)} 不能用 […] 取元素。");
    }

    public PropertyNode? Find(BoundValue target, IReadOnlyList<Argument> arguments, TextSpan span, out OverloadFailure? failure)
    {
        failure = null;
        var indexers = Indexers(target.Type);
        if (indexers.Count == 0)
            return null;
        var accessors = indexers.Select(static property => (MethodBase)property.GetMethod!).ToList();
        if (binder.Overloads.Resolve(accessors, arguments, null, span, out failure) is not { } candidate)
            return null;
        var chosen = indexers[accessors.IndexOf(candidate.Definition)];
        binder.Members.RequireReachable(chosen, chosen.PropertyType, span);
        var values = binder.Calls.Arrange(candidate, arguments, span);
        return new PropertyNode(target, Erasure.OfMember(chosen), values, chosen.PropertyType) { Span = span };
    }

    /// <summary>Whether an indexer is declared to take a position; that of a dictionary with numbers as keys is not.</summary>
    public static bool CountsElements(PropertyInfo indexer)
    {
        var declared = indexer.DeclaringType is { IsGenericType: true } container
            ? (PropertyInfo)container.GetGenericTypeDefinition().GetMemberWithSameMetadataDefinitionAs(indexer)
            : indexer;
        return declared.GetIndexParameters() is [{ ParameterType: var wanted }] && wanted == typeof(int);
    }

    public BoundValue BindRange(RangeSyntax syntax)
    {
        var from = syntax.From is null ? new ConstantNode(Index.Start, typeof(Index)) { Span = syntax.Span, IsCompileTime = false } : binder.Expressions.BindAs(syntax.From, typeof(Index));
        var to = syntax.To is null ? new ConstantNode(Index.End, typeof(Index)) { Span = syntax.Span, IsCompileTime = false } : binder.Expressions.BindAs(syntax.To, typeof(Index));
        return new OperationNode(from, to, static (a, b) => new Range((Index)a!, (Index)b!), typeof(Range)) { Span = syntax.Span };
    }

    private List<PropertyInfo> Indexers(Type type)
    {
        var indexers = new List<PropertyInfo>();
        foreach (var source in TypeFacts.MemberSources(type))
            foreach (var member in source.GetDefaultMembers())
                if (member is PropertyInfo { GetMethod.IsPublic: true } property && binder.Members.IsUsable(property.GetMethod)
                    && MemberReach.Allows(property, binder.Context.Catalog.IsReachable))
                    indexers.Add(property);
        return indexers;
    }

    private BoundExpression BindElement(BoundValue array, List<Argument> arguments, TextSpan span)
    {
        if (arguments is not [{ Value: var argument, Name: null, IsOut: false }])
            throw Fail.At(span, "An array takes one index.", "数组只能用一个下标。");
        var element = array.Type.GetElementType()!;
        if (argument.Type == typeof(Range))
            return new OperationNode(array, (BoundValue)argument, static (whole, range) => Slices.OfArray((Array)whole!, (Range)range!), array.Type) { Span = span };
        foreach (var type in new[] { typeof(int), typeof(uint), typeof(long), typeof(ulong), typeof(Index) })
            if (binder.Conversions.Implicit(argument, type) is { } conversion)
                return new ElementNode(array, binder.Conversions.Apply(argument, conversion, type), element) { Span = span };
        throw Fail.CannotConvert(argument.Span, argument.Type, typeof(int));
    }

    private BoundValue BindFromEnd(BoundValue target, BoundValue index, TextSpan span)
    {
        var type = target.Type;
        if (type == typeof(string))
            return index.Type == typeof(Index)
                ? new OperationNode(target, index, static (text, at) => ((string)text!)[((Index)at!).GetOffset(((string)text).Length)], typeof(char)) { Span = span }
                : new OperationNode(target, index, static (text, range) => ((string)text!)[(Range)range!], typeof(string)) { Span = span };
        var bare = Erasure.Of(type);
        var count = TypeFacts.CountOf(bare);
        if (index.Type == typeof(Index) && count is not null && Indexers(type).Find(CountsElements) is { } item)
            return new FromEndNode(target, index, count, Erasure.OfMember(item), item.PropertyType) { Span = span };
        var accessor = index.Type == typeof(Range) ? bare.GetMethod("Slice", [typeof(int), typeof(int)]) : null;
        if (count is null || accessor is null)
            throw NotFromEnd(index, type, span);
        var result = type.GetMethod(accessor.Name, [.. accessor.GetParameters().Select(static parameter => parameter.ParameterType)])!.ReturnType;
        return new OperationNode(target, index, (list, range) => Slices.Of(list, (Range)range!, count, accessor), result) { Span = span };
    }

    private static ScriptErrorException NotFromEnd(BoundValue index, Type type, TextSpan span) => index.Type == typeof(Range) && TypeFacts.ElementType(type) is not null
        ? Fail.At(span, $"{TypeNames.Of(type)} takes no range as index; for a stretch of it write .Take(1..3).", $"{TypeNames.Of(type)} 不支持用范围（..）作下标；要取其中一段，请写 .Take(1..3)。")
        : Fail.At(span, $"{TypeNames.Of(type)} does not take ^ and .. as index.", $"{TypeNames.Of(type)} 不支持用 ^ 或 .. 作下标。");
}
