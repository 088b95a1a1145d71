using System.Diagnostics;
using System.Globalization;
using System.Text;
using TestLibrary;

namespace ScoreNotebooks.Hosting.Tests;

/// <summary>Opening, reading and showing a workbook runs nothing of it, whatever its file says.</summary>
public sealed class OpeningTests : IDisposable
{
    // Every place where a notebook's file could name something to start, with cells that would be noticed.
    private const string Eager = """
        {
          "cells": [
            { "cell_type": "code", "execution_count": 1, "metadata": { "tags": ["init_cell"], "init_cell": true, "trusted": true, "vscode": { "languageId": "csharp" } },
              "outputs": [{ "output_type": "display_data", "metadata": { "isolated": false }, "data": { "text/markdown": "![x](x.png)", "application/x-run": "TestLibrary.Shops.Ring()" } }],
              "source": "#r \"lib/Eager.dll\"\nTestLibrary.Shops.Ring();\nClient.Eager.Hello()" },
            { "cell_type": "raw", "metadata": { "format": "csharp", "raw_mimetype": "text/x-csharp" }, "source": "TestLibrary.Shops.Ring()" },
            { "cell_type": "markdown", "metadata": {}, "source": "`TestLibrary.Shops.Ring()` {{TestLibrary.Shops.Ring()}} $(touch ran) ```{code-cell}```" }
          ],
          "metadata": {
            "kernelspec": { "name": ".net-csharp", "language": "C#", "display_name": "C#", "argv": ["touch", "ran"], "env": { "DOTNET_STARTUP_HOOKS": "lib/Eager.dll" } },
            "polyglot_notebook": { "kernelInfo": { "defaultKernelName": "csharp", "items": [{ "name": "csharp", "startup": "TestLibrary.Shops.Ring()" }] } },
            "language_info": { "name": "C#", "codemirror_mode": "lib/Eager.dll", "nbconvert_exporter": "Client.Eager" },
            "startup": "lib/Eager.dll", "extensions": ["lib/Eager.dll"], "init_code": "TestLibrary.Shops.Ring()"
          },
          "nbformat": 4, "nbformat_minor": 4
        }
        """;

    private readonly TemporaryFolder _folder = new();

    public OpeningTests()
    {
        ClientAssembly.Write(_folder.File("lib/Eager.dll"), "Eager", "eager");
        // What hosts of other kinds load from beside a notebook.
        foreach (var name in (string[])["extension.dib", "startup.csx", "init.csx", ".scorerc.csx", "notebook.cs"])
            File.WriteAllText(_folder.File(name), "TestLibrary.Shops.Ring();");
        File.WriteAllText(_folder.File("n.ipynb"), Eager, new UTF8Encoding(false));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Reading_comparing_and_showing_a_notebook_runs_nothing()
    {
        var before = Shops.Rung;
        var notebook = NotebookDocument.Read(_folder.File("n.ipynb"));
        HtmlReport.Of(notebook, new ReportOptions());
        Assert.Empty(NotebookVerification.Compare(notebook, notebook));
        notebook.Write(_folder.File("copy.ipynb"));
        NotebookSelection.Of([_folder.Path], _folder.File("out"));
        _ = new NotebookSession(new NotebookOptions { Libraries = [typeof(Shops).Assembly], Folder = _folder.Path });
        AssertNothingRan(before);
    }

    [Fact]
    public void Running_a_notebook_runs_its_code_cells_and_nothing_else()
    {
        var before = Shops.Rung;
        var notebook = NotebookDocument.Read(_folder.File("n.ipynb"));
        var run = new NotebookSession(new NotebookOptions { Libraries = [typeof(Shops).Assembly], Culture = static () => CultureInfo.InvariantCulture }).Run(notebook);
        // Its one cell of code names an assembly that nobody trusts, and is refused as a whole.
        Assert.Equal(CellStatus.Failed, Assert.Single(run.Cells).Status);
        AssertNothingRan(before);
    }

    [Fact]
    public void A_cell_that_runs_is_noticed()
    {
        var before = Shops.Rung;
        new NotebookSession(new NotebookOptions { Libraries = [typeof(Shops).Assembly] }).Run("TestLibrary.Shops.Ring()");
        Assert.Equal(before + 1, Shops.Rung);
    }

    [SkippableFact]
    public void A_pipe_in_place_of_a_notebook_does_not_keep_one_waiting()
    {
        Skip.IfNot(OperatingSystem.IsLinux() || OperatingSystem.IsMacOS());
        using (var mkfifo = Process.Start("mkfifo", [_folder.File("pipe.ipynb")])) mkfifo.WaitForExit();
        File.CreateSymbolicLink(_folder.File("zero.ipynb"), "/dev/zero");
        foreach (var name in (string[])["pipe.ipynb", "zero.ipynb"])
            Assert.Contains("is empty", Assert.Throws<NotebookException>(() => NotebookDocument.Read(_folder.File(name))).Text.English, StringComparison.Ordinal);
    }

    private void AssertNothingRan(int before)
    {
        Assert.Equal(before, Shops.Rung);
        Assert.False(ClientAssembly.IsLoaded("Eager"));
        Assert.False(File.Exists(_folder.File("ran")));
        Assert.False(File.Exists("ran"));
    }
}
