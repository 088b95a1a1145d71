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
    public void A_folder_that_is_a_link_is_not_entered()
    {
        Touch("books/a.ipynb");
        Touch("others/b.ipynb");
        Directory.CreateSymbolicLink(_folder.File("books/circle"), _folder.File("books"));
        Directory.CreateSymbolicLink(_folder.File("books/out"), "../others");
        Assert.Equal(["a"], NotebookSelection.Of([_folder.File("books")], _folder.File("results")).Select(job => job.Target));
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
