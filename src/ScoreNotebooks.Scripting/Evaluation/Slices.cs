using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>Elements and stretches counted from either end.</summary>
internal static class Slices
{
    public static Array OfArray(Array whole, Range range)
    {
        var (offset, length) = range.GetOffsetAndLength(whole.Length);
        var part = Array.CreateInstance(whole.GetType().GetElementType()!, length);
        Array.Copy(whole, offset, part, 0, length);
        return part;
    }

    public static object? At(object? list, object at, PropertyInfo count, MethodInfo accessor)
    {
        var length = (int)count.GetValue(list ?? throw new NullReferenceException())!;
        if (at is Index index)
            return MethodInvoker.Create(accessor).Invoke(list, index.GetOffset(length));
        var (offset, size) = ((Range)at).GetOffsetAndLength(length);
        return MethodInvoker.Create(accessor).Invoke(list, offset, size);
    }
}
