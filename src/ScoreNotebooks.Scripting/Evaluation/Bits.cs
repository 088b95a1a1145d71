using System.Runtime.CompilerServices;

namespace ScoreNotebooks.Scripting;

/// <summary>
/// The simple values of C# (numbers except decimal, bool, char) as 64 bits, so that they need no box while a cell
/// runs: signed integers extended by their sign, the others by zeros, floating-point numbers as they are in memory.
/// </summary>
internal static class Bits
{
    /// <summary>The kind of simple value a type is; <see cref="TypeCode.Object"/> when its values do not fit into bits.</summary>
    public static TypeCode KindOf(Type type) => type.IsPrimitive ? Type.GetTypeCode(type) : TypeCode.Object;

    public static bool Holds(Type type) => KindOf(type) != TypeCode.Object;

    public static bool Holds<T>() =>
        typeof(T) == typeof(double) || typeof(T) == typeof(int) || typeof(T) == typeof(bool) || typeof(T) == typeof(long)
        || typeof(T) == typeof(char) || typeof(T) == typeof(float) || typeof(T) == typeof(byte) || typeof(T) == typeof(sbyte)
        || typeof(T) == typeof(short) || typeof(T) == typeof(ushort) || typeof(T) == typeof(uint) || typeof(T) == typeof(ulong);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static long From<T>(T value)
    {
        if (typeof(T) == typeof(double))
            return BitConverter.DoubleToInt64Bits(Unsafe.As<T, double>(ref value));
        if (typeof(T) == typeof(int))
            return Unsafe.As<T, int>(ref value);
        if (typeof(T) == typeof(bool))
            return Unsafe.As<T, bool>(ref value) ? 1 : 0;
        if (typeof(T) == typeof(long) || typeof(T) == typeof(ulong))
            return Unsafe.As<T, long>(ref value);
        if (typeof(T) == typeof(float) || typeof(T) == typeof(uint))
            return Unsafe.As<T, uint>(ref value);
        if (typeof(T) == typeof(char) || typeof(T) == typeof(ushort))
            return Unsafe.As<T, ushort>(ref value);
        if (typeof(T) == typeof(short))
            return Unsafe.As<T, short>(ref value);
        return typeof(T) == typeof(sbyte) ? Unsafe.As<T, sbyte>(ref value) : Unsafe.As<T, byte>(ref value);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T To<T>(long bits) => Unsafe.As<long, T>(ref bits);

    /// <summary>The bits of a boxed simple value.</summary>
    public static long Unbox(object? value) => value switch
    {
        double number => From(number),
        int number => number,
        bool flag => From(flag),
        long number => number,
        char letter => letter,
        float number => From(number),
        byte number => number,
        sbyte number => number,
        short number => number,
        ushort number => number,
        uint number => number,
        ulong number => From(number),
        null => throw new NullReferenceException(),
        _ => throw new InvalidCastException(),
    };

    /// <summary>A new box for bits of a kind.</summary>
    public static object Box(TypeCode kind, long bits) => kind switch
    {
        TypeCode.Double => To<double>(bits),
        TypeCode.Int32 => To<int>(bits),
        TypeCode.Boolean => bits != 0,
        TypeCode.Int64 => bits,
        TypeCode.Char => To<char>(bits),
        TypeCode.Single => To<float>(bits),
        TypeCode.Byte => To<byte>(bits),
        TypeCode.SByte => To<sbyte>(bits),
        TypeCode.Int16 => To<short>(bits),
        TypeCode.UInt16 => To<ushort>(bits),
        TypeCode.UInt32 => To<uint>(bits),
        TypeCode.UInt64 => To<ulong>(bits),
        _ => throw new InvalidCastException(),
    };
}
