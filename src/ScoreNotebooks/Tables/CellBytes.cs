using System.Runtime.CompilerServices;

namespace ScoreNotebooks;

/// <summary>
/// The hot loop of reading: a plain decimal number of at most 15 digits, with or without a known unit, straight
/// from the bytes of the file. The digits and the power of ten are then both exact in a double, so that one
/// division rounds correctly (Clinger 1990, How to Read Floating Point Numbers Accurately). Every other cell
/// is left to <see cref="CellText"/>.
/// </summary>
internal static class CellBytes
{
    private const int MostDigits = 15;

    private static readonly double[] PowersOfTen = [.. Enumerable.Range(0, 23).Select(power => double.Parse($"1e{power}", Formats.Plain))];

    /// <summary>Reads the cell if it is as simple as most cells are.</summary>
    /// <param name="cell">The cell in UTF-8, unquoted.</param>
    /// <param name="bare">The unit of a number that has none of its own.</param>
    /// <param name="value">The number in its canonical unit.</param>
    /// <param name="kind">Plain, share or hours.</param>
    internal static bool TryRead(ReadOnlySpan<byte> cell, in CellUnit bare, out double value, out CellKind kind)
    {
        value = double.NaN;
        kind = CellKind.Missing;
        var at = cell.Length > 0 && cell[0] == (byte)'-' ? 1 : 0;
        var first = at;
        var point = -1;
        ulong digits = 0;
        for (; at < cell.Length; at++)
        {
            var digit = (uint)(cell[at] - '0');
            if (digit <= 9) digits = unchecked((digits * 10) + digit);
            else if (cell[at] == (byte)'.' && point < 0) point = at;
            else break;
        }

        var decimals = point < 0 ? 0 : at - point - 1;
        var count = at - first - (point < 0 ? 0 : 1);
        if (count is 0 or > MostDigits || point == first || (point >= 0 && decimals == 0)) return false;
        var unit = bare;
        if (at < cell.Length && !CellUnit.TryFind(cell[at..], out unit)) return false;
        value = Scale(first == 0 ? digits : -(double)digits, unit.Power - decimals) * unit.Times / unit.Over;
        kind = unit.Kind;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Scale(double digits, int power) =>
        power < 0 ? digits / PowersOfTen[-power] : digits * PowersOfTen[power];
}
