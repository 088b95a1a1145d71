namespace ScoreNotebooks.Polyglot.Tests;

/// <summary>The files of the repository that tests look at.</summary>
internal static class Repository
{
    internal static string Root { get; } = Above(AppContext.BaseDirectory);

    internal static string Path(params string[] inside) => System.IO.Path.Combine([Root, .. inside]);

    private static string Above(string folder) =>
        File.Exists(System.IO.Path.Combine(folder, "ScoreNotebooks.sln")) ? folder : Above(System.IO.Path.GetDirectoryName(folder)!);
}
