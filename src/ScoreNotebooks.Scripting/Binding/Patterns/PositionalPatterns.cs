using System.Reflection;
using System.Runtime.CompilerServices;

namespace ScoreNotebooks.Scripting;

/// <summary>Patterns that take a value apart: <c>(first, second)</c> of tuples and of what has <c>Deconstruct</c>.</summary>
internal sealed class PositionalPatterns(Binder binder, PatternBinder patterns)
{
    public PatternNode Bind(TypePatternSyntax syntax, PatternPlace place, ref Type type)
    {
        var positions = syntax.Positions!;
        if (Tuples.IsTuple(type))
            return BindTuple(positions, place, type, syntax.Span);
        if (FindDeconstruct(type, positions.Count) is { } method)
            return BindDeconstruct(positions, place, method);
        if (syntax is { Type: null, Name: null, Properties: null } && (type == typeof(object) || type == typeof(ITuple)))
            return BindAnyTuple(positions, place, syntax.Span);
        throw Fail.At(syntax.Span, $"{TypeNames.Of(type)} cannot be taken apart into {positions.Count} values.", $"{TypeNames.Of(type)} 不能解构为 {positions.Count} 个值。");
    }

    private PatternNode BindTuple(IReadOnlyList<PositionPatternSyntax> positions, PatternPlace place, Type type, TextSpan span)
    {
        var elements = Tuples.ElementsOf(type);
        if (elements.Length != positions.Count)
            throw Fail.At(span, $"The tuple has {elements.Length} elements, but {positions.Count} patterns stand here.", $"元组有 {elements.Length} 个元素，这里却有 {positions.Count} 个模式。");
        var receiver = binder.NewReceiver(type, span);
        var parts = new List<PatternNode>();
        for (var index = 0; index < elements.Length; index++)
        {
            var item = FormattableString.Invariant($"Item{index + 1}");
            if (positions[index].Name is { } name && !NamesElement(receiver, name, index, span))
                throw Fail.At(positions[index].Span, $"{name} is not the name of element {index + 1}.", $"{name} 不是第 {index + 1} 个元素的名称。");
            parts.Add(patterns.Bind(positions[index].Pattern, place.Part(item, elements[index]), elements[index], out _));
        }

        return new PatternNode(FormulaOf(parts), (value, frame) => AllMatch(parts, index => ((ITuple)value!)[index], frame));
    }

    private bool NamesElement(ReceiverNode receiver, string name, int index, TextSpan span)
    {
        if (name == FormattableString.Invariant($"Item{index + 1}"))
            return true;
        return NameLists.IsNamed(receiver.Type) && binder.Context.Names.NamesOf(receiver.Type.GetGenericArguments()[0])[index] == name
            && TupleElements.Find(binder.Context.Names, receiver, name, span) is not null;
    }

    private MethodInfo? FindDeconstruct(Type type, int count)
    {
        foreach (var source in TypeFacts.MemberSources(type))
            foreach (var member in source.GetMember("Deconstruct", MemberTypes.Method, BindingFlags.Public | BindingFlags.Instance))
                if (member is MethodInfo method && method.GetParameters() is var parameters && parameters.Length == count
                    && Array.TrueForAll(parameters, static parameter => parameter.IsOut) && MemberReach.Allows(method, binder.Context.Catalog.IsReachable) && binder.Members.IsUsable(method))
                    return method;
        return null;
    }

    private PatternNode BindDeconstruct(IReadOnlyList<PositionPatternSyntax> positions, PatternPlace place, MethodInfo method)
    {
        var parameters = method.GetParameters();
        var parts = new List<PatternNode>();
        for (var index = 0; index < parameters.Length; index++)
        {
            if (positions[index].Name is { } name && name != parameters[index].Name)
                throw Fail.At(positions[index].Span, $"The part at this place is called {parameters[index].Name}, not {name}.", $"这个位置的元素名为 {parameters[index].Name}，不是 {name}。");
            var type = parameters[index].ParameterType.GetElementType()!;
            parts.Add(patterns.Bind(positions[index].Pattern, place.Part(FormattableString.Invariant($"{parameters.Length}#{index}"), type), type, out _));
        }

        var invoker = MethodInvoker.Create(Erasure.Of(method));
        return new PatternNode(FormulaOf(parts), (value, frame) =>
        {
            var values = new object?[parts.Count];
            invoker.Invoke(value, values.AsSpan());
            return AllMatch(parts, index => values[index], frame);
        });
    }

    // Of an object that may be a tuple of any kind.
    private PatternNode BindAnyTuple(IReadOnlyList<PositionPatternSyntax> positions, PatternPlace place, TextSpan span)
    {
        var parts = new List<PatternNode>();
        for (var index = 0; index < positions.Count; index++)
        {
            if (positions[index].Name is not null)
                throw Fail.At(span, "The parts of an unknown tuple have no names.", "元组的类型未知，它的元素没有名称。");
            parts.Add(patterns.Bind(positions[index].Pattern, place.Part(FormattableString.Invariant($"{positions.Count}@{index}"), typeof(object)), typeof(object), out _));
        }

        PatternFormula[] formulas = [new HasType(place, typeof(ITuple)), new Compares(place.Part("@Length", typeof(int)), typeof(int), "==", positions.Count), FormulaOf(parts)];
        return new PatternNode(
            PatternFormula.All(formulas),
            (value, frame) => value is ITuple tuple && tuple.Length == parts.Count && AllMatch(parts, index => tuple[index], frame));
    }

    private static PatternFormula FormulaOf(List<PatternNode> parts) => PatternFormula.All([.. parts.Select(static part => part.Formula)]);

    private static bool AllMatch(List<PatternNode> parts, Func<int, object?> at, Frame frame)
    {
        for (var index = 0; index < parts.Count; index++)
            if (!parts[index].Matches(at(index), frame))
                return false;
        return true;
    }
}
