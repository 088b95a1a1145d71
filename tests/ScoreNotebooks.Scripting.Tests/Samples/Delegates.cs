namespace ScoreNotebooks.Scripting.Samples;

/// <summary>Delegates of many parameters.</summary>
public static class Delegates
{
    public static int Seven(Func<int, int, int, int, int, int, int, int> call) => call(1, 2, 3, 4, 5, 6, 7);

    public static int Eight(Action<int, int, int, int, int, int, int, int> call)
    {
        call(1, 2, 3, 4, 5, 6, 7, 8);
        return 8;
    }

    public static string Sixteen(Func<int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, int, string> call) =>
        call(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16);

    public static (int A, int B, int C, int D, int E, int F, int G, int H, int I) Nine() => (1, 2, 3, 4, 5, 6, 7, 8, 9);

    public static (string Shop, double Total) Total() => ("a", 1.5);

    public static IReadOnlyList<(string Shop, double Total)> Totals() => [("a", 1.5), ("b", 2.5)];

    public static Dictionary<string, (int Low, int High)> Ranges() => new() { ["x"] = (1, 2) };
}
