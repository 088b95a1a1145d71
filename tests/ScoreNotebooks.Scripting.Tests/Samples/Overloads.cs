using System.Runtime.CompilerServices;

namespace ScoreNotebooks.Scripting.Samples;

/// <summary>Families of overloads; each tells which of it was called.</summary>
public static class Overloads
{
    public static string Sized(int value) => "int";

    public static string Sized(uint value) => "uint";

    public static string Sized(long value) => "long";

    public static string Sized(ulong value) => "ulong";

    public static string Small(byte value) => "byte";

    public static string Small(short value) => "short";

    public static string Real(float value) => "float";

    public static string Real(double value) => "double";

    public static string Money(double value) => "double";

    public static string Money(decimal value) => "decimal";

    public static string Maybe(int value) => "int";

    public static string Maybe(int? value) => "int?";

    public static string Wrapped(int? value) => "int?";

    public static string Wrapped(object? value) => "object";

    public static string Text(string value) => "string";

    public static string Text(object value) => "object";

    public static string Text(FormattableString value) => "formattable";

    public static string Format(FormattableString value) => "formattable " + value.Format;

    public static string Format(int value) => "int";

    public static string Sequence(IEnumerable<int> values) => "enumerable";

    public static string Sequence(int[] values) => "array";

    public static string Sequence(List<int> values) => "list";

    public static string Listed(IEnumerable<object> values) => "objects";

    public static string Listed(IReadOnlyList<string> values) => "strings";

    public static string Spans(ReadOnlySpan<int> values) => "span " + values.Length;

    public static string Spans(int[] values) => "array " + values.Length;

    public static string Spans(IEnumerable<int> values) => "enumerable " + values.Count();

    public static string Items(params int[] values) => "array " + values.Length;

    public static string Items(int first) => "one";

    public static string Items(int first, params int[] values) => "first " + values.Length;

    public static string Many(params IEnumerable<int> values) => "enumerable " + string.Join('+', values);

    public static string ManyLists(params List<string> values) => "list " + values.Count;

    public static string ManySpans(params ReadOnlySpan<int> values) => "span " + values.Length;

    public static string Objects(params object?[] values) => "objects " + values.Length;

    public static string Objects(object? first, object? second) => "two";

    public static string Generic<T>(T value) => "generic " + typeof(T).Name;

    public static string Generic(int value) => "int";

    public static string Generic<T>(IEnumerable<T> values) => "sequence " + typeof(T).Name;

    public static string Pair<T>(T first, T second) => "same " + typeof(T).Name;

    public static string Pair<T, TOther>(T first, TOther second) => "other " + typeof(T).Name + " " + typeof(TOther).Name;

    public static string Defaults(int first) => "one";

    public static string Defaults(int first, int second = 2) => "two";

    public static string Named(int first, string second) => "int string";

    public static string Named(string second, int first) => "string int";

    public static string Late(int first, int second = 5, params string[] rest) => $"{first} {second} {string.Join('+', rest)}";

    public static string In(in int value) => "in " + value;

    public static string InOr(in int value) => "in";

    public static string InOr(int value) => "value";

    [OverloadResolutionPriority(1)]
    public static string Preferred(object value) => "preferred object";

    public static string Preferred(string value) => "string";

    public static string Calls(Func<int> call) => "int";

    public static string Calls(Func<double> call) => "double";

    public static string Calls(Action call) => "action";

    public static string Maps(Func<int, int> map) => "int " + map(3);

    public static string Maps(Func<string, int> map) => "string " + map("abc");

    public static string Delegated(Func<object, object> map) => "objects";

    public static string Delegated(Func<string, string> map) => "strings";

    public static string Late(Action<int> act) => "action";

    public static string Late(Func<int, object?> act) => "function";

    public static string Enums(Grade grade) => "grade";

    public static string Enums(int number) => "int";

    public static string Null(string? text) => "string";

    public static string Null(Shop? shop) => "shop";

    public static string OnlyNull(object? value) => "object";

    public static string OnlyNull(string? value) => "string";

    public static string Tuples((int, int) pair) => "ints";

    public static string Tuples((double, double) pair) => "doubles";

    public static string Tuples(object pair) => "object";

    public static string Cast(Weight weight) => "weight";

    public static string Cast(object value) => "object";

    public static string Indexed(Index index) => "index " + index;

    public static string Indexed(Range range) => "range " + range;
}
