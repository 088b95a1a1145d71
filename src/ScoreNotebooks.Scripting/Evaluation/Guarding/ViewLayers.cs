using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace ScoreNotebooks.Scripting;

/// <summary>
/// How many lazy sequences, views and comparers lie over one another. Each layer calls the next, so a hundred thousand
/// of them would overflow the stack, which ends the process.
/// </summary>
internal sealed class ViewLayers(RunContext context)
{
    private const int Most = 200;
    private readonly ConditionalWeakTable<object, StrongBox<int>> _depths = [];

    /// <summary>Whether what a framework member makes is a view of what it is given.</summary>
    public static bool AreMadeBy(MethodBase method)
    {
        var made = method is MethodInfo { ReturnType: var returned } ? returned : method.DeclaringType!;
        return method.GetParameters().Length > 0
            && (made.Namespace == "System.Collections.ObjectModel" || made.Name is "Comparer`1" or "EqualityComparer`1" || made.IsAssignableTo(typeof(Delegate)));
    }

    /// <summary>Counts a layer over what it was made from.</summary>
    public void Add(object? made, params ReadOnlySpan<object?> sources)
    {
        var depth = 0;
        foreach (var source in sources)
            depth = Math.Max(depth, DepthOf(source, isLazy: false));
        Set(made, depth + 1);
    }

    /// <summary>The layers of a value; one not known is a collection, or as deep as its own expression.</summary>
    public int DepthOf(object? value, bool isLazy, int unknown = 1)
    {
        if (value is null or string or Array)
            return 0;
        return _depths.TryGetValue(value, out var depth) ? depth.Value : isLazy && value is not (ICollection or Delegate) ? unknown : 0;
    }

    public void Set(object? made, int depth)
    {
        if (depth > Most)
            throw context.Failure(
                $"More than {Most} lazy sequences or views lie over one another here; write .ToList() now and then.",
                $"这里叠加了超过 {Most} 层惰性序列或视图；请在中间用 .ToList() 取出结果。");
        if (made is not null and not string && !made.GetType().IsValueType)
            _depths.AddOrUpdate(made, new StrongBox<int>(depth));
    }
}
