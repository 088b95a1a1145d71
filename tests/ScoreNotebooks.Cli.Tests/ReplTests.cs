namespace ScoreNotebooks.Cli.Tests;

public sealed class ReplTests : IDisposable
{
    private readonly Workplace _work = new();

    [Theory]
    [InlineData("1 + 1\n", "2\n")]
    [InlineData("1 + 1", "2\n")]
    [InlineData("var x = 3;\nx * 2\n", "6\n")]
    [InlineData("var 店 = \"甲店\";\n店\n", "甲店\n")]
    [InlineData("ScoreModels.Load(\"six-factors\").Id\n", "six-factors\n")]
    [InlineData("foreach (var x in new[] { 1, 2 })\n{\n    display(x);\n}\n5\n", "1\n2\n5\n")]
    [InlineData("display(1); 2\n", "1\n2\n")]
    [InlineData("\n\n7\n", "7\n")]
    [InlineData("int Twice(int x)\n{\n    return 2 * x;\n}\nTwice(4)\n", "8\n")]
    [InlineData("foreach (var x in new[] { 1, 2 })\n{\n    var y = x;\n\n    display(y);\n}\n5\n", "1\n2\n5\n")]
    [InlineData("var t = \"\"\"\n  a\n\n  b\n  \"\"\";\nt.Length\n", "4\n")]
    [InlineData("#!csharp\n7\n", "7\n")]
    [InlineData("", "")]
    public void Each_cell_of_the_input_is_answered_without_prompts(string input, string output)
    {
        var answer = _work.CallWith(input, "repl", "--no-history");
        Assert.Equal((0, output, ""), (answer.ExitCode, answer.Output, answer.Talk));
    }

    [Fact]
    public void After_an_error_it_goes_on_and_the_error_is_underlined()
    {
        var answer = _work.CallWith("var x = 1;\nxx + 1\nx\n", "repl");
        Assert.Equal((0, "1\n"), (answer.ExitCode, answer.Output));
        Assert.Contains("    xx + 1\n    ^^", answer.Talk.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_blank_line_sends_a_cell_that_is_not_whole()
    {
        var answer = _work.CallWith("Math.Max(1,\n\n2\n", "repl");
        Assert.Equal("2\n", answer.Output);
        Assert.Contains("line 1", answer.Talk, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_outside_the_folder_is_read() =>
        Assert.Contains("score:", _work.CallWith("ShopTable.Read(\"/etc/passwd\")\n", "repl").Talk, StringComparison.Ordinal);

    public void Dispose() => _work.Dispose();
}
