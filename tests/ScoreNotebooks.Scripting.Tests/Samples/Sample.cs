namespace ScoreNotebooks.Scripting.Samples;

/// <summary>A small library as a workbook has one: what the tests' cells call.</summary>
public static class Sample
{
    public static string Language { get; set; } = "en";

    public static double Half(double value) => value / 2;

    public static string Optional(int first, string second = "two", double third = 3.5) => FormattableString.Invariant($"{first}|{second}|{third}");

    public static string Params(string head, params int[] rest) => head + ":" + string.Join("+", rest);

    public static string Over(int value) => "int " + value;

    public static string Over(long value) => "long " + value;

    public static string Over(double value) => FormattableString.Invariant($"double {value}");

    public static string Over(object value) => "object " + value;

    public static string Over(string value) => "string " + value;

    public static string Callback(Func<int, int> call) => "int " + call(1);

    public static string Callback(Func<int, string> call) => "string " + call(1);

    public static string Acts(Action<int> act)
    {
        act(1);
        return "action";
    }

    public static string Acts(Func<int, int> call) => "function " + call(2);

    public static T Identity<T>(T value) => value;

    public static T Pick<T>(T first, T second, bool takeFirst = true) => takeFirst ? first : second;

    public static Task<int> Later(int value) => Task.FromResult(value);

    public static bool TryHalve(int value, out int half)
    {
        half = value / 2;
        return value % 2 == 0;
    }

    public static Grade Graded(double score, Grade least = Grade.Fair) => score > 4.5 ? Grade.Good : least;
}
