namespace ScoreNotebooks.Hosting.Tests;

public sealed class NotebookSelectionTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_gives_its_notebooks_by_name_without_copies_and_earlier_results()
    {
        foreach (var name in new[] { "b.ipynb", "a.ipynb", "deep/c.ipynb", ".ipynb_checkpoints/a.ipynb", "reports/a.ipynb", "bin/x.ipynb", "note.txt" })
            Touch(name);
        var jobs = NotebookSelection.Of([_folder.Path], _folder.File("reports"));
        Assert.Equal(["a", "b", "deep/c"], jobs.Select(job => job.Target));
        Assert.Equal(_folder.File("a.ipynb"), jobs[0].Source);
    }

    [Fact]
    public void A_link_in_a_folder_is_not_followed()
    {
        Touch("books/a.ipynb");
        File.CreateSymbolicLink(_folder.File("books/private.ipynb"), "../others/b.ipynb");
        Touch("others/b.ipynb");
        Directory.CreateSymbolicLink(_folder.File("books/circle"), _folder.File("books"));
        Directory.CreateSymbolicLink(_folder.File("books/out"), "../others");
        Assert.Equal(["a"], NotebookSelection.Of([_folder.File("books")], _folder.File("results")).Select(job => job.Target));
    }

    [Theory]
    [InlineData("results/a_files", "a.ipynb")]
    [InlineData("results/deep", "deep/a.ipynb")]
    public void Links_in_the_output_folder_do_not_lead_results_elsewhere(string link, string notebook)
    {
        Touch("books/" + notebook);
        Touch("others/keep.txt");
        Directory.CreateDirectory(_folder.File("results"));
        Directory.CreateSymbolicLink(_folder.File(link), _folder.File("others"));
        var failure = Assert.Throws<NotebookException>(() => NotebookSelection.Of([_folder.File("books")], _folder.File("results")));
        Assert.Contains(_folder.File("results"), failure.Text.English, StringComparison.Ordinal);
        Assert.Contains("链接", failure.Text.Chinese, StringComparison.Ordinal);
        // Where the whole output folder is a link, the person who named it meant it.
        Directory.CreateSymbolicLink(_folder.File("own"), _folder.File("others"));
        Assert.Single(NotebookSelection.Of([_folder.File("books")], _folder.File("own")));
    }

    [Fact]
    public void Links_in_place_of_results_are_replaced_and_not_written_through()
    {
        Touch("others/keep.txt");
        Directory.CreateDirectory(_folder.File("results"));
        foreach (var name in (string[])["demo.ipynb", "demo.ipynb.part", "demo.html", "index.html"])
            File.CreateSymbolicLink(_folder.File("results/" + name), _folder.File("others/keep.txt"));
        new ReportNotebook().Code("1").Build().Write(_folder.File("books/demo.ipynb"));
        new NotebookRunner(new NotebookOptions(), new ReportOptions()).Run([_folder.File("books")], _folder.File("results"));
        Assert.Equal("", File.ReadAllText(_folder.File("others/keep.txt")));
        Assert.Contains("<html", File.ReadAllText(_folder.File("results/demo.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_keep_the_order_asked_for_and_run_once_each()
    {
        Touch("b.ipynb");
        Touch("a.ipynb");
        var jobs = NotebookSelection.Of([_folder.File("b.ipynb"), _folder.File("a.ipynb"), _folder.Path], _folder.File("out"));
        Assert.Equal(["b", "a"], jobs.Select(job => job.Target));
    }

    [Fact]
    public void Notebooks_of_the_same_name_get_results_of_their_own()
    {
        Touch("one/report.ipynb");
        Touch("two/Report.ipynb");
        var jobs = NotebookSelection.Of([_folder.File("one/report.ipynb"), _folder.File("two/Report.ipynb")], _folder.File("out"));
        Assert.Equal(["report", "Report-2"], jobs.Select(job => job.Target));
    }

    [Fact]
    public void Requests_that_cannot_be_carried_out_are_refused_before_anything_runs()
    {
        Touch("a.ipynb");
        Touch("data.csv");
        Directory.CreateDirectory(_folder.File("empty"));
        AssertRefused("No notebook was named", [], "out");
        AssertRefused("There is no notebook or folder", [_folder.File("missing.ipynb")], "out");
        AssertRefused("There is no notebook (.ipynb) in the folder", [_folder.File("empty")], "out");
        AssertRefused("does not end in .ipynb", [_folder.File("data.csv")], "out");
        AssertRefused("would overwrite the notebook itself", [_folder.File("a.ipynb")], ".");
        AssertRefused("is a file", [_folder.File("a.ipynb")], "data.csv");
    }

    private void AssertRefused(string reason, string[] paths, string output)
    {
        var failure = Assert.Throws<NotebookException>(() => NotebookSelection.Of(paths, Path.Combine(_folder.Path, output)));
        Assert.Contains(reason, failure.Text.English, StringComparison.Ordinal);
        Assert.EndsWith("。", failure.Text.Chinese, StringComparison.Ordinal);
    }

    private void Touch(string name)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.File(name))!);
        File.WriteAllText(_folder.File(name), "");
    }
}
