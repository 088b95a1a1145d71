using System.Text.Json;

namespace ScoreNotebooks.Cli.Tests;

public sealed class EvalTests : IDisposable
{
    private readonly Workplace _work = new();

    [Theory]
    [InlineData("1 + 1", "2\n")]
    [InlineData("1.5", "1.5\n")]
    [InlineData("-5 + 3", "-2\n")]
    [InlineData("-(2)", "-2\n")]
    [InlineData("--5", null)]
    [InlineData("\"a\\nb\"", "a\nb\n")]
    [InlineData("new[] { 1, 2 }", "[ 1, 2 ]\n")]
    [InlineData("(string)null", "<null>\n")]
    [InlineData("null", "<null>\n")]
    [InlineData("display(null);", "<null>\n")]
    [InlineData("var shown = display(\"0 %\"); foreach (var x in new[] { 1, 2 }) shown.Update(x); 3", "0 %\n2\n3\n")]
    [InlineData("var x = 1;", "")]
    [InlineData("Console.Write(\"out \"); display(7); 8", "out 7\n8\n")]
    [InlineData("using ScoreNotebooks; ScoreModels.Load(\"six-factors\").Id", "six-factors\n")]
    [InlineData("#r \"lib/ScoreNotebooks.dll\"\nusing ScoreNotebooks;\nWorkbook.Language", "English\n")]
    public void Prints_the_value_of_the_code(string code, string? output)
    {
        var answer = _work.Call("eval", code);
        Assert.Equal(output is null ? 1 : 0, answer.ExitCode);
        Assert.Equal(output ?? "", answer.Output);
    }

    [Theory]
    [InlineData("1 + 1", "2", "System.Int32")]
    [InlineData("1.5m", "1.5", "System.Decimal")]
    [InlineData("true", "True", "System.Boolean")]
    [InlineData("\"\\\"<é小\"", "\"<é小", "System.String")]
    [InlineData("new List<int> { 1 }", "System.Collections.Generic.List`1[System.Int32]", "System.Collections.Generic.List`1[System.Int32]")]
    [InlineData("(object)2.5", "2.5", "System.Double")]
    [InlineData("(string)null", null, null)]
    [InlineData("var x = 1;", null, null)]
    public void Json_has_text_and_type(string code, string? value, string? type)
    {
        var answer = _work.Call("eval", code, "--json");
        Assert.Equal((0, ""), (answer.ExitCode, answer.Talk));
        AssertCell(answer.Json, value, type);
    }

