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
    public void An_exception_shows_the_statement_that_failed()
    {
        var error = CellError.Of(new InvalidDataException("No shop."), new ScriptPosition(2, 1), "var a = 1;\r\nShops.Score(\"x\");  ", chinese: false);
        Assert.Equal("InvalidDataException", error.Name);
        Assert.Equal(["In line 2, column 1:", "    Shops.Score(\"x\");", "    ^^^^^^^^^^^^^^^^^"], error.Details);
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
