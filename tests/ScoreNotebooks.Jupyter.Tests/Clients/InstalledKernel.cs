namespace ScoreNotebooks.Jupyter.Tests;

/// <summary>The built program, installed as a kernel for Debian's Jupyter, in a folder of its own.</summary>
public sealed class InstalledKernel : IDisposable
{
    private const string Python = "/usr/bin/python3";
    private static readonly string[] Modules = ["zmq", "jupyter_client", "nbclient", "nbconvert", "jupyter_console", "notebook"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("score-kernel-");
    private readonly Lazy<string?> _missing;

    public InstalledKernel()
    {
        Install();
        _missing = new Lazy<string?>(Missing);
    }

    /// <summary>A folder for whatever a test writes.</summary>
    public string Folder => _folder.FullName;

    /// <summary>The program as the build made it.</summary>
    public static string Program => Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "score.exe" : "score");

    /// <summary>What clients are given in their environment: where the kernel is, and a home of their own.</summary>
    public Dictionary<string, string> Environment => new()
    {
        ["JUPYTER_DATA_DIR"] = Path.Combine(Folder, "data"),
        ["JUPYTER_RUNTIME_DIR"] = Path.Combine(Folder, "runtime"),
        ["JUPYTER_CONFIG_DIR"] = Path.Combine(Folder, "config"),
        ["IPYTHONDIR"] = Path.Combine(Folder, "ipython"),
        ["HOME"] = Folder,
        ["PYTHONPATH"] = "",
        ["PYTHONDONTWRITEBYTECODE"] = "1",
        ["PYTHONIOENCODING"] = "utf-8",
    };

    /// <summary>Runs a program of Debian's Python; skips the test where it is not installed.</summary>
    internal Run RunPython(params string[] words)
    {
        Needed.Require(_missing.Value is null, $"Missing: {_missing.Value}. Install Debian's python3-zmq python3-jupyter-client python3-nbclient jupyter-nbconvert jupyter-console jupyter-notebook.");
        return Run.Of(Python, words, Environment, Folder);
    }

    /// <summary>The path of a file of the tests' clients.</summary>
    internal static string Client(string name) => Repository.Path("tests", "ScoreNotebooks.Jupyter.Tests", "Clients", name);

    public void Dispose() => _folder.Delete(recursive: true);

    private void Install()
    {
        var installed = Run.Of(Program, ["kernel", "install"], Environment);
        Assert.True(installed.ExitCode == 0, installed.Errors);
    }

    private string? Missing()
    {
        if (!File.Exists(Python)) return Python;
        var run = Run.Of(Python, ["-c", $"import {string.Join(", ", Modules)}"], Environment);
        return run.ExitCode == 0 ? null : run.Errors.Trim().Split('\n')[^1];
    }
}
