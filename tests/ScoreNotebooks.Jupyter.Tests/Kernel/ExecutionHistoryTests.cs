namespace ScoreNotebooks.Jupyter.Tests;

public sealed class ExecutionHistoryTests
{
    private readonly ExecutionHistory _history = new();

    [Fact]
    public void Of_more_than_it_keeps_the_oldest_are_forgotten()
    {
        for (var number = 1; number <= 10_002; number++) _history.Add(new ExecutedCell(number, "x", null));

        var all = _history.Find(new HistoryRequest("range"));
        Assert.Equal((10_000, 3, 10_002), (all.Count, all[0].Number, all[^1].Number));
    }

    [Fact]
    public void Large_cells_are_forgotten_sooner_and_long_values_cut()
    {
        for (var number = 1; number <= 20; number++) _history.Add(new ExecutedCell(number, new string('x', 1 << 20), new string('y', 1 << 20)));

        var all = _history.Find(new HistoryRequest("range"));
        Assert.Equal(7, all.Count);
        Assert.All(all, cell => Assert.Equal(10_000, cell.Output!.Length));
    }

    [Theory]
    [InlineData(0, 2, 4, new[] { 2, 3 })]
    [InlineData(1, 4, null, new[] { 4, 5 })]
    [InlineData(null, null, 2, new[] { 1 })]
    [InlineData(-1, 0, 9, new int[0])]
    public void A_range_is_of_this_session_from_start_to_before_stop(int? session, int? start, int? stop, int[] expected)
    {
        AddFive();

        Assert.Equal(expected, _history.Find(new HistoryRequest("range", Session: session, Start: start, Stop: stop)).Select(cell => cell.Number));
    }

    [Fact]
    public void A_search_takes_whole_inputs_and_can_take_each_once()
    {
        AddFive();

        Assert.Equal([1, 2, 4, 5], Search("a*").Select(cell => cell.Number));
        Assert.Equal([4, 5], Search("a*", unique: true).Select(cell => cell.Number));
        Assert.Equal([5], Search("a*", most: 1).Select(cell => cell.Number));
        Assert.Empty(Search("*z*"));

        IReadOnlyList<ExecutedCell> Search(string pattern, bool unique = false, int? most = null) =>
            _history.Find(new HistoryRequest("search", Pattern: pattern, Unique: unique, N: most));
    }

    [Fact]
    public void What_is_none_of_the_three_ways_finds_nothing()
    {
        AddFive();

        Assert.Empty(_history.Find(new HistoryRequest("everything")));
        Assert.Empty(_history.Find(new HistoryRequest("tail", N: -1)));
    }

    private void AddFive()
    {
        foreach (var (number, input) in new[] { (1, "a1"), (2, "a2"), (3, "b"), (4, "a1"), (5, "a2") }) _history.Add(new ExecutedCell(number, input, null));
    }
}
