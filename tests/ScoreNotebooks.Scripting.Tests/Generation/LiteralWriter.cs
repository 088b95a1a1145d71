using System.Globalization;

namespace ScoreNotebooks.Scripting.Generation;

/// <summary>Literals of every form, and other constants.</summary>
public sealed class LiteralWriter(CellWriter writer)
{
    public string Of(string type) => type switch
    {
        "int" => Integer(),
        "long" => writer.Choices.Of("1L", "0L", "5_000_000_000", "-3L", "0x1FFFFFFFFL", "0b1010L", "long.MaxValue", "(long)7", "9223372036854775807"),
        "uint" => writer.Choices.Of("1u", "0U", "7u", "3_000_000_000", "0xFFFFFFFF", "uint.MaxValue", "(uint)9"),
        "ulong" => writer.Choices.Of("1ul", "0UL", "7Lu", "12345678901UL", "18446744073709551615", "ulong.MaxValue"),
        "short" => writer.Choices.Of("(short)1", "(short)-300", "short.MaxValue", "short.MinValue"),
        "ushort" => writer.Choices.Of("(ushort)1", "(ushort)500", "ushort.MaxValue"),
        "byte" => writer.Choices.Of("(byte)1", "(byte)200", "byte.MaxValue", "(byte)0b11"),
        "sbyte" => writer.Choices.Of("(sbyte)1", "(sbyte)-3", "sbyte.MinValue"),
        "char" => writer.Choices.Of("'a'", "'Z'", "'0'", "'\\n'", "'\\''", "'\\u0041'", "'\\x42'", "'天'", "'\\0'", "'\\e'", "'\"'"),
        "double" => writer.Choices.Of("1.0", "0.5", "2.25", "1e3", ".75", "1_000.5", "-0.0", "3d", "1.5E-3", "double.NaN", "double.PositiveInfinity", "0.1", "1e300", "double.Epsilon", "Math.PI", "4D"),
        "float" => writer.Choices.Of("1f", "0.5f", "2.25F", "1e3f", "-0f", "0.1f", "float.NaN", "float.MaxValue", "3.3f"),
        "decimal" => writer.Choices.Of("1m", "0.5m", "2.250m", "1_000.00M", "-3m", "0.1m", "decimal.MaxValue", "1e3m", "0.000m", "100m"),
        "bool" => writer.Choices.Of("true", "false"),
        "string" => Text(),
        "object" => writer.Choices.Of("(object)1", "(object)\"o\"", "(object)2.5", "new object()", "(object)null", "(object)'c'", "(object)3L"),
        "Grade" => writer.Choices.Of("Grade.Good", "Grade.Poor", "Grade.Fair", "(Grade)3", "default(Grade)"),
        "DayOfWeek" => writer.Choices.Of("DayOfWeek.Friday", "DayOfWeek.Sunday", "(DayOfWeek)2", "System.DayOfWeek.Monday"),
        "Points" => writer.Choices.Of("new Points(1.5)", "(Points)2", "(Points)0.5", "default(Points)", "new Points(-3)"),
        "DateOnly" => writer.Choices.Of("new DateOnly(2026, 5, 20)", "new DateOnly(2024, 2, 29)", "DateOnly.MinValue", "new DateOnly(2026, 5, 20).AddDays(-1)"),
        "TimeSpan" => writer.Choices.Of("TimeSpan.Zero", "TimeSpan.FromMinutes(90)", "new TimeSpan(1, 2, 3)", "TimeSpan.FromHours(1.5)"),
        _ => "default(" + type + ")",
    };

    private string Integer() => writer.Choices.Way(
        () => writer.Choices.Below(8).ToString(CultureInfo.InvariantCulture),
        () => (writer.Choices.Below(400) - 200).ToString(CultureInfo.InvariantCulture),
        () => writer.Choices.Of("42", "0x2A", "0b10_1010", "1_000", "int.MaxValue", "int.MinValue", "-1", "-2147483648", "0X0f", "2147483647", "\"four\".Length", "sizeof(long)", "(int)'x'"));

    private string Text() => writer.Choices.Of(
        "\"a\"", "\"\"", "\"text\"", "\"a\\tb\\\\\"", "@\"c:\\d \"\"q\"\"\"", "\"\"\"raw \"q\" \\n\"\"\"", "\"天\\u5929\"", "\"\\x41b\"", "\"\\U0001F600\"", "\"b,c,d\"", "nameof(Math)", "string.Empty",
        "\"Zebra\"", "nameof(List<int>)", "\"{x}\"");
}
