namespace ScoreNotebooks.Jupyter.Tests;

/// <summary>Requests in their order, and what becomes of those that cannot be answered.</summary>
public sealed class RequestLoopTests : IDisposable
{
    private readonly RecordedChannels _channels = new();
    private readonly RequestQueue _queue = new();
    private readonly StringWriter _notes = new();

    [Fact]
    public void Every_request_is_between_busy_and_idle()
    {
        Run(static _ => true, "a_request", "b_request");

        Assert.Equal(["busy", "idle", "busy", "idle"], _channels.Said.Select(one => one.Content.GetProperty("execution_state").GetString()));
    }

    [Fact]
    public void A_mistake_of_ours_is_answered_and_the_next_request_is_served()
    {
        var served = new List<string>();
        Run(
            request =>
            {
                served.Add(request.Header.MsgType);
                return request.Header.MsgType == "a_request" ? throw new InvalidOperationException("no") : true;
            }, "a_request", "b_request");

        Assert.Equal(["a_request", "b_request"], served);
        var (type, content) = Assert.Single(_channels.Said, one => one.Type != "status");
        Assert.Equal(("a_reply", "error", "KernelError"), (type, content.GetProperty("status").GetString(), content.GetProperty("ename").GetString()));
        Assert.Contains("InvalidOperationException", _notes.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_request_of_an_unknown_kind_is_noted_without_its_name()
    {
        Run(static _ => false, "\e[31mforged_request");

        Assert.All(_channels.Said, one => Assert.Equal("status", one.Type));
        Assert.DoesNotContain("forged", _notes.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_waits_is_given_up_and_what_comes_later_is_not()
    {
        var (run, givenUp) = (new List<string>(), new List<string>());
        foreach (var number in (string[])["1", "2", "3"]) _queue.Add(Execute(number));
        Run(
            request =>
            {
                var number = request.Header.MsgId;
                run.Add(number);
                if (number == "1") _queue.GiveUpWaiting();
                if (number == "1") _queue.Add(Execute("4"));
                if (number == "4") _queue.Close();
                return true;
            },
            request => givenUp.Add(request.Header.MsgId));

        Assert.Equal(["1", "4"], run);
        Assert.Equal(["2", "3"], givenUp);
    }

    [Fact]
    public void Notes_of_a_flood_are_cut_off()
    {
        var log = new KernelLog(_notes);
        for (var number = 0; number < 1000; number++) log.Note("x");

        Assert.Equal(100, _notes.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void Notes_that_nobody_takes_any_more_fail_nothing()
    {
        _notes.Dispose();
        Run(static _ => false, "a_request");

        Assert.Equal(2, _channels.Said.Count);
    }

    public void Dispose()
    {
        _queue.Dispose();
        _notes.Dispose();
    }

    private static JupyterMessage Execute(string number)
    {
        var request = RecordedChannels.Request("execute_request");
        return request with { Header = request.Header with { MsgId = number } };
    }

    private void Run(Func<JupyterMessage, bool> answer, params string[] types)
    {
        foreach (var type in types) _queue.Add(RecordedChannels.Request(type));
        _queue.Close();
        Run(answer, static _ => { });
    }

    private void Run(Func<JupyterMessage, bool> answer, Action<JupyterMessage> giveUp) =>
        Assert.True(new RequestLoop(_channels, _queue, answer, giveUp, new KernelLog(_notes)).Start("test").Join(TimeSpan.FromMinutes(1)));
}
