namespace ScoreNotebooks.Jupyter.Tests;

/// <summary>What a test needs beside .NET.</summary>
internal static class Needed
{
    /// <summary>Fails with CI=true and skips elsewhere when something that a test needs is not there.</summary>
    public static void Require(bool isThere, string reason)
    {
        if (Environment.GetEnvironmentVariable("CI") == "true") Assert.True(isThere, reason);
        Skip.IfNot(isThere, reason);
    }

    /// <summary>The path of a program; null when it is not installed.</summary>
    public static string? OnPath(params string[] names) =>
        Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator).SelectMany(folder => names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
}
