namespace ScoreNotebooks.Hosting.Tests.Sessions;

/// <summary>Values that replace one another, and outputs that are taken away.</summary>
public sealed class DisplayUpdateTests
{
    private readonly NotebookSession _session = new(new NotebookOptions());

    [Fact]
    public void An_update_replaces_what_was_shown_and_appears_under_the_name_of_its_place()
    {
        var appeared = new List<CellOutput>();
        var run = _session.Run("var bar = display(\"0 %\"); Console.Write(\"x\"); bar.Update(\"100 %\");", appeared.Add);

        Assert.Equal(["100 %", "x"], run.Outputs.Select(TextOf));
        var first = Assert.IsType<DisplayOutput>(appeared[0]);
        var update = Assert.IsType<DisplayUpdate>(appeared[^1]);
        Assert.NotNull(first.Id);
        Assert.Equal((first.Id, "0 %", "100 %"), (update.Id, TextOf(first), update.Data["text/plain"]));
    }

    [Fact]
    public void A_later_cell_changes_the_output_of_the_earlier()
    {
        var earlier = _session.Run("var bar = display(1);");
        var appeared = new List<CellOutput>();
        var later = _session.Run("bar.Update(2);", appeared.Add);

        Assert.Equal("2", TextOf(Assert.Single(earlier.Outputs)));
        Assert.Empty(later.Outputs);
        Assert.IsType<DisplayUpdate>(Assert.Single(appeared));
    }

    [Fact]
    public void A_value_shown_twice_has_two_places()
    {
        var run = _session.Run("var a = display(1); var b = display(1); b.Update(2);");

        Assert.Equal(["1", "2"], run.Outputs.Select(TextOf));
    }

    [Theory]
    [InlineData(false, "display(3);", new[] { "3" })]
    [InlineData(true, "display(3);", new[] { "3" })]
    [InlineData(true, "", new[] { "1", "text" })]
    [InlineData(false, "", new string[0])]
    public void Outputs_are_taken_away_at_once_or_when_there_is_something_new(bool waits, string then, string[] left)
    {
        var session = new NotebookSession(new NotebookOptions { Libraries = [typeof(Screen).Assembly], SessionBegins = begun => Screen.Clear = begun.ClearOutput });
        var appeared = new List<CellOutput>();
        var run = session.Run($"using ScoreNotebooks.Hosting.Tests.Sessions; display(1); Console.Write(\"text\"); Screen.Wipe({(waits ? "true" : "false")}); {then}", appeared.Add);

        Assert.Equal(left, run.Outputs.Select(TextOf));
        Assert.Contains(new ClearedOutput(waits), appeared);
    }

    private static string? TextOf(CellOutput output) => output switch
    {
        DisplayOutput display => display.Data["text/plain"],
        StreamOutput stream => stream.Text,
        _ => null,
    };
}

/// <summary>What a library does with the screen.</summary>
public static class Screen
{
    internal static Action<bool> Clear { get; set; } = static _ => { };

    public static void Wipe(bool waits) => Clear(waits);
}
