using System.Globalization;

namespace ScoreNotebooks.Scripting;

/// <summary>Constants as numbers in the same order; reals are counted off, so that each has a next one.</summary>
internal static class OrderedValue
{
    public static decimal Of(object constant) => constant switch
    {
        bool flag => flag ? 1 : 0,
        char letter => letter,
        double real => Rank(real),
        float real => Rank(real),
        Enum value => Convert.ToDecimal(Convert.ChangeType(value, Enum.GetUnderlyingType(value.GetType()), CultureInfo.InvariantCulture), CultureInfo.InvariantCulture),
        _ => Convert.ToDecimal(constant, CultureInfo.InvariantCulture),
    };

    public static (decimal Least, decimal Greatest) Bounds(TypeCode code) => code switch
    {
        TypeCode.Boolean => (0, 1),
        TypeCode.SByte => (sbyte.MinValue, sbyte.MaxValue),
        TypeCode.Byte => (byte.MinValue, byte.MaxValue),
        TypeCode.Int16 => (short.MinValue, short.MaxValue),
        TypeCode.UInt16 or TypeCode.Char => (ushort.MinValue, ushort.MaxValue),
        TypeCode.Int32 => (int.MinValue, int.MaxValue),
        TypeCode.UInt32 => (uint.MinValue, uint.MaxValue),
        TypeCode.Int64 => (long.MinValue, long.MaxValue),
        TypeCode.UInt64 => (ulong.MinValue, ulong.MaxValue),
        TypeCode.Double => (Rank(double.NegativeInfinity), Rank(double.PositiveInfinity)),
        TypeCode.Single => (Rank(float.NegativeInfinity), Rank(float.PositiveInfinity)),
        _ => (decimal.MinValue, decimal.MaxValue),
    };

    private static decimal Rank(double real)
    {
        var bits = BitConverter.DoubleToInt64Bits(Math.Abs(real));
        return real < 0 ? -bits : bits;
    }

    private static decimal Rank(float real)
    {
        var bits = BitConverter.SingleToInt32Bits(Math.Abs(real));
        return real < 0 ? -bits : bits;
    }
}
