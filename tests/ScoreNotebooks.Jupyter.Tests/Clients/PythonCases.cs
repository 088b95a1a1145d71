using System.Text.Json;
using System.Text.RegularExpressions;

namespace ScoreNotebooks.Jupyter.Tests;

/// <summary>The cases of a Python file, run once against one kernel, with how each went.</summary>
/// <param name="module">The name of the file, without its ending.</param>
public abstract partial class PythonCases(string module) : IDisposable
{
    private readonly InstalledKernel _kernel = new();
    private IReadOnlyDictionary<string, string?>? _problems;

    /// <summary>The names of the cases of a file.</summary>
    public static IEnumerable<string> NamesIn(string module) =>
        CaseName().Matches(File.ReadAllText(InstalledKernel.Client(module + ".py"))).Select(match => match.Groups[1].Value);

    /// <summary>What went wrong in a case; null when nothing did.</summary>
    public string? ProblemOf(string name) => (_problems ??= RunAll()).TryGetValue(name, out var problem) ? problem : "The case did not run.";

    public void Dispose()
    {
        _kernel.Dispose();
        GC.SuppressFinalize(this);
    }

    private Dictionary<string, string?> RunAll()
    {
        var run = _kernel.RunPython(InstalledKernel.Client("cases.py"), module);
        Assert.True(run.ExitCode == 0, run.Errors);
        return run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)
            .ToDictionary(one => one.GetProperty("case").GetString()!, one => one.GetProperty("problem").GetString());
    }

    [GeneratedRegex(@"^def (case_\w+)\(", RegexOptions.Multiline)]
    private static partial Regex CaseName();
}
