using System.Globalization;
using ScoreNotebooks.Scripting;
using TestLibrary;

namespace ScoreNotebooks.Hosting.Tests;

public sealed class NotebookSessionTests
{
    private static readonly NotebookOptions Options = new()
    {
        Libraries = [typeof(Shops).Assembly],
        Culture = () => CultureInfo.GetCultureInfo("en"),
    };

    private readonly NotebookSession _session = new(Options);

    [Fact]
    public void The_last_expression_is_the_result_and_variables_stay()
    {
        Assert.Empty(_session.Run("var total = 1.5;").Outputs);
        var run = _session.Run("total * 2");
        Assert.Equal(CellStatus.Succeeded, run.Status);
        Assert.Equal("3", Result(run)["text/plain"]);
        Assert.Equal(2, run.ExecutionCount);
    }

    [Fact]
    public void What_a_cell_shows_keeps_its_order_and_pieces_of_a_stream_are_joined()
    {
        var run = _session.Run("Console.Write(\"a\");\nConsole.WriteLine(\"b\");\ndisplay(1);\nConsole.WriteLine(\"c\");\n2");
        Assert.Equal(new StreamOutput("stdout", "ab\n"), run.Outputs[0]);
        Assert.Equal("1", Assert.IsType<DisplayOutput>(run.Outputs[1]).Data["text/plain"]);
        Assert.Equal(new StreamOutput("stdout", "c\n"), run.Outputs[2]);
        Assert.Equal("2", Assert.IsType<ResultOutput>(run.Outputs[3]).Data["text/plain"]);
    }

    [Fact]
    public void Outputs_are_reported_at_the_moment_they_appear()
    {
        var seen = new List<CellOutput>();
        _session.Run("Console.Write(\"a\");\nConsole.Write(\"b\");\n1", seen.Add);
        Assert.Equal([new StreamOutput("stdout", "a"), new StreamOutput("stdout", "b")], seen.Take(2));
        Assert.IsType<ResultOutput>(seen[2]);
    }

    [Fact]
    public void A_value_of_the_library_is_shown_by_its_formatters()
    {
        var run = _session.Run("using TestLibrary;\nShops.Chart(\"gap\")");
        Assert.Equal(["application/vnd.plotly.v1+json", "text/html", "text/plain"], Result(run).Contents.Select(content => content.MimeType));
    }

    [Fact]
    public void A_note_is_shown_and_does_not_fail_the_cell()
    {
        var run = _session.Run("#r \"nuget: Plotly.NET, 5.1\"\n1");
        Assert.Equal(CellStatus.Succeeded, run.Status);
        Assert.StartsWith("Plotly.NET is not loaded", Assert.IsType<StreamOutput>(run.Outputs[0]).Text, StringComparison.Ordinal);
        Assert.Equal("stderr", ((StreamOutput)run.Outputs[0]).Name);
        Assert.Equal("1", Assert.IsType<ResultOutput>(run.Outputs[1]).Data["text/plain"]);
    }

    [Fact]
    public void The_time_of_a_cell_is_shown_when_it_is_asked_for()
    {
        var run = _session.Run("#!time\n1");
        Assert.Matches(@"^Wall time: \d+\.\d ms$", Assert.IsType<DisplayOutput>(run.Outputs[1]).Data["text/plain"]);
        Assert.Single(_session.Run("1").Outputs);
    }

    [Fact]
    public void A_refused_cell_shows_nothing_else_and_says_where()
    {
        var run = _session.Run("Console.WriteLine(1);\nvar y = foo;");
        Assert.Equal(CellStatus.Failed, run.Status);
        var error = Assert.IsType<ErrorOutput>(Assert.Single(run.Outputs));
        Assert.Contains("foo", error.Message, StringComparison.Ordinal);
        Assert.Equal(["In line 2, column 9:", "    var y = foo;", "            ^^^"], error.Details);
    }

