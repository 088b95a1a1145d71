using System.Globalization;

namespace ScoreNotebooks.Scripting;

/// <summary>The lines of a cell that begin with #: what is loaded, what is only said, and what is refused.</summary>
public class DirectiveTests
{
    private static ScriptOptions With(params (string Name, string[] Cells)[] files) => OurEngine.Options with
    {
        Load = path => files.FirstOrDefault(file => file.Name == path) is { Name: { } name, Cells: { } cells }
            ? new LoadedSource(name, cells)
            : throw new ScriptSourceException($"There is no file {path}.", $"没有文件 {path}。"),
    };

    private static object? Value(ScriptResult result)
    {
        Assert.True(result.Succeeded, result.Diagnostics.FirstOrDefault()?.ToString() ?? result.Exception?.ToString());
        return result.Value;
    }

    [Fact]
    public void Loaded_code_runs_before_the_cell_and_its_variables_stay()
    {
        var session = new ScriptSession(With(("steps.csx", ["var rate = 0.5;\nvar days = 3;"])));
        Assert.Equal(1.5, Value(session.Run("#load \"steps.csx\"\nrate * days")));
        Assert.Equal(3, Value(session.Run("days")));
    }

    [Fact]
    public void Nothing_loaded_runs_when_the_cell_is_wrong()
    {
        var session = new ScriptSession(With(("steps.csx", ["Sample.Language = \"loaded\";"])));
        Samples.Sample.Language = "en";
        Assert.NotEmpty(session.Run("#load \"steps.csx\"\nint x = \"a\";").Diagnostics);
        Assert.Equal("en", Samples.Sample.Language);
    }

    [Fact]
    public void A_file_is_loaded_into_a_cell_once_however_often_it_is_named()
    {
        var session = new ScriptSession(With(("a.csx", ["total += 1;"])));
        session.Run("int total = 0;");
        Assert.Equal(1, Value(session.Run("#load \"a.csx\"\n#load \"a.csx\"\ntotal")));
    }

    [Fact]
    public void A_loaded_variable_cannot_be_declared_again_in_the_same_cell_but_in_the_next()
    {
        var session = new ScriptSession(With(("a.csx", ["int x = 1;"])));
        Assert.Contains("declared already", Assert.Single(session.Run("#load \"a.csx\"\nint x = 2;").Diagnostics).Message, StringComparison.Ordinal);
        Value(session.Run("#load \"a.csx\""));
        Assert.Equal("s", Value(session.Run("var x = \"s\"; x")));
    }

    [Fact]
    public void The_usings_of_a_loaded_script_are_its_own_and_those_of_an_imported_notebook_stay()
    {
        const string Code = "using System.Globalization; var name = CultureInfo.InvariantCulture.Name;";
        var options = With(("a.csx", [Code]), ("a.ipynb", [Code])) with { Imports = ["System"] };
        Assert.NotEmpty(new ScriptSession(options).Run("#load \"a.csx\"\nCultureInfo.InvariantCulture.Name").Diagnostics);
        Assert.Equal("", Value(new ScriptSession(options).Run("#!import a.ipynb\nCultureInfo.InvariantCulture.Name")));
    }

    [Fact]
    public void An_imported_notebook_shows_what_its_cells_show_and_a_loaded_script_does_not()
    {
        var shown = new List<object?>();
        var options = With(("a.csx", ["7"]), ("a.ipynb", ["var x = 1;\nx", "x + 1"])) with
        {
            Display = (value, _) =>
        {
            shown.Add(value);
            return static _ => { };
        }
        };
        Value(new ScriptSession(options).Run("#load \"a.csx\""));
        Assert.Empty(shown);
        var result = new ScriptSession(options).Run("#!import a.ipynb");
        Assert.Equal([1, 2], shown);
        Assert.False(result.HasValue);
    }

