using System.Diagnostics;
using System.Globalization;

namespace ScoreNotebooks.Hosting.Tests;

public sealed class LoadedFilesTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public LoadedFilesTests()
    {
        Write("book/steps.csx", "\uFEFFvar steps = 3;");
        Write("book/more/deep.cs", "var deep = 4;");
        Write("elsewhere/secret.csx", "var secret = 5;");
        new ReportNotebook().Text("# Steps").Code("#!csharp\nvar first = 6;").Code("var second = first + 1;").Build().Write(_folder.File("book/steps.ipynb"));
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("#load \"steps.csx\"\nsteps", "3")]
    [InlineData("#load \"more/deep.cs\"\ndeep", "4")]
    [InlineData("#!import steps.csx\nsteps", "3")]
    [InlineData("#!import steps.ipynb\nfirst + second", "13")]
    public void Scripts_and_notebooks_of_the_workbook_are_loaded(string code, string value)
    {
        var evaluation = Session().Evaluate(code);
        Assert.True(evaluation.Run.Status == CellStatus.Succeeded, evaluation.Run.Error?.Message);
        Assert.Equal(value, evaluation.Text);
    }

    [Theory]
    [InlineData("../elsewhere/secret.csx")]
    [InlineData("link.csx")]
    [InlineData("all/etc/hostname.csx")]
    [InlineData("/etc/passwd.csx")]
    [InlineData("//server/share/x.csx")]
    [InlineData(".hidden/x.csx")]
    public void A_file_outside_is_refused_whether_it_exists_or_not(string path)
    {
        File.CreateSymbolicLink(_folder.File("book/link.csx"), "../elsewhere/secret.csx");
        Directory.CreateSymbolicLink(_folder.File("book/all"), "/");
        Write("book/.hidden/x.csx", "1");
        AssertRefused($"#load \"{path}\"", path, "outside of the workbook", _folder.File("book"));
    }

    [Theory]
    [InlineData("absent.csx", "no file")]
    [InlineData("steps.dll", "no script")]
    [InlineData("steps", "no script")]
    [InlineData("more.csx", "no file")]
    [InlineData("empty.csx", "is empty")]
    [InlineData("bytes.csx", "UTF-8")]
    public void What_is_no_script_is_refused(string path, string reason)
    {
        Write("book/steps.dll", "x");
        Write("book/empty.csx", "");
        Directory.CreateDirectory(_folder.File("book/more.csx"));
        File.WriteAllBytes(_folder.File("book/bytes.csx"), [0x31, 0xFF, 0xFE]);
        AssertRefused($"#load \"{path}\"", path, reason);
    }

    [Fact]
    public void A_broken_notebook_is_refused_with_the_reason()
    {
        Write("book/broken.ipynb", "{");
        AssertRefused("#!import broken.ipynb", "broken.ipynb");
    }

    [Theory]
    [InlineData("#!bash\\nls", "csharp", "cell 2, line 1: The magic command #!bash")]
    [InlineData("Get-Date", "pwsh", "cell 2: This cell is in the language \"pwsh\"")]
    [InlineData("1 +", "csharp", "cell 2, line 1: ")]
    public void What_an_imported_notebook_cannot_run_is_refused_under_the_number_that_the_notebook_gives_it(string source, string kernel, string message)
    {
        Write("book/others.ipynb", $$$"""
            {"cells":[{"cell_type":"markdown","metadata":{},"source":"# Text"},
            {"cell_type":"code","execution_count":null,"metadata":{"polyglot_notebook":{"kernelName":"{{{kernel}}}"}},"outputs":[],"source":"{{{source}}}"}],
            "metadata":{},"nbformat":4,"nbformat_minor":4}
            """);
        Assert.StartsWith("others.ipynb, " + message, Session().Run("#!import others.ipynb").Error!.Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void A_pipe_is_not_opened()
    {
        Skip.IfNot(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS());
        using (var mkfifo = Process.Start("mkfifo", [_folder.File("book/pipe.csx")])) mkfifo.WaitForExit();
        AssertRefused("#load \"pipe.csx\"", "pipe.csx", "no ordinary file");
    }

    [Fact]
    public void Paths_in_a_notebook_start_from_its_folder()
    {
        var notebook = new ReportNotebook().Code("#load \"steps.csx\"\nsteps").Build(_folder.File("book/a.ipynb"));
        Assert.True(new NotebookSession(Options).Run(notebook).Succeeded);
        var elsewhere = new ReportNotebook().Code("#load \"steps.csx\"\nsteps").Build(_folder.File("elsewhere/a.ipynb"));
        Assert.False(new NotebookSession(Options).Run(elsewhere).Succeeded);
    }

    private static NotebookOptions Options { get; } = new() { Culture = static () => CultureInfo.GetCultureInfo("en") };

    private NotebookSession Session() => new(Options with { Folder = _folder.File("book") });

    private void AssertRefused(string code, params string[] named)
    {
        var run = Session().Run(code);
        Assert.Equal(CellStatus.Failed, run.Status);
        Assert.Equal(1, run.FailedAt?.Line);
        foreach (var name in named) Assert.Contains(name, run.Error!.Message, StringComparison.Ordinal);
        var chinese = new NotebookSession(Options with { Folder = _folder.File("book"), Culture = static () => CultureInfo.GetCultureInfo("zh") }).Run(code);
        Assert.Contains(named[0], chinese.Error!.Message, StringComparison.Ordinal);
        Assert.EndsWith("。", chinese.Error.Message, StringComparison.Ordinal);
    }

    private void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.File(name))!);
        File.WriteAllText(_folder.File(name), text);
    }
}
