namespace ScoreNotebooks.Hosting.Tests;

/// <summary>The hand-written notebook files of the tests.</summary>
internal static class NotebookFiles
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "Files");

    public static IEnumerable<object[]> WellFormed => Names("notebooks");

    public static string WellFormedPath(string name) => Path.Combine(Folder, "notebooks", name);

    public static string BrokenPath(string name) => Path.Combine(Folder, "broken", name);

    private static IEnumerable<object[]> Names(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Folder, folder)).Order(StringComparer.Ordinal).Select(path => new object[] { Path.GetFileName(path) });
}
