using ScoreNotebooks.Scripting;

namespace ScoreNotebooks.Hosting.Tests;

public sealed class CellErrorTests
{
    [Fact]
    public void A_refused_cell_shows_each_place_underlined()
    {
        var error = CellError.Of([new ScriptDiagnostic(2, 9, 3, "There is no total.")], "var x = 1;\nvar y = foo;", chinese: false);
        Assert.Equal("There is no total.", error.Message);
        // "foo" begins after "var y = ", eight characters.
        Assert.Equal(["In line 2, column 9:", "    var y = foo;", "            ^^^"], error.Details);
    }

    [Fact]
    public void Chinese_characters_are_two_columns_wide()
    {
        var error = CellError.Of([new ScriptDiagnostic(1, 5, 4, "没有这家店。")], "\"小店\"[\"乙\"]", chinese: true);
        Assert.Equal(["第 1 行第 5 列：", "    \"小店\"[\"乙\"]", "     \u3000\u3000 ^^^^^"], error.Details.Select(line => line));
    }

    [Fact]
    public void So_is_a_character_of_two_code_units_and_a_mark_on_a_letter_is_none()
    {
        // An emoji, and an e with an acute accent that follows it: 🙂 is two columns, é one.
        var error = CellError.Of([new ScriptDiagnostic(1, 10, 1, "There is no y.")], "\"🙂e\u0301\" + y", chinese: false);
        Assert.Equal("     \u3000     ^", error.Details[2]);
    }

    [Fact]
    public void An_exception_shows_the_statement_that_failed()
    {
        var error = CellError.Of(new InvalidDataException("No shop."), new ScriptPosition(2, 1), "var a = 1;\r\nShops.Score(\"x\");  ", chinese: false);
        Assert.Equal("InvalidDataException", error.Name);
        Assert.Equal(["In line 2, column 1:", "    Shops.Score(\"x\");", "    ^^^^^^^^^^^^^^^^^"], error.Details);
    }

    [Fact]
    public void Several_reasons_at_one_place_underline_it_once()
    {
        var error = CellError.Of([new ScriptDiagnostic(1, 1, 5, "One."), new ScriptDiagnostic(1, 1, 5, "Two.")], "#load", chinese: false);
        Assert.Equal("One.\nTwo.", error.Message);
        Assert.Equal(["In line 1, column 1:", "    #load", "    ^^^^^"], error.Details);
    }

    [Theory]
    [InlineData("int.Parse(\"x\")", "文本的格式不对，无法转换（The input string 'x' was not in a correct format）。")]
    [InlineData("new List<int>().First()", "对当前的值不能这样操作（Sequence contains no elements）。")]
    [InlineData("new Dictionary<string, int>()[\"a\"]", "字典中没有这个键（The given key 'a' was not present in the dictionary）。")]
    [InlineData("(string)(object)1", "值不是所要转换成的类型（The value is of type int, not string）。")]
    [InlineData("var a = new { X = 1 }; a = null; a.X", "这里用到的值是 null（Object reference not set to an instance of an object）。")]
    public void A_failure_of_the_framework_is_explained_in_Chinese(string code, string message) => Assert.StartsWith(
        message,
        new NotebookSession(new NotebookOptions { Culture = static () => System.Globalization.CultureInfo.GetCultureInfo("zh") }).Run(code).Error!.Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_failure_that_speaks_Chinese_already_is_left_as_it_is() => Assert.Equal(
        "没有这家店。", CellError.Of(new InvalidOperationException("没有这家店。"), null, "", chinese: true).Message);

    [Theory]
    [InlineData("en", "steps.csx, line 2: Attempted to divide by zero.")]
    [InlineData("zh", "steps.csx 第 2 行：除数为 0（Attempted to divide by zero）。")]
    public void A_failure_in_a_loaded_file_names_the_file_and_the_line(string language, string message)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("steps.csx"), "var zero = 0;\nvar x = 1 / zero;");
        var session = new NotebookSession(new NotebookOptions { Folder = folder.File(""), Culture = () => System.Globalization.CultureInfo.GetCultureInfo(language) });
        Assert.StartsWith(message, session.Run("#load \"steps.csx\"").Error!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 4)]
    [InlineData(9, 1)]
    [InlineData(1, 99)]
    public void A_place_at_or_behind_the_end_is_no_failure_of_its_own(int line, int column)
    {
        var error = CellError.Of([new ScriptDiagnostic(line, column, 0, "Something is missing.")], "abc", chinese: false);
        Assert.StartsWith($"In line {line}", error.Details[0], StringComparison.Ordinal);
        if (line == 1)
            Assert.Equal("       ^", error.Details[2]);
    }
}