    [Fact]
    public void Json_has_the_place_of_an_error_and_the_language_asked_for()
    {
        var answer = _work.Call("eval", "1 +\n nowhere", "--json");
        Assert.Equal(1, answer.ExitCode);
        var error = answer.Json.GetProperty("error");
        Assert.Equal((2, 2), (error.GetProperty("line").GetInt32(), error.GetProperty("column").GetInt32()));
        Assert.Contains("nowhere", error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Null, answer.Json.GetProperty("value").ValueKind);

        var failed = _work.Call("eval", "var zero = 0;\n1 / zero", "--json", "--language", "zh").Json.GetProperty("error");
        Assert.Equal(2, failed.GetProperty("line").GetInt32());
        Assert.Contains("nowhere", _work.Call("eval", "nowhere", "--json", "--language", "zh").Json.GetProperty("error").GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Contains("。", _work.Call("eval", "nowhere", "--json", "--language", "zh").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_stands_alone_on_standard_output()
    {
        var answer = _work.Call("eval", "Console.WriteLine(\"said\"); display(7); 8", "--json");
        AssertCell(answer.Json, "8", "System.Int32");
        Assert.Equal("said\n7\n", answer.Talk.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void An_error_is_told_on_standard_error_with_its_place()
    {
        var answer = _work.Call("eval", "1 + nowhere");
        Assert.Equal((1, ""), (answer.ExitCode, answer.Output));
        Assert.StartsWith("score: ", answer.Talk, StringComparison.Ordinal);
        Assert.Contains("line 1, column 5", answer.Talk, StringComparison.Ordinal);
        Assert.Contains("        ^^^^^^^", answer.Talk, StringComparison.Ordinal);
    }

    [Fact]
    public void Code_is_read_from_standard_input()
    {
        Assert.Equal("3\n", _work.CallWith("\uFEFFvar x = 1;\nx + 2", "eval", "-").Output);
        AssertCell(_work.CallWith("[\"1\", \"2\"]", "eval", "--cells", "-").Json[1], "2", "System.Int32");
    }

    [Fact]
    public void Cells_run_in_sessions_of_their_own_and_errors_are_part_of_the_answer()
    {
        _work.Write("cells.json", JsonSerializer.Serialize(new[] { "var x = 1; x", "x", "", "Console.WriteLine(1); 小 = 2", "using ScoreNotebooks; Workbook.Language = Language.Chinese;", "using ScoreNotebooks; Workbook.Language" }));

        var answer = _work.Call("eval", "--cells", "@cells.json");

        Assert.Equal((0, ""), (answer.ExitCode, answer.Talk));
        var cells = answer.Json;
        Assert.Equal(6, cells.GetArrayLength());
        AssertCell(cells[0], "1", "System.Int32");
        Assert.Equal(1, cells[1].GetProperty("error").GetProperty("line").GetInt32());
        AssertCell(cells[2], null, null);
        Assert.Equal(23, cells[3].GetProperty("error").GetProperty("column").GetInt32());
        // The settings of the workbook begin anew as well.
        Assert.Equal("English", cells[5].GetProperty("value").GetString());
        // One line for each.
        Assert.Equal(8, answer.Lines.Length);
        Assert.Equal(answer.Output, _work.Call("eval", "--json", "--cells", "@cells.json").Output);
    }

    [Fact]
    public void No_cells_are_answered_by_an_empty_array()
    {
        _work.Write("cells.json", "[]");
        Assert.Equal(0, _work.Call("eval", "--cells", "@cells.json").Json.GetArrayLength());
    }

    [Fact]
    public void Reads_in_the_current_folder_and_in_those_given_and_writes_where_it_may()
    {
        var shops = JsonSerializer.Serialize(_work["shops.csv"]);
        var read = $"using ScoreNotebooks; ShopTable.Read({shops}).Shops.Count";
        var refused = _work.Call("eval", read);
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("--data-folder", refused.Talk, StringComparison.Ordinal);
        Assert.Equal("4\n", _work.Call("eval", read, "--data-folder", "@").Output);

        const string write = "using ScoreNotebooks; ScoreModels.Load(\"six-factors\").Save(\"mine.json\");";
        var unwritten = _work.Call("eval", write);
        Assert.Equal(1, unwritten.ExitCode);
        Assert.Contains("--out", unwritten.Talk, StringComparison.Ordinal);
        Assert.Equal(0, _work.Call("eval", write, "--out", "@written").ExitCode);
        Assert.Equal([Path.Combine("written", "mine.json")], _work.NewFiles);
        Assert.Equal(1, _work.Call("eval", write.Replace("mine", "../mine", StringComparison.Ordinal), "--out", "@written").ExitCode);
    }

    [Theory]
    [InlineData("using ScoreNotebooks; Workbook.Folder = \"/\"; ShopTable.Read(\"etc/passwd\")")]
    [InlineData("using ScoreNotebooks; ScoreModels.Load(\"/proc/self/environ.json\")")]
    [InlineData("#load \"/etc/passwd.csx\"")]
    [InlineData("#r \"/usr/lib/x.dll\"")]
    public void Nothing_outside_is_reached(string code)
    {
        var answer = _work.Call("eval", code);
        Assert.Equal((1, ""), (answer.ExitCode, answer.Output));
    }

    [Fact]
    public void A_model_that_names_files_reads_none()
    {
        var model = Workplace.Model.Replace("\"id\": \"small\",", "\"id\": \"small\", \"sources\": [{ \"title\": { \"en\": \"x\", \"zh\": \"x\" }, \"url\": \"file:///etc/passwd\" }],", StringComparison.Ordinal);
        var code = $"using ScoreNotebooks; ScoreModels.Parse({JsonSerializer.Serialize(model)}, \"../../etc/passwd\").Id";
        Assert.DoesNotContain("root:", string.Concat(_work.Call("eval", code).Output, _work.Call("eval", code).Talk), StringComparison.Ordinal);
    }

    [Fact]
    public void Time_is_limited()
    {
        var answer = _work.Call("eval", "while (true) { }", "--time-limit", "0.2", "--json");
        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("0.2", answer.Json.GetProperty("error").GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Trusted_code_is_named_and_a_file_that_is_no_assembly_is_refused()
    {
        var answer = _work.Call("eval", "1", "--trust", typeof(EvalTests).Assembly.Location);
        Assert.Equal("1\n", answer.Output);
        Assert.Contains(typeof(EvalTests).Assembly.Location, answer.Talk, StringComparison.Ordinal);
    }

    [Fact]
    public void Trusting_another_copy_of_the_library_is_refused_since_it_would_change_nothing()
    {
        var answer = _work.Call("eval", "1", "--trust", typeof(Workbook).Assembly.Location);
        Assert.Equal((2, ""), (answer.ExitCode, answer.Output));
        Assert.Contains("always means the copy that score has itself", answer.Talk, StringComparison.Ordinal);
    }

    [Fact]
    public void Trusted_code_runs_and_untrusted_code_does_not()
    {
        var dll = typeof(EvalTests).Assembly.Location;
        var code = $"#r \"{dll}\"\nScoreNotebooks.Cli.Tests.Greeting.Hello()";
        Assert.Equal("hello from trusted\n", _work.Call("eval", code, "--trust", dll).Output);
        var refused = _work.Call("eval", code);
        Assert.Equal((1, ""), (refused.ExitCode, refused.Output));
        Assert.Contains("--trust", refused.Talk, StringComparison.Ordinal);
    }

    public void Dispose() => _work.Dispose();

    private static void AssertCell(JsonElement cell, string? value, string? type)
    {
        Assert.Equal(["value", "type", "error"], cell.EnumerateObject().Select(property => property.Name));
        Assert.Equal(value, cell.GetProperty("value").GetString());
        Assert.Equal(type, cell.GetProperty("type").GetString());
        Assert.Equal(JsonValueKind.Null, cell.GetProperty("error").ValueKind);
    }
}
