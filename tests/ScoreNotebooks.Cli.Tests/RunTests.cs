using System.Text.Json;

namespace ScoreNotebooks.Cli.Tests;

public sealed class RunTests : IDisposable
{
    private readonly Workplace _work = new();

    [Fact]
    public void Writes_the_executed_notebook_its_report_and_an_index_and_names_the_index()
    {
        _work.Write("good.ipynb", Notebook("#r \"lib/ScoreNotebooks.dll\"\nusing ScoreNotebooks;", "var shops = ShopTable.Read(\"shops.csv\");\nScoreModels.Load(\"model.json\").Score(shops).Shops.Count"));

        var answer = _work.Call("run", "@good.ipynb", "--out", "@reports");

        Assert.Equal(0, answer.ExitCode);
        Assert.Equal(["good.ipynb", "reports/good.html", "reports/good.ipynb", "reports/index.html"], Files());
        Assert.Equal(Path.Combine(_work["reports"], "index.html"), Path.GetFullPath(answer.Output.TrimEnd('\n')));
        // Paths in a notebook start from its own folder; the table has four shops.
        Assert.Contains("\"4\"", Outputs("reports/good.ipynb"), StringComparison.Ordinal);
        Assert.Contains("2 code cells", answer.Talk, StringComparison.Ordinal);
    }

    [Fact]
    public void Gives_1_when_a_cell_fails_and_its_report_shows_where()
    {
        _work.Write("bad.ipynb", Notebook("1 + 1", "nowhere + 1", "2 + 2"));
        _work.Write("good.ipynb", Notebook("1 + 1"));

        var answer = _work.Call("run", "@bad.ipynb", "@good.ipynb", "--out", "@reports");

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("nowhere", File.ReadAllText(_work["reports/bad.html"]), StringComparison.Ordinal);
        Assert.Contains("cell 2", answer.Talk, StringComparison.Ordinal);
        Assert.Contains("reports/good.html", Files());
    }

