using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>Patterns of the elements of arrays, strings and lists: <c>[first, .., last]</c>.</summary>
internal sealed class ListPatterns(Binder binder, PatternBinder patterns)
{
    public PatternNode Bind(ListPatternSyntax syntax, PatternPlace place, Type input)
    {
        var type = TypeFacts.Underlying(input);
        var list = binder.NewReceiver(type, syntax.Span);
        var position = binder.NewReceiver(typeof(int), syntax.Span);
        var count = FindCount(list, syntax.Span);
        var element = FindElement(list, position, syntax.Span);
        var slice = syntax.Items.Select(static (item, index) => (item, index)).Where(static pair => pair.item is SlicePatternSyntax).ToList();
        if (slice.Count > 1)
            throw Fail.At(slice[1].item.Span, "A list pattern has at most one ..", "列表模式里的 .. 最多只能有一个。");
        var before = slice.Count == 0 ? syntax.Items.Count : slice[0].index;
        var after = slice.Count == 0 ? 0 : syntax.Items.Count - before - 1;
        var countPlace = place.Part(count.Name, typeof(int), isCount: true);
        var formulas = new List<PatternFormula>
        {
            place.IsThere,
            new Compares(countPlace, typeof(int), slice.Count == 0 ? "==" : ">=", before + after),
        };
        if (after > 0 && place.EndsBeforeWhole)
            throw CountedTwiceFromEnd(syntax.Span);
        var parts = BindItems(syntax, at => place.Element(at, element.Type, countPlace), element.Type, before, formulas);
        var rest = slice.Count == 0 ? null : BindSlice((SlicePatternSyntax)slice[0].item, type => place.Slice(before, after, type, countPlace), list, before, after, formulas);
        var variable = patterns.Declare(syntax.Name, type, syntax.Span);
        bool Matches(object? value, Frame frame)
        {
            if (value is null)
                return false;
            list.Put(frame, value);
            var length = (int)count.Value.Evaluate(frame)!;
            if (slice.Count == 0 ? length != before : length < before + after)
                return false;
            foreach (var (pattern, at) in parts)
            {
                list.Put(frame, value);
                position.Put(frame, at < 0 ? length + at : at);
                if (!pattern.Matches(element.Evaluate(frame), frame))
                    return false;
            }

            list.Put(frame, value);
            if (rest is not null && !rest(length, frame))
                return false;
            variable?.Declare(frame, value);
            return true;
        }

        return new PatternNode(PatternFormula.All(formulas), Matches);
    }

    // Items behind the slice are counted from the end: -1 is the last.
    private List<(PatternNode Pattern, int At)> BindItems(ListPatternSyntax syntax, Func<int, PatternPlace> placeOf, Type element, int before, List<PatternFormula> formulas)
    {
        var parts = new List<(PatternNode, int)>();
        for (var index = 0; index < syntax.Items.Count; index++)
        {
            if (syntax.Items[index] is SlicePatternSyntax)
                continue;
            var at = index < before ? index : index - syntax.Items.Count;
            var pattern = patterns.Bind(syntax.Items[index], placeOf(at), element, out _);
            formulas.Add(pattern.Formula);
            parts.Add((pattern, at));
        }

        return parts;
    }

    private Func<int, Frame, bool>? BindSlice(SlicePatternSyntax syntax, Func<Type, PatternPlace> placeOf, ReceiverNode list, int before, int after, List<PatternFormula> formulas)
    {
        if (syntax.Inner is null)
            return null;
        var (type, take) = FindSlice(list.Type, syntax.Span);
        var pattern = patterns.Bind(syntax.Inner, placeOf(type), type, out _);
        formulas.Add(pattern.Formula);
        return (length, frame) => pattern.Matches(take(list.Evaluate(frame)!, before, length - before - after), frame);
    }

    private (string Name, BoundValue Value) FindCount(ReceiverNode list, TextSpan span)
    {
        foreach (var name in new[] { "Length", "Count" })
            if (binder.Members.TryInstanceValue(list, name, span) is { } count && count.Type == typeof(int))
                return (name, count);
        throw NoList(list.Type, span);
    }

    private BoundValue FindElement(ReceiverNode list, ReceiverNode position, TextSpan span)
    {
        if (list.Type.IsArray)
            return new ElementNode(list, position, list.Type.GetElementType()!) { Span = span };
        return new IndexBinder(binder).Find(list, [new Argument(span, null, false, position)], span, out _) is { Property: var property } element && IndexBinder.CountsElements(property)
            ? element
            : throw NoList(list.Type, span);
    }

    private (Type Type, Func<object, int, int, object?> Take) FindSlice(Type type, TextSpan span)
    {
        if (type.IsArray)
            return (type, static (whole, start, length) => Slices.OfArray((Array)whole, start..(start + length)));
        if (type == typeof(string))
            return (type, static (whole, start, length) => ((string)whole).Substring(start, length));
        if (type.GetMethod("Slice", [typeof(int), typeof(int)]) is not { } method || !MemberReach.Allows(method, binder.Context.Catalog.IsReachable) || !binder.Members.IsUsable(method))
            throw Fail.At(span, $"A stretch of a {TypeNames.Of(type)} cannot be taken; write .. alone.", $"无法从 {TypeNames.Of(type)} 中取出一段，.. 后面请不要再写模式。");
        var invoker = MethodInvoker.Create(Erasure.Of(method));
        return (method.ReturnType, (whole, start, length) => invoker.Invoke(whole, start, length));
    }

    // The C# compiler (5.0) takes such an element for another one, and may choose the wrong arm; no cell should rest on that.
    private static ScriptErrorException CountedTwiceFromEnd(TextSpan span) => Fail.At(
        span,
        "In a stretch that ends before its list does, elements cannot be counted from the end; write the elements in one list pattern.",
        ".. 后面还有元素时，其中的模式不能再从末尾数元素；请写成一个列表模式。");

    private static ScriptErrorException NoList(Type type, TextSpan span) =>
        Fail.At(span, $"A list pattern needs an array, a string or a list, not {TypeNames.Of(type)}.", $"列表模式适用于数组、字符串和列表，不适用于 {TypeNames.Of(type)}。");
}