    [Fact]
    public void An_exception_ends_the_cell_with_its_message_and_place_and_no_stack_trace()
    {
        var run = _session.Run("using TestLibrary;\nConsole.WriteLine(\"before\");\nShops.Score(\"小店D\")");
        Assert.Equal(CellStatus.Failed, run.Status);
        Assert.Equal(new StreamOutput("stdout", "before\n"), run.Outputs[0]);
        var error = Assert.IsType<ErrorOutput>(run.Outputs[1]);
        Assert.Equal("There is no shop 小店D. The only shop is 小店A.", error.Message);
        Assert.Equal("In line 3, column 1:", error.Details[0]);
        Assert.Equal(3, error.Details.Count);
        Assert.DoesNotContain(error.Details, line => line.Contains("   at ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("using TestLibrary;\nShops.Failing()")]
    [InlineData("using TestLibrary;\ndisplay(Shops.Failing());")]
    public void A_value_that_cannot_be_shown_fails_its_cell(string code)
    {
        var run = _session.Run(code);
        Assert.Equal(CellStatus.Failed, run.Status);
        Assert.Equal("The chart has no data. Give it some.", run.Error!.Message);
    }

    [Fact]
    public void Numbers_are_shown_the_same_in_every_culture()
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            Assert.Equal(new StreamOutput("stdout", "1.5\n"), _session.Run("Console.WriteLine(1.5);").Outputs[0]);
            Assert.Equal("de-DE", CultureInfo.CurrentCulture.Name);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void A_cell_that_takes_too_long_fails_and_says_so()
    {
        var session = new NotebookSession(Options with { CellTimeLimit = TimeSpan.FromMilliseconds(50) });
        var run = session.Run("using TestLibrary;\nvar n = 0;\nforeach (var x in Shops.Slow()) n++;");
        Assert.Equal(CellStatus.Failed, run.Status);
        Assert.Contains("longer than the 0.05 seconds", run.Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_person_can_interrupt_a_cell()
    {
        using var interruption = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        var run = _session.Run("using TestLibrary;\nvar n = 0;\nforeach (var x in Shops.Slow()) n++;", null, interruption.Token);
        Assert.Equal(CellStatus.Cancelled, run.Status);
        Assert.Equal("The cell was interrupted.", run.Error!.Message);
    }

    [Fact]
    public void After_an_error_the_rest_does_not_run_and_loses_its_old_outputs()
    {
        var notebook = new ReportNotebook().Code("1").Code("nothing").Code("3", new StreamOutput("stdout", "old")).Build();
        var run = _session.Run(notebook);
        Assert.Equal([CellStatus.Succeeded, CellStatus.Failed, CellStatus.NotRun], run.Cells.Select(cell => cell.Status));
        Assert.Equal([1, 2, null], run.Document.Cells.Select(cell => cell.ExecutionCount));
        Assert.Empty(run.Document.Cells[2].Outputs);
        Assert.Equal(2, run.Failed!.CellNumber);
    }

    [Fact]
    public void After_an_error_the_rest_can_go_on()
    {
        var notebook = new ReportNotebook().Code("nothing").Code("3").Build();
        var run = new NotebookSession(Options with { AfterError = AfterError.Continue }).Run(notebook);
        Assert.Equal([CellStatus.Failed, CellStatus.Succeeded], run.Cells.Select(cell => cell.Status));
        Assert.False(run.Succeeded);
    }

    [Fact]
    public void The_library_hears_of_the_notebooks_folder_before_the_first_cell()
    {
        var session = new NotebookSession(Options with { BeforeRun = folders => Shops.Folder = folders.Notebook });
        var run = session.Run(new ReportNotebook().Code("using TestLibrary;\nShops.NotebookFolder()").Build("/books/client/one.ipynb"));
        Assert.Equal(Path.GetFullPath("/books/client"), Result(run.Cells[0])["text/plain"]);
    }

    [Fact]
    public void Cells_in_other_languages_are_refused_and_say_which()
    {
        var notebook = NotebookDocument.Read(NotebookFiles.WellFormedPath("languages.ipynb"));
        var run = new NotebookSession(Options with { AfterError = AfterError.Continue }).Run(notebook);
        Assert.Equal([1, null, null, null, 2, 3, 4], run.Cells.Select(cell => cell.ExecutionCount));
        Assert.Contains("\"fsharp\"", run.Cells[1].Error!.Message, StringComparison.Ordinal);
        Assert.StartsWith("The magic command #!sql belongs to Polyglot Notebooks; cells run C# only", run.Cells[5].Error!.Message, StringComparison.Ordinal);
        Assert.Equal(new ScriptPosition(1, 1), run.Cells[5].FailedAt);
        Assert.Equal("1", Result(run.Cells[6])["text/plain"]);
    }

    [Theory]
    [InlineData("#!bash\nls", "run it in a terminal")]
    [InlineData("#!markdown\n# Title", "make the cell a Markdown cell")]
    [InlineData("#!Time\n1", "Did you mean #!time?")]
    [InlineData("#!verbose\n1", "leave it out")]
    public void A_magic_command_at_the_head_of_a_notebooks_cell_is_refused_with_what_to_do(string source, string remedy)
    {
        var cell = Assert.Single(new NotebookSession(Options).Run(new ReportNotebook().Code(source).Build()).Cells);
        Assert.Contains(remedy, cell.Error!.Message, StringComparison.Ordinal);
        Assert.Equal("    " + source.Split('\n')[0], cell.Error.Details[1]);
    }

    [Fact]
    public void Messages_follow_the_language_asked_for()
    {
        var notebook = NotebookDocument.Read(NotebookFiles.WellFormedPath("python.ipynb"));
        var run = new NotebookSession(Options with { Culture = () => CultureInfo.GetCultureInfo("zh-Hans") }).Run(notebook);
        Assert.Contains("这里只能运行 C# 单元格", run.Failed!.Error!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Progress_tells_of_every_cell_before_and_after()
    {
        var seen = new List<NotebookProgress>();
        _session.Run(new ReportNotebook().Text("# T").Code("1").Code("2").Build(), seen.Add);
        Assert.Equal([(2, 1, false), (2, 1, true), (3, 2, false), (3, 2, true)], seen.Select(step => (step.CellNumber, step.CodeCell, step.Finished is not null)));
        Assert.All(seen, step => Assert.Equal(2, step.CodeCells));
    }

    private static MimeBundle Result(CellRun run) => Assert.IsType<ResultOutput>(run.Outputs[^1]).Data;
}
