using System.Collections;
using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>Collections, arrays and random text that become as long as they are told to.</summary>
internal sealed class CollectionGuard(int[] counts, bool copies, bool fillsArray) : CallGuard
{
    private const int BytesEach = 16;

    public static CollectionGuard? Find(MethodBase method)
    {
        var parameters = method.GetParameters();
        var counts = Enumerable.Range(0, parameters.Length).Where(index => IsCount(method, parameters[index])).ToArray();
        var copies = method.Name is "AddRange" or "InsertRange" or "EnqueueRange" or "UnionWith" or "Clone" or "ToArray" or "ToList" or "GetRange"
            || (method.IsConstructor && parameters.Any(static parameter => parameter.ParameterType.IsAssignableTo(typeof(IEnumerable))));
        var fillsArray = method.Name is "Copy" or "CopyTo" or "ConstrainedCopy" && parameters.Any(static parameter => parameter.ParameterType.IsAssignableTo(typeof(Array)));
        return counts.Length > 0 || copies || fillsArray || ViewLayers.AreMadeBy(method) ? new CollectionGuard(counts, copies, fillsArray) : null;
    }

    public override void Before(object? target, object?[] values, RunContext context)
    {
        foreach (var index in counts)
            if (values[index] is int and var count)
                Guards.Allow(context, (int)count, BytesEach);
        if (copies)
            Guards.Allow(context, CountOf(target) + values.Sum(CountOf), BytesEach);
    }

    public override object? After(object? result, object?[] values, RunContext context)
    {
        if (fillsArray)
            CheckElements(values);
        context.Layers.Add(result, values);
        return result;
    }

    private static bool IsCount(MethodBase method, ParameterInfo parameter) => parameter.ParameterType == typeof(int)
        && (parameter.Name is "capacity" or "initialCapacity" or "length" or "stringLength" || (parameter.Name == "count" && method.IsConstructor) || method.Name == "set_Capacity");

    private static long CountOf(object? value) => value is ICollection collection ? collection.Count : 0;

    // Copying tuples into an array of objects makes objects of them behind the cell's back.
    private static void CheckElements(object?[] values)
    {
        foreach (var value in values)
            if (value is Array array && array.GetType().GetElementType() is { IsValueType: false } element && Nesting.IsPossible(element))
                foreach (var item in array)
                    Nesting.Check(item);
    }
}
