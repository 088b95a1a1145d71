namespace ScoreNotebooks.Scripting;

/// <summary>
/// Endless work. Other engines looked at the clock between statements only, and one built-in call, one wait or one chain
/// of doubled sequences ran for hours.
/// </summary>
public class TimeEscapeTests
{
    [Theory]
    [InlineData("while (true) ;")]
    [InlineData("for (;;) { }")]
    [InlineData("do { } while (true);")]
    [InlineData("foreach (var x in Enumerable.InfiniteSequence(0, 1)) ;")]
    [InlineData("new[] { 1 }.Select(x => { while (true) { } return x; }).ToList()")]
    [InlineData("Func<int> f = () => 1; while (f() == 1) { }")]
    [InlineData("void Loop() { while (true) { } } Loop();")]
    [InlineData("new List<int> { 1, 2, 3 }.ForEach(x => { while (true) ; });")]
    [InlineData("new List<int> { 3, 2, 1 }.Sort((a, b) => { while (true) ; return 0; });")]
    public void An_endless_loop_ends(string attempt) => Attempt.IsInterrupted(attempt);

    [Theory]
    [InlineData("Enumerable.InfiniteSequence(0, 1).Last()")]
    [InlineData("Enumerable.InfiniteSequence(0, 0).Contains(1)")]
    [InlineData("Enumerable.Sequence(0L, long.MaxValue, 1L).Count()")]
    [InlineData("Enumerable.Repeat(1, int.MaxValue).Concat(Enumerable.Repeat(1, int.MaxValue)).Concat(Enumerable.Repeat(1, int.MaxValue)).LongCount(x => x > 1)")]
    [InlineData("Enumerable.InfiniteSequence(0, 0).Distinct().Skip(1).First()")]
    [InlineData("string.Concat(Enumerable.InfiniteSequence(0, 1).Where(x => x < 0))")]
    [InlineData("IEnumerable<int> e = [1, 2]; for (var i = 0; i < 60; i++) e = e.Concat(e); e.Count()")]
    [InlineData("IEnumerable<int> e = [1, 2]; for (var i = 0; i < 60; i++) e = e.Union(e); e.Count()")]
    [InlineData("IEnumerable<int> e = [1, 2]; for (var i = 0; i < 60; i++) e = e.Except(e).Concat(e); e.Count()")]
    [InlineData("IEnumerable<int> e = [1, 2]; for (var i = 0; i < 60; i++) e = e.Zip(e, (a, b) => a); e.Count()")]
    [InlineData("var l = Enumerable.Range(0, 1000).ToList(); l.SelectMany(a => l.SelectMany(b => l.SelectMany(c => l))).Max()")]
    public void A_framework_call_over_endless_elements_ends(string attempt) => Attempt.IsInterrupted(attempt);

    [Theory]
    [InlineData("await Task.Delay(-1);")]
    [InlineData("await Task.WhenAll(Task.Delay(-1), Task.Delay(-1));")]
    [InlineData("Handles.WaitsFor()")]
    [InlineData("Handles.Sleeps(2000)")]
    [InlineData("for (var i = 0; i < 1000; i++) Handles.Sleeps(10);")]
    public void A_wait_ends_with_the_run_even_inside_the_library(string attempt) => Attempt.IsInterrupted(attempt);

    [Theory]
    [InlineData("new string('a', 40000000).IndexOf(new string('a', 20000000) + \"b\", StringComparison.Ordinal)")]
    [InlineData("new StringBuilder(new string('a', 4000000)).Replace(new string('a', 200000) + \"b\", \"c\")")]
    [InlineData("new string('a', 4000000).Split(Enumerable.Range(0, 40000).Select(x => \"aaaaaaaab\" + x).ToArray(), StringSplitOptions.None)")]
    [InlineData("new string('a', 40000000).TrimEnd((new string('b', 40000000) + \"a\").ToCharArray())")]
    public void A_search_that_compares_for_hours_is_not_begun(string attempt) => Attempt.IsStopped(attempt, new ScriptLimits());

    [Fact]
    public void Long_texts_may_still_be_put_together_and_searched_for_a_word()
    {
        var session = new ScriptSession(OurEngine.Options);
        Assert.Equal(40_020_000, session.Run("new StringBuilder(new string('a', 40000000)).Append(new string('b', 20000)).Length").Value);
        Assert.Equal(10_000_000, session.Run("(new string('a', 10000000) + \"word\").IndexOf(\"word\", StringComparison.Ordinal)").Value);
        Assert.Equal("a|b|", session.Run("\"a\\r\\nb\\n\".ReplaceLineEndings(\"|\")").Value);
        Assert.Equal(4, session.Run("\"a\\u00e9b\".Normalize(NormalizationForm.FormD).Length").Value);
    }

    [Theory]
    [InlineData("while (true) ;")]
    [InlineData("new[] { 1 }.Select(x => { while (true) { } return x; }).ToList()")]
    [InlineData("Enumerable.InfiniteSequence(0, 1).Last()")]
    [InlineData("Handles.Stubborn(() => { while (true) { } }); while (true) ;")]
    public void A_limit_on_steps_ends_it(string attempt)
    {
        var limits = new ScriptLimits { Steps = 1000 };
        var session = new ScriptSession(OurEngine.Options with { Limits = limits });
        Assert.Contains("1000", session.Run(attempt).Exception!.Message, StringComparison.Ordinal);
        Attempt.IsUsable(session);
    }
}
