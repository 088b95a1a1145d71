using System.Reflection;

namespace ScoreNotebooks.Scripting;

/// <summary>Format strings that ask for more digits than anyone reads.</summary>
internal sealed class FormatGuard : CallGuard
{
    private const long MostDigits = 100_000;

    public static bool Applies(MethodBase method) => method.Name == "ToString" && IndexOfFormat(method) >= 0;

    public static void Check(string? format, RunContext context)
    {
        if (format is { Length: > 4 } && char.IsAsciiLetter(format[0]) && Number(format.AsSpan(1)) is > MostDigits and var digits)
            throw Guards.TooMany(context, digits);
    }

    /// <summary>How many characters the widths and digits in the braces of a composite format ask for.</summary>
    public static long Asked(string composite)
    {
        var total = 0L;
        var isInside = false;
        for (var index = 0; index < composite.Length; index++)
        {
            if (composite[index] is '{' or '}')
                isInside = composite[index] == '{';
            if (!isInside || !char.IsAsciiDigit(composite[index]) || char.IsAsciiDigit(composite[index - 1]))
                continue;
            total += Number(composite.AsSpan(index));
        }

        return total;
    }

    public override void Before(object? target, object?[] values, RunContext context)
    {
        foreach (var value in values)
            Check(value as string, context);
    }

    private static int IndexOfFormat(MethodBase method) =>
        Array.FindIndex(method.GetParameters(), static parameter => parameter.Name == "format" && parameter.ParameterType == typeof(string));

    // The framework passes over zeros before a number, however many.
    private static long Number(ReadOnlySpan<char> text)
    {
        text = text.TrimStart('0');
        var number = 0L;
        for (var index = 0; index < Math.Min(text.Length, 10) && char.IsAsciiDigit(text[index]); index++)
            number = (number * 10) + (text[index] - '0');
        return number;
    }
}
