using ScoreNotebooks.Hosting;

namespace ScoreNotebooks.Notebooks.Tests;

public sealed class SavedOutputTests(ExecutedNotebooks executed) : IClassFixture<ExecutedNotebooks>
{
    public static TheoryData<string> Notebooks => [.. Repository.Notebooks];

    [Fact]
    public void There_are_notebooks() => Assert.NotEmpty(Repository.Notebooks);

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void Saved_outputs_are_what_a_run_gives(string name)
    {
        var saved = NotebookDocument.Read(Repository.Path("notebooks", name));
        var differences = NotebookVerification.Compare(saved, executed.In(Language.English, name));
        Assert.True(
            differences.Count == 0,
            $"{differences.Count} saved outputs of {name} are not those of a fresh run:\n{string.Join('\n', differences.Select(difference => difference.Text.English))}");
    }

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void All_cells_run_in_their_order(string name)
    {
        var cells = NotebookDocument.Read(Repository.Path("notebooks", name)).Cells.Where(cell => cell.Kind == CellKind.Code).ToList();
        Assert.All(cells, cell => Assert.True(cell.Runs, $"Cell {cell.Number} is no C# that our hosts run."));
        Assert.Equal(Enumerable.Range(1, cells.Count).Select(count => (int?)count), cells.Select(cell => cell.ExecutionCount));
        Assert.DoesNotContain(cells.SelectMany(cell => cell.Outputs), output => output is ErrorOutput);
    }
}
