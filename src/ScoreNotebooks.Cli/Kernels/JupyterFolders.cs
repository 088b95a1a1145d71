namespace ScoreNotebooks.Cli;

/// <summary>Where Jupyter looks for kernels, as "jupyter --paths" lists it.</summary>
internal static class JupyterFolders
{
    private const string Kernels = "kernels";

    /// <summary>The folder of kernels of this user.</summary>
    internal static string OfUser() => Path.Combine(UserData(), Kernels);

    /// <summary>The folder of kernels of a Jupyter that is installed in a folder.</summary>
    internal static string OfPrefix(string prefix) => Path.Combine(Path.GetFullPath(prefix), "share", "jupyter", Kernels);

    /// <summary>All folders of kernels, each once, those that count first.</summary>
    internal static IReadOnlyList<string> All() =>
    [
        .. new[] { Variable("JUPYTER_PATH")?.Split(Path.PathSeparator).Select(static path => Path.Combine(path, Kernels)) ?? [], [OfUser()], OfEnvironment(), OfSystem() }
            .SelectMany(static paths => paths).Distinct(StringComparer.Ordinal),
    ];

    private static string UserData()
    {
        if (Variable("JUPYTER_DATA_DIR") is { } named) return named;
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        if (OperatingSystem.IsWindows()) return Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData), "jupyter");
        if (OperatingSystem.IsMacOS()) return Path.Combine(home, "Library", "Jupyter");
        return Path.Combine(Variable("XDG_DATA_HOME") ?? Path.Combine(home, ".local", "share"), "jupyter");
    }

    // An activated Python environment has its own.
    private static IEnumerable<string> OfEnvironment() =>
        new[] { Variable("VIRTUAL_ENV"), Variable("CONDA_PREFIX") }.OfType<string>().Select(OfPrefix);

    private static IEnumerable<string> OfSystem() => OperatingSystem.IsWindows()
        ? [Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.CommonApplicationData), "jupyter", Kernels)]
        : [OfPrefix("/usr/local"), OfPrefix("/usr")];

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? value : null;
}
