namespace ScoreNotebooks.Hosting.Tests;

public sealed class NotebookCellTests
{
    [Fact]
    public void Cells_carry_id_kind_source_and_tags()
    {
        var cells = NotebookDocument.Read(NotebookFiles.WellFormedPath("jupyter-one-space.ipynb")).Cells;
        Assert.Equal(["title", "title-zh", "load", "empty"], cells.Select(cell => cell.Id));
        Assert.Equal([CellKind.Markdown, CellKind.Markdown, CellKind.Code, CellKind.Code], cells.Select(cell => cell.Kind));
        Assert.Equal("# Three shops\n\nWho is ahead, and why?", cells[0].Source);
        Assert.Equal(["zh"], cells[1].Tags);
        Assert.Equal([1, 2, 3, 4], cells.Select(cell => cell.Number));
    }

    [Fact]
    public void Saved_json_keeps_the_text_of_its_numbers()
    {
        var cell = NotebookDocument.Read(NotebookFiles.WellFormedPath("odd-escapes-and-numbers.ipynb")).Cells[0];
        var data = Assert.IsType<DisplayOutput>(Assert.Single(cell.Outputs)).Data;
        Assert.Equal("""{ "n": 1.50, "e": 1E+3, "s": "\u5c0f\/" }""", data["application/json"]);
        Assert.Equal("\"小店\"", cell.Source);
        Assert.Equal(12, cell.ExecutionCount);
    }

    [Fact]
    public void A_cell_names_its_language_in_any_of_the_places_that_editors_use()
    {
        var notebook = NotebookDocument.Read(NotebookFiles.WellFormedPath("languages.ipynb"));
        Assert.Equal(
            ["csharp", "fsharp", "pwsh", "python", "csharp", "sql", "csharp"],
            notebook.Cells.Select(cell => cell.Language));
        Assert.Equal([true, false, false, false, true, false, true], notebook.Cells.Select(cell => cell.Runs));
    }

    [Theory]
    [InlineData("jupyter-one-space.ipynb", "csharp")]
    [InlineData("minified.ipynb", "csharp")]
    [InlineData("tabs-crlf.ipynb", "csharp")]
    [InlineData("python.ipynb", "python")]
    public void A_notebook_names_the_language_of_cells_that_name_none(string name, string language)
    {
        var notebook = NotebookDocument.Read(NotebookFiles.WellFormedPath(name));
        Assert.Equal(language, notebook.Language);
        Assert.Equal(language, notebook.Cells.First(cell => cell.Kind == CellKind.Code).Language);
    }

    [Fact]
    public void Pictures_come_with_their_cell()
    {
        var cell = NotebookDocument.Read(NotebookFiles.WellFormedPath("attachment-and-byte-order-mark.ipynb")).Cells[0];
        Assert.StartsWith("iVBOR", cell.Attachments["dot.png"]["image/png"], StringComparison.Ordinal);
    }
}
