using System.Runtime.CompilerServices;

namespace ScoreNotebooks.Tests.Data;

/// <summary>Where the shops lie in the repository.</summary>
internal static class ShopFiles
{
    /// <summary>The ten tables of shops A, B and C.</summary>
    internal static string Abc { get; } = Path.GetFullPath("../../../data/shops/abc", Here());

    /// <summary>The synthetic shops.</summary>
    internal static string Peers { get; } = Path.GetFullPath("../../../data/shops/peers.csv", Here());

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
