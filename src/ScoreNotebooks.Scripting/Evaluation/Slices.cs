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

    public static object? Of(object? list, Range range, PropertyInfo count, MethodInfo accessor)
    {
        var length = (int)count.GetValue(list ?? throw new NullReferenceException())!;
        var (offset, size) = range.GetOffsetAndLength(length);
        return MethodInvoker.Create(accessor).Invoke(list, offset, size);
    }
}
