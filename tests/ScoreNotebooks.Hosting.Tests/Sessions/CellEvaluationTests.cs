using System.Globalization;
using ScoreNotebooks.Scripting;

namespace ScoreNotebooks.Hosting.Tests;

public sealed class CellEvaluationTests
{
    private static readonly NotebookOptions Options = new()
    {
        Libraries = [typeof(TestLibrary.Shops).Assembly],
        Culture = static () => CultureInfo.GetCultureInfo("en"),
        CellTimeLimit = TimeSpan.FromSeconds(20),
    };

    private readonly NotebookSession _session = new(Options);

    [Fact]
    public void Gives_the_value_itself_and_shows_nothing()
    {
        var evaluation = _session.Evaluate("new[] { 1, 2 }");
        Assert.Equal([1, 2], Assert.IsType<int[]>(evaluation.Value));
        Assert.Equal("System.Int32[]", evaluation.Text);
        Assert.Empty(evaluation.Run.Outputs);
    }

    [Fact]
    public void Does_not_look_into_a_sequence()
    {
        Assert.Equal(CellStatus.Succeeded, _session.Evaluate("new[] { 1 }.Select(x => x / (x - 1))").Run.Status);
        Assert.Equal(CellStatus.Failed, _session.EvaluateAndShow("new[] { 1 }.Select(x => x / (x - 1))").Run.Status);
        Assert.Equal("[ 1, 2 ]", _session.EvaluateAndShow("new[] { 1, 2 }").Text);
    }

    [Fact]
    public void A_single_value_has_the_same_text_either_way()
    {
        foreach (var code in (string[])["1.5", "new DateTime(2026, 1, 2)", "DayOfWeek.Monday", "'x'", "1.5m", "true", "\"a\""])
            Assert.Equal(_session.Evaluate(code).Text, _session.EvaluateAndShow(code).Text);
        Assert.Equal("01/02/2026 00:00:00", _session.Evaluate("new DateTime(2026, 1, 2)").Text);
    }

    [Fact]
    public void Null_is_a_value_without_text_and_a_statement_is_none()
    {
        var nothing = _session.Evaluate("(string)null");
        Assert.Equal((true, null, null), (nothing.HasValue, nothing.Value, nothing.Text));
        Assert.False(_session.Evaluate("var x = 1;").HasValue);
    }

    [Theory]
    [InlineData("1 +\n  nowhere", 2, 3)]
    [InlineData("var a = 0;\nvar b = 1;\n  b / a", 3, 3)]
    [InlineData("1 + (", 1, 6)]
    public void Says_where_it_failed(string code, int line, int column)
    {
        var evaluation = _session.Evaluate(code);
        Assert.False(evaluation.HasValue);
        Assert.Equal(CellStatus.Failed, evaluation.Run.Status);
        Assert.Equal(new ScriptPosition(line, column), evaluation.Run.FailedAt);
    }

    [Theory]
    [InlineData("while (true) Console.Write(\"0123456789\");", "16 MB")]
    [InlineData("while (true) display(1);", "1000")]
    public void A_loop_that_goes_on_showing_is_stopped_and_the_session_goes_on(string code, string limit)
    {
        var run = _session.Run(code);
        Assert.Equal(CellStatus.Failed, run.Status);
        Assert.Contains(limit, run.Error!.Message, StringComparison.Ordinal);
        Assert.Equal("2", _session.Evaluate("1 + 1").Text);
    }
}
