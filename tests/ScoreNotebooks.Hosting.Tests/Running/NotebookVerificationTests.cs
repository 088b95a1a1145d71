namespace ScoreNotebooks.Hosting.Tests;

public sealed class NotebookVerificationTests
{
    [Theory]
    [InlineData("output 1, text/plain, line 2", "第 3 个单元格，第 1 个输出, text/plain，第 2 行：保存的是 \"two\"，现在是 \"2\"。")]
    [InlineData("output 12", "第 3 个单元格，第 12 个输出：保存的是 \"two\"，现在是 \"2\"。")]
    public void A_difference_is_told_in_Chinese_with_its_place(string place, string text) =>
        Assert.Equal(text, new OutputDifference(3, place, "two", "2").Text.Chinese);

    [Theory]
    [InlineData("""{"y":[1.5]}""", """{ "y": [1.50] }""")]
    [InlineData("""{"y":[0.3]}""", """{"y":[0.30000000000000004]}""")]
    [InlineData("""{"y":[1e9]}""", """{"y":[1000000000.5]}""")]
    [InlineData("""{"a":1,"b":2}""", """{"b":2,"a":1}""")]
    public void Figures_are_compared_as_data(string saved, string fresh) => Assert.Empty(Compare(Json(saved), Json(fresh)));

    [Theory]
    [InlineData("""{"y":[1.5]}""", """{"y":[1.500001]}""", "$.y[0]", "1.5", "1.500001")]
    [InlineData("""{"y":[1]}""", """{"y":[1,2]}""", "$.y", "[1]", "[1,2]")]
    [InlineData("""{"a":{"b":"小店A"}}""", """{"a":{"b":"小店B"}}""", "$.a.b", "\"小店A\"", "\"小店B\"")]
    [InlineData("""{"a":1}""", """{}""", "$.a", "1", null)]
    [InlineData("""{}""", """{"a":null}""", "$.a", null, "null")]
    [InlineData("""{"a":1}""", """{"a":"1"}""", "$.a", "1", "\"1\"")]
    public void A_figure_that_differs_is_named_by_its_place(string saved, string fresh, string place, string? before, string? now)
    {
        var difference = Assert.Single(Compare(Json(saved), Json(fresh)));
        Assert.Equal(new OutputDifference(1, $"output 1, application/vnd.plotly.v1+json, {place}", before, now), difference);
    }

    [Fact]
    public void Texts_are_compared_exactly_and_line_by_line()
    {
        var difference = Assert.Single(Compare(Plain("one\ntwo\nthree"), Plain("one\n2\n3")));
        Assert.Equal(new OutputDifference(1, "output 1, text/plain, line 2", "two", "2"), difference);
        Assert.Empty(Compare(Plain("0.30000000000000004"), Plain("0.30000000000000004")));
        Assert.Single(Compare(Plain("0.3"), Plain("0.30000000000000004")));
    }

    [Theory]
    [InlineData("Wall time: 12.3 ms", "Wall time: 4.0 ms")]
    [InlineData("Wall time: 12.3ms", "用时：4.0 毫秒")]
    public void Wall_times_are_not_compared(string saved, string fresh)
    {
        Assert.Empty(Compare(Plain(saved), Plain(fresh)));
        Assert.Single(Compare(Plain(saved), Plain("12.3 ms")));
    }

    [Fact]
    public void Another_kind_or_number_of_outputs_is_a_difference()
    {
        Assert.Equal("error", Assert.Single(Compare(Plain("x"), new ErrorOutput("E", "no", []))).Fresh);
        Assert.Equal("execute_result", Assert.Single(Compare(Plain("x"), new ResultOutput(MimeBundle.Of("text/plain", "x"), 1))).Fresh);
        var missing = Assert.Single(NotebookVerification.Compare(Notebook(Plain("x"), Plain("y")), Notebook(Plain("x"))));
        Assert.Equal(new OutputDifference(1, "output 2", "display_data", null), missing);
        Assert.Equal("Cell 1, output 2: saved \"display_data\", now nothing.", missing.Text.English);
    }

    [Fact]
    public void Of_long_texts_the_place_where_they_differ_is_shown()
    {
        var same = new string('x', 500);
        var text = Assert.Single(Compare(Plain(same + "saved" + same), Plain(same + "fresh" + same))).Text;
        foreach (var told in new[] { text.English, text.Chinese })
        {
            Assert.Contains("xsavedx", told, StringComparison.Ordinal);
            Assert.Contains("xfreshx", told, StringComparison.Ordinal);
            Assert.Equal(4, told.Count(letter => letter == '…'));
            Assert.InRange(told.Length, 200, 340);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(59)]
    [InlineData(60)]
    [InlineData(300)]
    public void A_text_that_goes_on_where_the_other_ends_is_shown_from_before_that_end(int length)
    {
        var start = string.Concat(Enumerable.Repeat("🛒", length));
        var text = Assert.Single(Compare(Plain(start), Plain(start + "more" + new string('y', 200)))).Text.English;
        Assert.Contains("moreyyy", text, StringComparison.Ordinal);
        // Half a character would not be valid UTF-16 and could not be written out.
        Assert.Equal(text, System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void The_count_of_a_run_is_no_difference() => Assert.Empty(Compare(
        new ResultOutput(MimeBundle.Of("text/plain", "x"), 1), new ResultOutput(MimeBundle.Of("text/plain", "x"), 7)));

    private static IReadOnlyList<OutputDifference> Compare(CellOutput saved, CellOutput fresh) =>
        NotebookVerification.Compare(Notebook(saved), Notebook(fresh));

    private static NotebookDocument Notebook(params CellOutput[] outputs) => new ReportNotebook().Code("x", outputs).Build();

    private static DisplayOutput Plain(string text) => new(MimeBundle.Of("text/plain", text));

    private static DisplayOutput Json(string json) => new(MimeBundle.Of(MimeBundle.PlotlyMimeType, json));
}
