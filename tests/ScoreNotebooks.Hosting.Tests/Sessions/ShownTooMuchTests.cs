namespace ScoreNotebooks.Hosting.Tests;

/// <summary>Values that are made to have no end, or no bearable size, when they are shown.</summary>
public sealed class ShownTooMuchTests
{
    private const string Dictionary = "System.Collections.Generic.Dictionary`2[System.String,System.Object]";

    private readonly NotebookSession _session = new(new NotebookOptions { Culture = static () => System.Globalization.CultureInfo.GetCultureInfo("en") });

    [Fact]
    public void A_dictionary_that_holds_itself_is_shown_four_levels_deep() => Assert.Equal(
        "[ a: [ a: [ a: [ a: " + Dictionary + " ] ] ] ]",
        Shown("var d = new Dictionary<string, object>(); d[\"a\"] = d; d")["text/plain"]);

    [Theory]
    [InlineData("object l = s; for (var i = 0; i < 4; i++) l = Enumerable.Repeat(l, 20).ToList(); l")]
    [InlineData("object l = s; for (var i = 0; i < 4; i++) l = Enumerable.Range(0, 20).ToDictionary(x => x, x => l); l")]
    [InlineData("(s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s, s)")]
    public void One_long_text_held_many_times_is_shown_once_or_twice(string code) =>
        Assert.InRange(Shown("var s = new string('x', 1000000); " + code)["text/plain"]!.Length, 1_000_000, 3_000_000);

    [Fact]
    public void Fields_of_a_table_are_cut() =>
        Assert.InRange(Shown("var s = new string('x', 1000000); Enumerable.Range(0, 20).Select(n => new { n, s }).ToList()")["text/html"]!.Length, 20 * 100_000, 21 * 100_000);

    [Theory]
    [InlineData("for (var i = 0; i < 10; i++) display(s);")]
    [InlineData("for (var i = 0; i < 6; i++) display(s); s")]
    public void A_cell_that_shows_the_same_long_text_again_and_again_is_stopped(string code)
    {
        var run = _session.Run("var s = new string('x', 10000000); " + code);
        Assert.Equal(CellStatus.Failed, run.Status);
        Assert.Contains("64 MB", run.Error!.Message, StringComparison.Ordinal);
        Assert.Equal("3", _session.Evaluate("1 + 2").Text);
    }

    [Fact]
    public void A_message_and_a_line_of_millions_of_letters_are_cut()
    {
        var error = _session.Run("DateTime.Parse(new string('1', 1000000)) /* " + new string('x', 1_000_000) + " */").Error!;
        Assert.InRange(error.Message.Length, 1_000, 4_001);
        Assert.All(error.Details, static line => Assert.InRange(line.Length, 1, 5_000));
    }

    [Fact]
    public void An_error_far_along_a_long_line_is_still_underlined()
    {
        var details = _session.Run("var a = /* " + new string('x', 10_000) + " */ unknown;").Error!.Details;
        Assert.EndsWith(" */ unknown;", details[1], StringComparison.Ordinal);
        Assert.Equal(details[1].IndexOf("unknown", StringComparison.Ordinal), details[2].IndexOf('^', StringComparison.Ordinal));
        Assert.Equal("unknown".Length, details[2].Count(static letter => letter == '^'));
    }

    [Theory]
    [InlineData("new[] { 1 }.Select(n => { while (true) ; return n; })")]
    [InlineData("TestLibrary.Shops.Slow().Skip(3000).Take(1)")]
    public void A_value_that_takes_long_to_show_ends_with_the_cells_time(string code)
    {
        // Three thousand items of a millisecond each, of which a cell that only names them takes none.
        var options = new NotebookOptions { Libraries = [typeof(TestLibrary.Shops).Assembly] };
        Assert.Equal("TimeLimit", new NotebookSession(options with { CellTimeLimit = TimeSpan.FromMilliseconds(300) }).Run(code).Error?.Name);
        using var interruption = new CancellationTokenSource(300);
        var interrupted = new NotebookSession(options);
        Assert.Equal(CellStatus.Cancelled, interrupted.Run(code, cancellation: interruption.Token).Status);
        Assert.Equal("3", interrupted.Evaluate("1 + 2").Text);
    }

    private MimeBundle Shown(string code)
    {
        var run = _session.Run(code);
        Assert.True(run.Status == CellStatus.Succeeded, run.Error?.Message);
        return run.Outputs.OfType<ResultOutput>().Single().Data;
    }
}
