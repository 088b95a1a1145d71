using System.Text.Json;
using System.Text.RegularExpressions;

namespace ScoreNotebooks.Jupyter.Tests;

/// <summary>The kernel as VS Code and JupyterLab reach it: npm's zeromq and @jupyterlab/services.</summary>
public sealed partial class FrontEndTests(FrontEndTests.Cases cases) : IClassFixture<FrontEndTests.Cases>
{
    private static readonly string Script = InstalledKernel.Client(Path.Combine("Node", "front-end.mjs"));

    public static TheoryData<string> Names => [.. CaseName().Matches(File.ReadAllText(Script)).Select(match => match.Groups[1].Value)];

    [SkippableTheory]
    [MemberData(nameof(Names))]
    public void Through_the_libraries_of_JupyterLab_and_VS_Code(string name)
    {
        var problem = cases.ProblemOf(name);
        Assert.True(problem is null, problem);
    }

    [GeneratedRegex("""^  async "([^"]+)"\(""", RegexOptions.Multiline)]
    private static partial Regex CaseName();

    /// <summary>The cases, run once, with how each went.</summary>
    public sealed class Cases : IDisposable
    {
        private static readonly string Folder = Path.GetDirectoryName(Script)!;
        private readonly InstalledKernel _kernel = new();
        private Dictionary<string, string?>? _problems;

        public string? ProblemOf(string name) => (_problems ??= RunAll()).TryGetValue(name, out var problem) ? problem : "The case did not run.";

        public void Dispose() => _kernel.Dispose();

        private Dictionary<string, string?> RunAll()
        {
            Needed.Require(Needed.OnPath("node") is not null, "Node is not installed.");
            Needed.Require(Directory.Exists(Path.Combine(Folder, "node_modules", "zeromq")), "Missing: zeromq and @jupyterlab/services. Run: npm --prefix tests/ScoreNotebooks.Jupyter.Tests/Clients/Node ci");
            var run = Run.Of(Needed.OnPath("node")!, [Script, InstalledKernel.Program], _kernel.Environment, _kernel.Folder);
            Assert.True(run.ExitCode == 0, run.Errors);
            return run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line.StartsWith("{\"case\"", StringComparison.Ordinal)).Select(line => JsonDocument.Parse(line).RootElement)
                .ToDictionary(one => one.GetProperty("case").GetString()!, one => one.GetProperty("problem").GetString());
        }
    }
}
