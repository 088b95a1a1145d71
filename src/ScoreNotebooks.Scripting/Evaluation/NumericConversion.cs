using System.Globalization;

namespace ScoreNotebooks.Scripting;

/// <summary>Conversions between numbers as C# makes them outside <c>checked</c>.</summary>
internal static class NumericConversion
{
    public static object To(object value, Type target)
    {
        var code = Type.GetTypeCode(target);
        if (Type.GetTypeCode(value.GetType()) == code && !value.GetType().IsEnum)
            return value;
        return value switch
        {
            double real => FromDouble(real, code),
            float real => code == TypeCode.Decimal ? (decimal)real : FromDouble(real, code),
            decimal money => FromDecimal(money, code),
            ulong large => FromUnsigned(large, code),
            char letter => FromLong(letter, code),
            _ => FromLong(Convert.ToInt64(value, CultureInfo.InvariantCulture), code),
        };
    }

    /// <summary>Converts as C# does inside <c>checked</c>.</summary>
    /// <exception cref="OverflowException">The number does not fit.</exception>
    public static object ToChecked(object value, Type target)
    {
        var code = Type.GetTypeCode(target);
        if (code is TypeCode.Single or TypeCode.Double or TypeCode.Decimal)
            return To(value, target);
        var fits = value switch
        {
            double real => FitsReal(real, target),
            float real => FitsReal(real, target),
            decimal => true,
            _ => Fits(value, target),
        };
        return fits ? To(value, target) : throw new OverflowException();
    }

    /// <summary>Whether the whole part of a number fits into an integer type.</summary>
    public static bool FitsReal(double real, Type target) => Math.Abs(real) < 1e20 && Fits((decimal)Math.Truncate(real), target);

    /// <summary>Whether an integer constant keeps its value in another type.</summary>
    public static bool Fits(object value, Type target)
    {
        var number = value is char letter ? letter : Convert.ToDecimal(value, CultureInfo.InvariantCulture);
        return Type.GetTypeCode(target) switch
        {
            TypeCode.SByte => number is >= sbyte.MinValue and <= sbyte.MaxValue,
            TypeCode.Byte => number is >= byte.MinValue and <= byte.MaxValue,
            TypeCode.Int16 => number is >= short.MinValue and <= short.MaxValue,
            TypeCode.UInt16 or TypeCode.Char => number is >= ushort.MinValue and <= ushort.MaxValue,
            TypeCode.Int32 => number is >= int.MinValue and <= int.MaxValue,
            TypeCode.UInt32 => number is >= uint.MinValue and <= uint.MaxValue,
            TypeCode.Int64 => number is >= long.MinValue and <= long.MaxValue,
            TypeCode.UInt64 => number is >= ulong.MinValue and <= ulong.MaxValue,
            _ => true,
        };
    }

    private static object FromLong(long value, TypeCode code) => code switch
    {
        TypeCode.SByte => unchecked((sbyte)value),
        TypeCode.Byte => unchecked((byte)value),
        TypeCode.Int16 => unchecked((short)value),
        TypeCode.UInt16 => unchecked((ushort)value),
        TypeCode.Int32 => unchecked((int)value),
        TypeCode.UInt32 => unchecked((uint)value),
        TypeCode.Int64 => value,
        TypeCode.UInt64 => unchecked((ulong)value),
        TypeCode.Char => unchecked((char)value),
        TypeCode.Single => (float)value,
        TypeCode.Double => (double)value,
        _ => (decimal)value,
    };

    private static object FromUnsigned(ulong value, TypeCode code) => code switch
    {
        TypeCode.Single => (float)value,
        TypeCode.Double => (double)value,
        TypeCode.Decimal => (decimal)value,
        TypeCode.UInt64 => value,
        _ => FromLong(unchecked((long)value), code),
    };

    private static object FromDouble(double value, TypeCode code) => code switch
    {
        TypeCode.SByte => unchecked((sbyte)value),
        TypeCode.Byte => unchecked((byte)value),
        TypeCode.Int16 => unchecked((short)value),
        TypeCode.UInt16 => unchecked((ushort)value),
        TypeCode.Int32 => unchecked((int)value),
        TypeCode.UInt32 => unchecked((uint)value),
        TypeCode.Int64 => unchecked((long)value),
        TypeCode.UInt64 => unchecked((ulong)value),
        TypeCode.Char => unchecked((char)value),
        TypeCode.Single => (float)value,
        TypeCode.Double => value,
        _ => (decimal)value,
    };

    private static object FromDecimal(decimal value, TypeCode code) => code switch
    {
        TypeCode.SByte => (sbyte)value,
        TypeCode.Byte => (byte)value,
        TypeCode.Int16 => (short)value,
        TypeCode.UInt16 => (ushort)value,
        TypeCode.Int32 => (int)value,
        TypeCode.UInt32 => (uint)value,
        TypeCode.Int64 => (long)value,
        TypeCode.UInt64 => (ulong)value,
        TypeCode.Char => (char)value,
        TypeCode.Single => (float)value,
        TypeCode.Double => (double)value,
        _ => value,
    };
}