    [Fact]
    public void Goes_on_below_a_failed_cell_when_asked_to()
    {
        _work.Write("bad.ipynb", Notebook("nowhere + 1", "40 + 2"));

        _work.Call("run", "@bad.ipynb", "--out", "@stopped");
        var answer = _work.Call("run", "@bad.ipynb", "--out", "@gone-on", "--keep-going");

        Assert.Equal(1, answer.ExitCode);
        Assert.DoesNotContain("\"42\"", Outputs("stopped/bad.ipynb"), StringComparison.Ordinal);
        Assert.Contains("\"42\"", Outputs("gone-on/bad.ipynb"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--verify", false)]
    [InlineData("--keep-going", true)]
    public void A_failed_cell_points_to_the_report_where_there_is_one(string option, bool hasReport)
    {
        _work.Write("bad.ipynb", Notebook("#r \"Other.dll\"", "1"));
        var talk = option == "--verify" ? _work.Call("run", "@bad.ipynb", option).Talk : _work.Call("run", "@bad.ipynb", option, "--out", "@reports").Talk;
        Assert.Contains("cell 1 failed: Other.dll is not loaded", talk, StringComparison.Ordinal);
        Assert.Equal(hasReport, talk.Contains("The report shows where.", StringComparison.Ordinal));
    }

    [Fact]
    public void In_a_report_of_both_languages_the_outputs_stand_in_the_one_that_the_notebook_ran_in()
    {
        _work.Write("a.ipynb", Notebook("using ScoreNotebooks;\nScoreModels.Load(\"six-factors\").Title"));
        _work.Call("run", "@a.ipynb", "--out", "@both");
        _work.Call("run", "@a.ipynb", "--out", "@zh", "--language", "zh");
        Assert.Contains("Six factors of shop experience", Outputs("both/a.ipynb"), StringComparison.Ordinal);
        Assert.DoesNotContain("小店体验分六因素", Outputs("both/a.ipynb"), StringComparison.Ordinal);
        Assert.Contains("小店体验分六因素", Outputs("zh/a.ipynb"), StringComparison.Ordinal);
        Assert.Contains("outputs stand in one language", _work.Call("run", "--help").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Gives_2_for_a_file_that_is_no_notebook_and_runs_the_others()
    {
        _work.Write("broken.ipynb", "{");
        _work.Write("good.ipynb", Notebook("1 + 1"));

        var answer = _work.Call("run", "@broken.ipynb", "@good.ipynb", "--out", "@reports");

        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("broken.ipynb", answer.Talk, StringComparison.Ordinal);
        Assert.Contains("reports/good.html", Files());
        Assert.DoesNotContain("reports/broken.html", Files());
    }

    [Fact]
    public void Starts_each_notebook_in_the_language_asked_for_whatever_the_one_before_set()
    {
        _work.Write("a.ipynb", Notebook("#r \"lib/ScoreNotebooks.dll\"\nusing ScoreNotebooks;\nWorkbook.Language = Language.Chinese;"));
        _work.Write("b.ipynb", Notebook("#r \"lib/ScoreNotebooks.dll\"\nusing ScoreNotebooks;\nWorkbook.Language.ToString()"));

        _work.Call("run", "@a.ipynb", "@b.ipynb", "--out", "@reports");
        _work.Call("run", "@b.ipynb", "--out", "@zh", "--language", "zh");

        Assert.Contains("English", Outputs("reports/b.ipynb"), StringComparison.Ordinal);
        Assert.Contains("Chinese", Outputs("zh/b.ipynb"), StringComparison.Ordinal);
    }

    [Fact]
    public void Lets_a_notebook_read_only_where_it_may_whatever_its_cells_do()
    {
        _work.Write("book/a.ipynb", Notebook(
            "#r \"lib/ScoreNotebooks.dll\"\nusing ScoreNotebooks;", "Workbook.Folder = \"/\";", "ShopTable.Read(\"../shops.csv\").Shops.Count", "ScoreModels.Load(\"../model.json\").Id"));

        var refused = _work.Call("run", "@book/a.ipynb", "--out", "@refused", "--keep-going");
        var outputs = Outputs("refused/a.ipynb");
        var allowed = _work.Call("run", "@book/a.ipynb", "--out", "@allowed", "--keep-going", "--data-folder", "@");

        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("/\\\" is outside", outputs, StringComparison.Ordinal);
        Assert.Contains("shops.csv", outputs, StringComparison.Ordinal);
        Assert.Contains("--data-folder", outputs, StringComparison.Ordinal);
        Assert.DoesNotContain("small", outputs, StringComparison.Ordinal);
        // Only the folder of the whole system is still out of reach.
        Assert.Contains("cell 2 failed", allowed.Talk, StringComparison.Ordinal);
        Assert.Contains("\"4\"", Outputs("allowed/a.ipynb"), StringComparison.Ordinal);
        Assert.Contains("\"small\"", Outputs("allowed/a.ipynb"), StringComparison.Ordinal);
    }

    [Fact]
    public void Puts_what_cells_write_beside_the_report_and_lets_the_notebook_read_it()
    {
        _work.Write("book/a.ipynb", Notebook(
            "#r \"lib/ScoreNotebooks.dll\"\nusing ScoreNotebooks;", "ScoreModels.Load(\"six-factors\").Save(\"mine.json\");", "ScoreModels.Load(\"mine.json\").Id"));

        Assert.Equal(0, _work.Call("run", "@book/a.ipynb", "--out", "@reports").ExitCode);
        Assert.Equal(["book/a.ipynb", "reports/a.html", "reports/a.ipynb", "reports/a_files/mine.json", "reports/index.html"], Files());
        Assert.Contains("six-factors", Outputs("reports/a.ipynb"), StringComparison.Ordinal);

        _work.Write("book/a.ipynb", Notebook("#r \"lib/ScoreNotebooks.dll\"\nusing ScoreNotebooks;", "ScoreModels.Load(\"six-factors\").Save(\"../a.html\");"));
        Assert.Equal(1, _work.Call("run", "@book/a.ipynb", "--out", "@reports").ExitCode);
        Assert.StartsWith("<!DOCTYPE html>", File.ReadAllText(_work["reports/a.html"]), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_link_that_stands_where_results_go_by_default_is_not_followed()
    {
        _work.Write("book/a.ipynb", Notebook("1 + 1"));
        _work.Write("elsewhere/keep.txt", "");
        Directory.CreateSymbolicLink(_work["book/reports"], "../elsewhere");
        var before = Environment.CurrentDirectory;
        Environment.CurrentDirectory = _work["book"];
        try
        {
            var answer = _work.Call("run", "a.ipynb");
            Assert.Equal(2, answer.ExitCode);
            Assert.Contains("--out reports", answer.Talk, StringComparison.Ordinal);
            Assert.Equal([_work["elsewhere/keep.txt"]], Directory.GetFiles(_work["elsewhere"]));
            Assert.Equal(0, _work.Call("run", "a.ipynb", "--out", "reports").ExitCode);
        }
        finally
        {
            Environment.CurrentDirectory = before;
        }
    }

    [Fact]
    public void Ends_a_cell_that_takes_longer_than_it_may()
    {
        _work.Write("slow.ipynb", Notebook("while (true) { }"));

        var answer = _work.Call("run", "@slow.ipynb", "--out", "@reports", "--time-limit", "0.2");

        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("0.2 seconds", Outputs("reports/slow.ipynb"), StringComparison.Ordinal);
    }

    [Fact]
    public void Verifies_saved_outputs_without_writing()
    {
        _work.Write("good.ipynb", Notebook("6 * 7"));
        _work.Call("run", "@good.ipynb", "--out", "@saved");
        var before = Files();

        Assert.Equal(0, _work.Call("run", "@saved", "--verify").ExitCode);
        Assert.Equal(before, Files());
        Replace("saved/good.ipynb", "42", "43");
        var answer = _work.Call("run", "@saved", "--verify");

        Assert.Equal(1, answer.ExitCode);
        var difference = Assert.Single(answer.Lines);
        Assert.Contains("43", difference, StringComparison.Ordinal);
        Assert.Contains("42", difference, StringComparison.Ordinal);
        Assert.Equal(before, Files());
    }

    public void Dispose() => _work.Dispose();

    private static string Notebook(params string[] cells) => JsonSerializer.Serialize(new
    {
        cells = cells.Select((source, i) => new { id = $"c{i}", cell_type = "code", execution_count = (int?)null, metadata = new { }, outputs = Array.Empty<object>(), source }),
        metadata = new { kernelspec = new { display_name = ".NET (C#)", language = "C#", name = ".net-csharp" } },
        nbformat = 4,
        nbformat_minor = 5,
    });

    private string[] Files() => [.. _work.NewFiles.Select(file => file.Replace('\\', '/')).Order(StringComparer.Ordinal)];

    private string Outputs(string notebook)
    {
        var cells = JsonDocument.Parse(File.ReadAllText(_work[notebook])).RootElement.GetProperty("cells").EnumerateArray();
        return string.Concat(cells.Select(cell => cell.GetProperty("outputs").GetRawText()));
    }

    private void Replace(string file, string old, string replacement) =>
        File.WriteAllText(_work[file], File.ReadAllText(_work[file]).Replace(old, replacement, StringComparison.Ordinal));
}
