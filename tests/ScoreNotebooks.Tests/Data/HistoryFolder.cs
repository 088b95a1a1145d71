using System.Runtime.CompilerServices;

namespace ScoreNotebooks.Tests.Data;

/// <summary>Where the synthetic history lies in the repository.</summary>
internal static class HistoryFolder
{
    internal static string Path { get; } = System.IO.Path.GetFullPath("../../../data/history", Here());

    internal static string Tables { get; } = System.IO.Path.GetFullPath("../../../data/shops/abc", Here());

    private static string Here([CallerFilePath] string file = "") => System.IO.Path.GetDirectoryName(file)!;
}
