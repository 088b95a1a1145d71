using System.Runtime.CompilerServices;

namespace ScoreNotebooks.Tests.Models;

/// <summary>The folder of the shipped models in the repository.</summary>
internal static class ModelFolder
{
    internal static string Path { get; } = System.IO.Path.GetFullPath("../../../data/models", Here());

    internal static string File(string name) => System.IO.Path.Combine(Path, name);

    private static string Here([CallerFilePath] string file = "") => System.IO.Path.GetDirectoryName(file)!;
}