    [Fact]
    public void An_error_in_loaded_code_stands_at_the_directive_and_names_file_cell_and_line()
    {
        var options = With(("a.ipynb", ["1", "var x = 2;\nint y = \"s\";"]), ("b.csx", ["\n\nfoo("]), ("c.csx", ["#load \"b.csx\"\n1"]));
        var notebook = Assert.Single(new ScriptSession(options).Run("// first\n#!import a.ipynb\n1").Diagnostics);
        Assert.Equal((2, 1, 16), (notebook.Line, notebook.Column, notebook.Length));
        Assert.StartsWith("a.ipynb, cell 2, line 2: ", notebook.Message, StringComparison.Ordinal);
        var nested = Assert.Single(new ScriptSession(options).Run("#load \"c.csx\"").Diagnostics);
        Assert.StartsWith("c.csx, line 1: b.csx, line 3: ", nested.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failure_in_loaded_code_is_placed_at_the_directive()
    {
        var result = new ScriptSession(With(("a.csx", ["var zero = 0;\nvar x = 1 / zero;"]))).Run("// first\n#load \"a.csx\"\nzero");
        Assert.IsType<DivideByZeroException>(result.Exception);
        Assert.Equal(new ScriptPosition(2, 1), result.FailedAt);
        Assert.Equal("a.csx, line 2", result.FailedIn);
    }

    [Fact]
    public void A_failure_in_an_imported_notebook_names_the_way_to_it_in_the_language_of_the_reader()
    {
        var options = With(("a.ipynb", ["", "#load \"b.csx\""]), ("b.csx", ["var x = 0;\n\nvar y = 1 / x;"])) with { Culture = () => CultureInfo.GetCultureInfo("zh-CN") };
        Assert.Equal("a.ipynb 第 2 个单元格第 1 行：b.csx 第 3 行", new ScriptSession(options).Run("#!import a.ipynb").FailedIn);
        Assert.Null(new ScriptSession(options).Run("var x = 0; 1 / x").FailedIn);
    }

    [Fact]
    public void What_a_refused_line_would_have_brought_is_not_missed_once_more() => Assert.Contains(
        "Other.dll", Assert.Single(new ScriptSession(OurEngine.Options).Run("#r \"Other.dll\"\nusing Other;\nOther.Thing.Name").Diagnostics).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("#!time\nvar x = 1;")]
    [InlineData("// note\n#!import b.csx\nvar x = 1;")]
    public void A_loaded_script_has_no_magic_commands(string script) => Assert.Contains(
        "#!import", Assert.Single(new ScriptSession(With(("a.csx", [script]), ("b.csx", ["1"]))).Run("#load \"a.csx\"").Diagnostics).Message, StringComparison.Ordinal);

    [Fact]
    public void Files_that_load_one_another_in_a_circle_are_refused()
    {
        var session = new ScriptSession(With(("a.csx", ["#!import b.csx\n1"]), ("b.csx", ["#!import a.csx\n1"])));
        Assert.Contains("loads itself", Assert.Single(session.Run("#!import a.csx").Diagnostics).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "There is no file x.csx.")]
    [InlineData("zh-CN", "没有文件 x.csx。")]
    public void A_file_that_the_host_does_not_give_is_refused_in_the_hosts_words(string culture, string expected)
    {
        var session = new ScriptSession(With() with { Culture = () => CultureInfo.GetCultureInfo(culture) });
        Assert.Equal(new ScriptDiagnostic(1, 1, 13, expected), Assert.Single(session.Run("#load \"x.csx\"").Diagnostics));
    }

    [Fact]
    public void A_host_that_loads_nothing_says_so() => Assert.Contains(
        "no other files", Assert.Single(new ScriptSession(OurEngine.Options).Run("#load \"x.csx\"").Diagnostics).Message, StringComparison.Ordinal);

    [Fact]
    public void Another_version_of_a_library_is_noted_and_the_cell_runs()
    {
        var options = OurEngine.Options with { Reference = static _ => new ReferencedAssembly(null, new Version(9, 8, 7, 6)) };
        var result = new ScriptSession(options).Run("#r \"lib/ScoreNotebooks.Scripting.Tests.dll\"\n1");
        Assert.Equal(1, Value(result));
        Assert.Contains("9.8.7.6", Assert.Single(result.Notes).Message, StringComparison.Ordinal);
        Assert.Equal((1, 1), (result.Notes[0].Line, result.Notes[0].Column));
    }

    [Fact]
    public void The_same_version_of_a_library_needs_no_note()
    {
        var own = typeof(Samples.Sample).Assembly.GetName().Version;
        var options = OurEngine.Options with { Reference = _ => new ReferencedAssembly(null, own) };
        Assert.Empty(new ScriptSession(options).Run("#r \"ScoreNotebooks.Scripting.Tests.dll\"\n1").Notes);
    }

    [Fact]
    public void An_assembly_is_refused_with_the_way_to_trust_it_and_its_types_are_reached_once_it_is_trusted()
    {
        const string Cell = "#r \"Other.dll\"\nusing ScoreNotebooks.Scripting.Samples;\nSample.Half(3)";
        var options = new ScriptOptions { Culture = static () => CultureInfo.InvariantCulture };
        Assert.Contains("--trust Other.dll", new ScriptSession(options).Run(Cell).Diagnostics[0].Message, StringComparison.Ordinal);
        var trusting = options with { Reference = static path => path == "Other.dll" ? new ReferencedAssembly(typeof(Samples.Sample).Assembly, null) : null };
        Assert.Equal(1.5, Value(new ScriptSession(trusting).Run(Cell)));
    }

    [Fact]
    public void A_refused_cell_leaves_nothing_of_its_directives_and_usings_behind()
    {
        var options = new ScriptOptions { Reference = static _ => new ReferencedAssembly(typeof(Samples.Sample).Assembly, null) };
        var session = new ScriptSession(options);
        Assert.NotEmpty(session.Run("#r \"Other.dll\"\nusing ScoreNotebooks.Scripting.Samples;\nint x = \"a\";").Diagnostics);
        Assert.NotEmpty(session.Run("ScoreNotebooks.Scripting.Samples.Sample.Half(3)").Diagnostics);
    }

    [Theory]
    [InlineData("nuget: Plotly.NET, 5.1", "chart")]
    [InlineData("nuget:Plotly.NET.Interactive", "chart")]
    [InlineData("nuget: Microsoft.Data.Analysis", "ToDataReader")]
    [InlineData("nuget: Microsoft.DotNet.Interactive.Formatting, 1.0.0-beta", "display(x)")]
    public void A_package_that_the_library_stands_in_for_is_accepted_with_a_note(string reference, string expected)
    {
        var result = new ScriptSession(OurEngine.Options).Run($"#r \"{reference}\"\n1");
        Assert.Equal(1, Value(result));
        Assert.Contains(expected, Assert.Single(result.Notes).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Plotly.NET", "Leave the using out")]
    [InlineData("Plotly.NET.LayoutObjects", "every chart of the library shows itself")]
    [InlineData("Microsoft.Data.Analysis", "ToDataReader")]
    [InlineData("Newtonsoft.Json", "Check the spelling")]
    public void A_using_of_what_is_not_there_says_what_serves_instead(string name, string expected) => Assert.Contains(
        expected, Assert.Single(new ScriptSession(OurEngine.Options).Run($"#r \"nuget: Plotly.NET\"\nusing {name};\n1").Diagnostics).Message, StringComparison.Ordinal);

    [Fact]
    public void The_time_of_a_run_is_taken_only_when_it_is_asked_for()
    {
        Assert.Null(new ScriptSession(OurEngine.Options).Run("1").Elapsed);
        var timed = new ScriptSession(OurEngine.Options).Run("#!time\n1");
        Assert.Equal(1, Value(timed));
        Assert.True(timed.Elapsed > TimeSpan.Zero);
    }

    [Theory]
    [InlineData("#!sql\nselect name from shops where score > 4", 1, "#!sql")]
    [InlineData("#!bash\necho \"hello", 1, "#!bash")]
    [InlineData("#!time\n#!fsharp\nlet x = 1", 2, "#!fsharp")]
    [InlineData("// heading\n\n#!markdown\n# A title", 3, "Markdown")]
    [InlineData("#if DEBUG\n1\n#endif", 1, "#if")]
    [InlineData("#region A\n1\n#endregion", 1, "#region")]
    [InlineData("var x = 1;\n#pragma warning disable\nx", 2, "#pragma")]
    [InlineData("var x = 1;\n#!pwsh\nls", 2, "#!pwsh")]
    [InlineData("using (var file = Open()) { }", 1, "using statements")]
    [InlineData("var x = 1; using (Open()) { }", 1, "using statements")]
    [InlineData("var x = 1; using var file = Open();", 1, "using declaration")]
    public void What_belongs_to_another_host_is_the_only_thing_said_of_a_cell(string cell, int line, string named)
    {
        var diagnostic = Assert.Single(new ScriptSession(OurEngine.Options).Run(cell).Diagnostics);
        Assert.Equal(line, diagnostic.Line);
        Assert.Contains(named, diagnostic.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#r \"nuget: Newtonsoft.Json, 13.0.1\"", "Newtonsoft.Json")]
    [InlineData("#r \"nuget: Plotly.NET.ImageExport\"", "Plotly.NET.ImageExport")]
    [InlineData("#r \"nuget:\"", "names no package")]
    [InlineData("#r \"System.IO\"", "without #r")]
    [InlineData("#r \"System.Net.Http.dll\"", "without #r")]
    [InlineData("#i \"nuget:https://example.org/index.json\"", "no packages")]
    [InlineData("#load \"a.ipynb\"", "#!import a.ipynb")]
    [InlineData("#load a.csx", "quotation marks")]
    [InlineData("#!import", "#!import steps.ipynb")]
    [InlineData("#!share --from fsharp x", "all cells share")]
    [InlineData("#!whos", "without semicolon")]
    [InlineData("#!pwsh", "C# only")]
    [InlineData("#!bash", "terminal")]
    [InlineData("#!tmie", "#!time")]
    [InlineData("#!xyzzyxyzzy", "no magic command")]
    [InlineData("#!", "C# only")]
    [InlineData("#!sql-shops", "C# only")]
    [InlineData("#region A", "Markdown")]
    [InlineData("#pragma warning disable", "changes nothing")]
    [InlineData("#nullable enable", "changes nothing")]
    [InlineData("#define A", "if statement")]
    [InlineData("#error no", "display")]
    [InlineData("#laod \"a.csx\"", "#load")]
    public void A_line_that_means_nothing_here_is_refused_by_name(string line, string remedy) => Assert.Contains(
        remedy, Assert.Single(new ScriptSession(OurEngine.Options).Run(line + "\n1").Diagnostics).Message, StringComparison.Ordinal);
}
