using System.Text.Json;
using System.Xml.Linq;

namespace ScoreNotebooks.Notebooks.Tests;

/// <summary>What the projects under src may know.</summary>
public sealed class ShippedProjectTests
{
    private const string Compiler = "Microsoft.CodeAnalysis";

    private static readonly Dictionary<string, string[]> MayKnow = new(StringComparer.Ordinal)
    {
        ["ScoreNotebooks"] = [],
        ["ScoreNotebooks.Scripting"] = [],
        ["ScoreNotebooks.Hosting"] = ["ScoreNotebooks.Scripting"],
        ["ScoreNotebooks.Jupyter"] = ["ScoreNotebooks.Hosting"],
        ["ScoreNotebooks.Cli"] = ["ScoreNotebooks", "ScoreNotebooks.Scripting", "ScoreNotebooks.Hosting", "ScoreNotebooks.Jupyter"],
    };

    public static TheoryData<string> Projects =>
        [.. Directory.EnumerateFiles(Repository.Path("src"), "*.csproj", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Repository.Root, file))];

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_shipped_project_references_Roslyn(string project)
    {
        using var assets = JsonDocument.Parse(File.ReadAllBytes(AssetsOf(project)));
        Assert.DoesNotContain(AssembliesOf(assets.RootElement), file => file.StartsWith(Compiler, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void A_project_that_references_Roslyn_is_seen()
    {
        using var assets = JsonDocument.Parse(File.ReadAllBytes(AssetsOf(Path.Combine("tests", "ScoreNotebooks.Notebooks.Tests", "x.csproj"))));
        Assert.Contains(AssembliesOf(assets.RootElement), file => file.StartsWith(Compiler, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(typeof(Workbook))]
    [InlineData(typeof(Scripting.ScriptSession))]
    [InlineData(typeof(Hosting.NotebookRunner))]
    [InlineData(typeof(Jupyter.JupyterKernel))]
    [InlineData(typeof(Cli.ExitCode))]
    public void No_shipped_assembly_was_compiled_against_Roslyn(Type inside) =>
        Assert.DoesNotContain(inside.Assembly.GetReferencedAssemblies(), name => name.Name!.StartsWith(Compiler, StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_knows_only_those_that_it_may_know(string project)
    {
        var known = XDocument.Load(Repository.Path(project)).Descendants("ProjectReference")
            .Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));
        Assert.Empty(known.Except(MayKnow[Path.GetFileNameWithoutExtension(project)]));
    }

    private static string AssetsOf(string project) => Repository.Path(Path.GetDirectoryName(project)!, "obj", "project.assets.json");

    // Packages that only bring analyzers have neither compile nor runtime assemblies.
    private static IEnumerable<string> AssembliesOf(JsonElement assets) =>
        from target in assets.GetProperty("targets").EnumerateObject()
        from package in target.Value.EnumerateObject()
        from kind in new[] { "compile", "runtime" }
        where package.Value.TryGetProperty(kind, out _)
        from file in package.Value.GetProperty(kind).EnumerateObject()
        select Path.GetFileName(file.Name);
}
