using System.Text;
using FsCheck;
using FsCheck.Xunit;

namespace ScoreNotebooks.Hosting.Tests;

public sealed class NotebookRoundTripTests
{
    public static IEnumerable<object[]> Files => NotebookFiles.WellFormed;

    [Theory]
    [MemberData(nameof(Files))]
    public void A_notebook_that_was_not_changed_is_written_back_byte_for_byte(string name)
    {
        using var folder = new TemporaryFolder();
        var original = File.ReadAllBytes(NotebookFiles.WellFormedPath(name));
        NotebookDocument.Read(NotebookFiles.WellFormedPath(name)).Write(folder.File("copy.ipynb"));
        Assert.Equal(original, File.ReadAllBytes(folder.File("copy.ipynb")));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Writing_the_same_outputs_again_changes_no_byte(string name)
    {
        var notebook = NotebookDocument.Read(NotebookFiles.WellFormedPath(name));
        var same = notebook.Cells
            .Where(cell => cell.Kind == CellKind.Code && name != "missing-keys.ipynb")
            .Select(cell => new CellOutputs(cell.Number, cell.ExecutionCount, cell.Outputs));
        Assert.Equal(notebook.Bytes.ToArray(), notebook.With([.. same]).Bytes.ToArray());
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void New_outputs_leave_every_line_outside_the_changed_cell_as_it_was(string name)
    {
        var notebook = NotebookDocument.Read(NotebookFiles.WellFormedPath(name));
        var number = notebook.Cells.FirstOrDefault(cell => cell.Kind == CellKind.Code)?.Number;
        if (number is null)
        {
            Assert.Equal("no-cells.ipynb", name);
            return;
        }

        var changed = notebook.With([new CellOutputs(number.Value, 99, [new StreamOutput("stdout", "小店\n\"A\"")])]);
        Assert.Equal([new StreamOutput("stdout", "小店\n\"A\"")], changed.Cells[number.Value - 1].Outputs);
        Assert.Equal(99, changed.Cells[number.Value - 1].ExecutionCount);

        // Putting the old outputs back in compact form must restore all cells but for the layout of these outputs.
        var before = notebook.Cells[number.Value - 1];
        var restored = changed.With([new CellOutputs(number.Value, before.ExecutionCount, before.Outputs)]);
        Assert.Equal(Compact(notebook), Compact(restored));
        Assert.Equal(
            notebook.Cells.Where(cell => cell.Number != number).Select(Face),
            changed.Cells.Where(cell => cell.Number != number).Select(Face));
    }

    [Fact]
    public void New_outputs_are_laid_out_as_jupyter_writes_them()
    {
        var notebook = NotebookDocument.Read(NotebookFiles.WellFormedPath("jupyter-one-space.ipynb"));
        var bundle = new MimeBundle([
            new MimeContent("text/plain", "one\ntwo"),
            new MimeContent("application/json", """{"b":1.50,"a":[],"c":{}}"""),
        ]);
        var text = Encoding.UTF8.GetString(notebook.With([new CellOutputs(4, 2, [new ResultOutput(bundle, 2)])]).Bytes.Span);
        // Written by hand after nbformat's own layout: one space a level, keys sorted, texts as lists of lines.
        Assert.Contains(
            """
               "cell_type": "code",
               "execution_count": 2,
               "id": "empty",
               "metadata": {},
               "outputs": [
                {
                 "data": {
                  "application/json": {
                   "b": 1.50,
                   "a": [],
                   "c": {}
                  },
                  "text/plain": [
                   "one\n",
                   "two"
                  ]
                 },
                 "execution_count": 2,
                 "metadata": {},
                 "output_type": "execute_result"
                }
               ],
               "source": []
            """.ReplaceLineEndings("\n"), text, StringComparison.Ordinal);
    }

    [Fact]
    public void New_outputs_take_over_tabs_and_windows_line_ends()
    {
        var notebook = NotebookDocument.Read(NotebookFiles.WellFormedPath("tabs-crlf.ipynb"));
        var text = Encoding.UTF8.GetString(notebook.With([new CellOutputs(1, 1, [new StreamOutput("stdout", "x")])]).Bytes.Span);
        Assert.Contains("\r\n\t\t\t\"outputs\": [\r\n\t\t\t\t{\r\n\t\t\t\t\t\"name\": \"stdout\",\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", text.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_notebook_that_escapes_its_characters_gets_escaped_outputs()
    {
        var notebook = NotebookDocument.Read(NotebookFiles.WellFormedPath("one-line-escaped.ipynb"));
        var text = Encoding.UTF8.GetString(notebook.With([new CellOutputs(2, 1, [new StreamOutput("stdout", "小")])]).Bytes.Span);
        Assert.Contains("""[{"name": "stdout", "output_type": "stream", "text": ["\u5c0f"]}]""", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_that_a_code_cell_lacks_are_added()
    {
        var notebook = NotebookDocument.Read(NotebookFiles.WellFormedPath("missing-keys.ipynb"));
        var text = Encoding.UTF8.GetString(notebook.With([new CellOutputs(1, 1, [])]).Bytes.Span);
        Assert.Contains("\"source\": [\"1\"],\n\"execution_count\": 1,\n\"outputs\": []\n}", text, StringComparison.Ordinal);
    }

    [Property]
    public bool Any_text_that_a_cell_shows_is_read_back_as_it_was(NonNull<string> text, bool escaped)
    {
        var name = escaped ? "one-line-escaped.ipynb" : "tabs-crlf.ipynb";
        var notebook = NotebookDocument.Read(NotebookFiles.WellFormedPath(name));
        var number = notebook.Cells.First(cell => cell.Kind == CellKind.Code).Number;
        var changed = notebook.With([new CellOutputs(number, 1, [new StreamOutput("stdout", text.Get)])]);
        return changed.Cells[number - 1].Outputs[0] is StreamOutput stream && stream.Text == WithoutHalves(text.Get);
    }

    [Fact]
    public void Half_a_character_pair_becomes_the_replacement_character()
    {
        var notebook = NotebookDocument.Read(NotebookFiles.WellFormedPath("minified.ipynb"));
        var changed = notebook.With([new CellOutputs(1, 1, [new StreamOutput("stdout", "a\ud83d😀\ude00")])]);
        Assert.Equal(new StreamOutput("stdout", "a\ufffd😀\ufffd"), changed.Cells[0].Outputs[0]);
    }

    [Fact]
    public void Outputs_of_a_markdown_cell_are_an_error_of_the_caller()
    {
        var notebook = NotebookDocument.Read(NotebookFiles.WellFormedPath("jupyter-one-space.ipynb"));
        Assert.Throws<ArgumentException>(() => notebook.With([new CellOutputs(1, 1, [])]));
        Assert.Throws<ArgumentException>(() => notebook.With([new CellOutputs(5, 1, [])]));
    }

    private static string WithoutHalves(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private static string Compact(NotebookDocument notebook)
    {
        using var json = System.Text.Json.JsonDocument.Parse(notebook.Bytes[(notebook.Bytes.Span[0] == 0xEF ? 3 : 0)..]);
        return string.Join('\n', notebook.Cells.Select(Face)) + json.RootElement.GetProperty("metadata").GetRawText();
    }

    private static string Face(NotebookCell cell) => string.Join('|',
        cell.Id, cell.Kind, cell.Language, cell.Source, string.Join(',', cell.Tags), cell.ExecutionCount, cell.Outputs.Count);
}
