using ScoreNotebooks.Hosting;

namespace ScoreNotebooks.Jupyter.Tests;

/// <summary>Every notebook there is, run by nbconvert (nbclient, libzmq) with our kernel.</summary>
public sealed class NotebookRunTests(InstalledKernel kernel) : IClassFixture<InstalledKernel>
{
    public static TheoryData<string> Notebooks =>
        [.. Directory.EnumerateFiles(Repository.Path("notebooks"), "*.ipynb").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [SkippableTheory]
    [MemberData(nameof(Notebooks))]
    public void Nbconvert_gives_the_outputs_of_our_runner(string name)
    {
        var notebook = Repository.Path("notebooks", name);
        var ours = Run.Of(InstalledKernel.Program, ["run", notebook, "--out", Path.Combine(kernel.Folder, "ours")], kernel.Environment);
        Assert.True(ours.ExitCode == 0, ours.Errors);
        var run = kernel.RunPython(
            "-m", "jupyter", "nbconvert", "--execute", "--to", "notebook", "--ExecutePreprocessor.kernel_name=score", "--ExecutePreprocessor.timeout=120",
            "--output-dir", kernel.Folder, "--output", name, notebook);

        Assert.True(run.ExitCode == 0, run.Errors);
        var differences = NotebookVerification.Compare(NotebookDocument.Read(Path.Combine(kernel.Folder, "ours", name)), NotebookDocument.Read(Path.Combine(kernel.Folder, name)));
        Assert.True(differences.Count == 0, string.Join('\n', differences.Take(5).Select(static difference => difference.Text.English)));
    }

    [SkippableFact]
    public void Nbconvert_says_that_a_cell_failed_and_where()
    {
        var notebook = Path.Combine(kernel.Folder, "failing.ipynb");
        File.WriteAllText(notebook, """
            {"cells":[{"cell_type":"code","execution_count":null,"id":"a","metadata":{},"outputs":[],"source":["1 + nothing"]}],"metadata":{},"nbformat":4,"nbformat_minor":5}
            """);
        var run = kernel.RunPython("-m", "jupyter", "nbconvert", "--execute", "--to", "notebook", "--ExecutePreprocessor.kernel_name=score", notebook);

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("The name nothing is not known", run.Errors, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void A_report_of_nbconvert_has_the_outputs()
    {
        var run = kernel.RunPython(
            "-m", "jupyter", "nbconvert", "--execute", "--to", "html", "--ExecutePreprocessor.kernel_name=score", "--output-dir", kernel.Folder, Repository.Path("notebooks", "01-compare-shops.ipynb"));

        Assert.True(run.ExitCode == 0, run.Errors);
        var html = File.ReadAllText(Path.Combine(kernel.Folder, "01-compare-shops.html"));
        Assert.Contains("小店A", html, StringComparison.Ordinal);
        Assert.Contains("data:image/svg+xml;base64,", html, StringComparison.Ordinal);
    }
}
