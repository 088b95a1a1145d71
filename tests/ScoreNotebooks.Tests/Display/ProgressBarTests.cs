namespace ScoreNotebooks.Tests.Display;

public sealed class ProgressBarTests
{
    [Theory]
    [InlineData(0, 8, "░░░░░░░░░░░░░░░░░░░░ Simulating 0 / 8")]
    [InlineData(4, 8, "██████████░░░░░░░░░░ Simulating 4 / 8")]
    [InlineData(8, 8, "████████████████████ Simulating 8 / 8")]
    public void Says_how_far_it_is(int done, int total, string text) => Assert.Equal(text, new ProgressBar("Simulating", done, total).ToString());

    [Fact]
    public void Says_how_many_are_done_when_it_is_not_known_how_many_there_are() => Assert.Equal("12", new ProgressBar(null, 12, null).ToString());

    [Fact]
    public void A_title_from_data_is_encoded() => Assert.Contains("&lt;script&gt;", new ProgressBar("<script>", 1, 2).ToHtml(), StringComparison.Ordinal);

    [Fact]
    public void Items_pass_through_and_the_bar_begins_at_nothing_and_ends_full()
    {
        var shown = new List<object?>();
        var screen = new HostScreen(
            value =>
            {
                shown.Add(value);
                return shown.Add;
            },
            static _ => { });

        Assert.Equal([1, 2, 3], ProgressBar.While(new List<int> { 1, 2, 3 }, "x", screen));
        Assert.Equal(new ProgressBar("x", 0, 3), shown[0]);
        Assert.Equal(new ProgressBar("x", 3, 3), shown[^1]);
    }

    [Fact]
    public void An_endless_sequence_is_taken_item_by_item()
    {
        var taken = Workbook.Progress(Endless()).Take(3);

        Assert.Equal([0, 1, 2], taken);
    }

    [Fact]
    public void Nobody_to_ask_is_said_with_what_to_do()
    {
        var failure = Assert.Throws<WorkbookException>(() => Workbook.Ask("Which shop?"));

        Assert.Contains("Which shop?", failure.Text.English, StringComparison.Ordinal);
        Assert.Contains("没有人可以回答", failure.Text.Chinese, StringComparison.Ordinal);
    }

    private static IEnumerable<int> Endless()
    {
        for (var number = 0; ; number++) yield return number;
    }
}
