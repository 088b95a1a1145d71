using System.Numerics;

namespace ScoreNotebooks.Scripting;

/// <summary>The predefined operators of C# on two operands of one type.</summary>
internal static class Arithmetic
{
    /// <summary>The operation, unchecked at run time and checked when constants are folded; null when the type has no such operator.</summary>
    public static Func<object?, object?, object?>? Find(string symbol, Type type, bool isChecked) => Type.GetTypeCode(type) switch
    {
        TypeCode.Int32 => Integer<int>(symbol, isChecked),
        TypeCode.UInt32 => Integer<uint>(symbol, isChecked),
        TypeCode.Int64 => Integer<long>(symbol, isChecked),
        TypeCode.UInt64 => Integer<ulong>(symbol, isChecked),
        TypeCode.Single => Number<float>(symbol),
        TypeCode.Double => Number<double>(symbol),
        TypeCode.Decimal => Number<decimal>(symbol),
        TypeCode.Boolean => Boolean(symbol),
        TypeCode.String => Text(symbol),
        _ => null,
    };

    public static Func<object?, object?, object?>? FindShift(string symbol, Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.Int32 => Shift<int>(symbol),
        TypeCode.UInt32 => Shift<uint>(symbol),
        TypeCode.Int64 => Shift<long>(symbol),
        TypeCode.UInt64 => Shift<ulong>(symbol),
        _ => null,
    };

    public static Func<object?, object?>? FindUnary(string symbol, Type type, bool isChecked) => (symbol, Type.GetTypeCode(type)) switch
    {
        ("+", not TypeCode.Boolean) => static value => value,
        ("!", TypeCode.Boolean) => static value => !(bool)value!,
        ("-", TypeCode.Int32) => isChecked ? static value => checked(-(int)value!) : static value => -(int)value!,
        ("-", TypeCode.Int64) => isChecked ? static value => checked(-(long)value!) : static value => -(long)value!,
        ("-", TypeCode.Single) => static value => -(float)value!,
        ("-", TypeCode.Double) => static value => -(double)value!,
        ("-", TypeCode.Decimal) => static value => -(decimal)value!,
        ("~", TypeCode.Int32) => static value => ~(int)value!,
        ("~", TypeCode.UInt32) => static value => ~(uint)value!,
        ("~", TypeCode.Int64) => static value => ~(long)value!,
        ("~", TypeCode.UInt64) => static value => ~(ulong)value!,
        _ => null,
    };

    private static Func<object?, object?, object?>? Integer<T>(string symbol, bool isChecked)
        where T : struct, IBinaryInteger<T> => (symbol, isChecked) switch
        {
            ("+", true) => static (a, b) => checked((T)a! + (T)b!),
            ("-", true) => static (a, b) => checked((T)a! - (T)b!),
            ("*", true) => static (a, b) => checked((T)a! * (T)b!),
            ("&", _) => static (a, b) => (T)a! & (T)b!,
            ("|", _) => static (a, b) => (T)a! | (T)b!,
            ("^", _) => static (a, b) => (T)a! ^ (T)b!,
            _ => Number<T>(symbol),
        };

    private static Func<object?, object?, object?>? Number<T>(string symbol)
        where T : struct, INumber<T> => symbol switch
        {
            "+" => static (a, b) => (T)a! + (T)b!,
            "-" => static (a, b) => (T)a! - (T)b!,
            "*" => static (a, b) => (T)a! * (T)b!,
            "/" => static (a, b) => (T)a! / (T)b!,
            "%" => static (a, b) => (T)a! % (T)b!,
            "==" => static (a, b) => (T)a! == (T)b!,
            "!=" => static (a, b) => (T)a! != (T)b!,
            "<" => static (a, b) => (T)a! < (T)b!,
            ">" => static (a, b) => (T)a! > (T)b!,
            "<=" => static (a, b) => (T)a! <= (T)b!,
            ">=" => static (a, b) => (T)a! >= (T)b!,
            _ => null,
        };

    private static Func<object?, object?, object?>? Boolean(string symbol) => symbol switch
    {
        "&" => static (a, b) => (bool)a! & (bool)b!,
        "|" => static (a, b) => (bool)a! | (bool)b!,
        "^" or "!=" => static (a, b) => (bool)a! != (bool)b!,
        "==" => static (a, b) => (bool)a! == (bool)b!,
        _ => null,
    };

    private static Func<object?, object?, object?>? Text(string symbol) => symbol switch
    {
        "==" => static (a, b) => string.Equals((string?)a, (string?)b, StringComparison.Ordinal),
        "!=" => static (a, b) => !string.Equals((string?)a, (string?)b, StringComparison.Ordinal),
        _ => null,
    };

    private static Func<object?, object?, object?>? Shift<T>(string symbol)
        where T : struct, IBinaryInteger<T> => symbol switch
        {
            "<<" => static (a, b) => (T)a! << (int)b!,
            ">>" => static (a, b) => (T)a! >> (int)b!,
            ">>>" => static (a, b) => (T)a! >>> (int)b!,
            _ => null,
        };
}
