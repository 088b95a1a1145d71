using System.Runtime.CompilerServices;

namespace ScoreNotebooks.Tests.Data;

/// <summary>Where the synthetic shops lie in the repository.</summary>
internal static class PeersFile
{
    internal static string Path { get; } = System.IO.Path.GetFullPath("../../../data/shops/peers.csv", Here());

    private static string Here([CallerFilePath] string file = "") => System.IO.Path.GetDirectoryName(file)!;
}
