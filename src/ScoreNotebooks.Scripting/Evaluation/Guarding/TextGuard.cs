using System.Collections;
using System.Reflection;
using System.Text;

namespace ScoreNotebooks.Scripting;

/// <summary>Text that becomes long from short input.</summary>
internal sealed class TextGuard(string name, bool isBuilder, Func<object?, object?[], RunContext, long> estimate) : CallGuard
{
    private const int BytesPerLetter = 2;
    private const long MostComparisons = 40_000_000_000;

    // Of U+FDFA, an Arabic phrase that is one character.
    private const long LongestDecomposition = 18;

    public static TextGuard? Find(MethodBase method)
    {
        var isBuilder = method.DeclaringType == typeof(StringBuilder);
        Func<object?, object?[], RunContext, long>? estimate = method.Name switch
        {
            ".ctor" or "PadLeft" or "PadRight" or "EnsureCapacity" or "set_Capacity" or "set_Length" => static (_, values, _) => LargestNumber(values),
            "Append" or "AppendLine" when isBuilder => Appended,
            "Insert" => Inserted,
            "Concat" or "Join" or "AppendJoin" => Joined,
            "Format" or "AppendFormat" => Formatted,
            "Replace" => Replaced,
            "ReplaceLineEndings" => static (text, values, _) => LengthOf(text) + (((string)text!).LongCount(EndsLine) * (values.Length > 0 ? LengthOf(values[0]) : 0)),
            "Normalize" => static (text, _, _) => ((string)text!).Sum(static letter => char.IsAscii(letter) ? 1L : LongestDecomposition),
            "Split" => static (text, _, _) => ((string)text!).Length * 16L,
            "ToString" when isBuilder => static (text, _, _) => LengthOf(text),
            _ => Seeks(method.Name) && method.GetParameters().Length > 0 ? static (_, _, _) => 0 : null,
        };
        return estimate is null ? null : new TextGuard(method.Name, isBuilder, estimate);
    }

    /// <summary>Whether the calls are guarded only because long texts take long.</summary>
    public bool IsForTimeOnly => name == "Split" || Seeks(name);

    public static long LengthOf(object? value) => value switch
    {
        null => 0,
        string text => text.Length,
        StringBuilder builder => builder.Length,
        char[] letters => letters.Length,
        char or bool => 1,
        _ => 16,
    };

    public override void Before(object? target, object?[] values, RunContext context)
    {
        if ((IsForTimeOnly || name == "Replace") && values.Length > 0 && LengthOf(target) * LengthSought(values[0]) > MostComparisons)
            throw context.Failure("Looking for so long a text in so long a text would take too long.", "在这么长的文本中查找这么长的内容，耗时过长。");
        var length = estimate(target, values, context);
        if (name == "Split")
            context.Reserve(length * BytesPerLetter);
        else
            Guards.Allow(context, length + (isBuilder && name.StartsWith("Append", StringComparison.Ordinal) ? LengthOf(target) : 0), BytesPerLetter);
    }

    private static bool Seeks(string method) => method is "Contains" or "StartsWith" or "EndsWith" or "Trim" or "TrimStart" or "TrimEnd"
        or "IndexOf" or "IndexOfAny" or "LastIndexOf" or "LastIndexOfAny";

    private static long LengthSought(object? value) => value switch
    {
        string text => text.Length,
        char[] letters => letters.Length,
        string?[] texts => texts.Sum(static text => (long)(text?.Length ?? 0)),
        _ => 0,
    };

    private static bool EndsLine(char letter) => letter is '\r' or '\n' or '\f' or '\u0085' or '\u2028' or '\u2029';

    private static long LargestNumber(object?[] values)
    {
        var largest = 0;
        foreach (var value in values)
            largest = Math.Max(largest, value as int? ?? 0);
        return largest;
    }

    private static long Appended(object? target, object?[] values, RunContext context) =>
        values is [char, int count] ? count : values.Length > 0 ? LengthOf(values[0]) : 0;

    private static long Inserted(object? target, object?[] values, RunContext context) =>
        LengthOf(target) + (LengthOf(values[1]) * (values is [_, _, int count] ? Math.Max(count, 1) : 1));

    private static long Joined(object? target, object?[] values, RunContext context)
    {
        var separator = values.Length > 1 ? (int)LengthOf(values[0]) : 0;
        var length = 0L;
        for (var index = 0; index < values.Length; index++)
            length += values[index] is IEnumerable and not string ? Measure(values, index, separator, context) : LengthOf(values[index]);
        return length;
    }

    // A collection is measured at once, any other sequence while it is joined.
    private static long Measure(object?[] values, int index, int separator, RunContext context)
    {
        var sequence = (IEnumerable)values[index]!;
        if (TypeFacts.ElementType(sequence.GetType()) is not { } element)
            return 0;
        if (sequence is ICollection collection && element.IsValueType)
            return collection.Count * (16L + separator);
        if (sequence is ICollection)
        {
            var length = 0L;
            foreach (var item in sequence)
                length += separator + LengthOf(item);
            return length;
        }

        values[index] = Activator.CreateInstance(typeof(MeasuredTexts<>).MakeGenericType(element), sequence, separator, context);
        return 0;
    }

    private static long Formatted(object? target, object?[] values, RunContext context)
    {
        var pattern = Array.Find(values, static value => value is string or System.Text.CompositeFormat) as string ?? "";
        var longest = values.SelectMany(static value => value as object?[] ?? [value]).Where(value => !ReferenceEquals(value, pattern)).Select(LengthOf).DefaultIfEmpty().Max();
        return pattern.Length + FormatGuard.Asked(pattern) + (pattern.Count(static letter => letter == '{') * longest);
    }

    private static long Replaced(object? target, object?[] values, RunContext context)
    {
        if (values is not [string { Length: > 0 } sought, string replacement, ..] || replacement.Length <= sought.Length)
            return LengthOf(target);
        var most = LengthOf(target) / sought.Length * (replacement.Length - sought.Length);
        return LengthOf(target) + (most <= context.Limits.Elements || target is not string text ? most : Occurrences(text, sought) * (replacement.Length - sought.Length));
    }

    private static long Occurrences(string text, string sought)
    {
        var count = 0L;
        for (var at = text.IndexOf(sought, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(sought, at + sought.Length, StringComparison.OrdinalIgnoreCase))
            count++;
        return count;
    }
}
