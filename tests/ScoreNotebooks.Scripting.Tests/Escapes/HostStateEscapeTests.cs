using System.Globalization;

namespace ScoreNotebooks.Scripting;

/// <summary>The state of the host: cultures, console, timers, the pool of strings; and what lambdas outlive.</summary>
public class HostStateEscapeTests
{
    [Theory]
    [InlineData("CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;")]
    [InlineData("CultureInfo.CurrentUICulture = new CultureInfo(\"de\");")]
    [InlineData("CultureInfo.DefaultThreadCurrentUICulture = null;")]
    [InlineData("CultureInfo.CurrentCulture.ClearCachedData();")]
    [InlineData("CultureInfo.CurrentCulture.NumberFormat.NumberDecimalSeparator = \"x\";")]
    [InlineData("CultureInfo.CurrentCulture.DateTimeFormat.SetAllDateTimePatterns(new[] { \"yy\" }, 'y');")]
    [InlineData("NumberFormatInfo.CurrentInfo.NumberGroupSizes = new[] { 1 };")]
    [InlineData("var c = new CultureInfo(\"de\") { NumberFormat = null };")]
    [InlineData("string.Intern(Guid.NewGuid().ToString())")]
    [InlineData("string.IsInterned(\"x\")")]
    [InlineData("Console.SetOut(null)")]
    [InlineData("Console.Clear()")]
    [InlineData("Console.Title = \"x\";")]
    [InlineData("Console.CancelKeyPress += null;")]
    [InlineData("string.Empty = \"x\";")]
    [InlineData("new Progress<int>(x => { }).ToString()")]
    [InlineData("System.Threading.ThreadPool.SetMaxThreads(1, 1)")]
    [InlineData("System.Threading.Thread.CurrentThread.Abort()")]
    [InlineData("System.Runtime.GCSettings.LatencyMode = 0;")]
    public void What_belongs_to_the_host_is_refused(string attempt)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture, Environment.CurrentDirectory);
        Attempt.IsRefused(attempt);
        Assert.Equal(before, (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture, Environment.CurrentDirectory));
    }

    [Fact]
    public void A_cell_does_not_fill_the_hosts_timers() => Attempt.IsStopped("for (var i = 0; i < 100000; i++) Task.Delay(int.MaxValue);");

    [Fact]
    public void A_lambda_of_an_earlier_cell_counts_against_the_run_that_calls_it()
    {
        var session = new ScriptSession(OurEngine.Options with { Limits = new ScriptLimits { Steps = 10_000 } });
        Assert.True(session.Run("Func<int, int> work = n => { for (var i = 0; i < n; i++) { } return n; };").Succeeded);
        for (var times = 0; times < 20; times++)
            Assert.Equal(1000, session.Run("work(1000)").Value);
        Assert.Contains("10000", session.Run("work(100000)").Exception!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lambda_of_a_cancelled_cell_is_cancelled_by_the_run_that_calls_it()
    {
        var session = new ScriptSession(OurEngine.Options);
        using (var first = new CancellationTokenSource(100))
            Assert.NotNull(session.Run("Func<int> answer = () => 42; Func<int> loop = () => { while (true) { } }; while (true) ;", first.Token).Exception);
        Assert.Equal(42, session.Run("answer()").Value);
        using var second = new CancellationTokenSource(100);
        Assert.IsAssignableFrom<OperationCanceledException>(session.Run("loop()", second.Token).Exception);
        Assert.Equal(42, session.Run("answer()").Value);
    }

    [Fact]
    public void A_lambda_that_the_library_calls_on_many_threads_keeps_within_the_limits()
    {
        var session = new ScriptSession(OurEngine.Options);
        Assert.Equal(64 * 65, session.Run("Handles.OnManyThreads(x => { var n = 0; for (var i = 0; i < 100; i++) n += x; return n / 50; })").Value);
        Assert.Equal(450, session.Run("Func<int, int> f = null; f = n => n == 0 ? 0 : 1 + f(n - 1); f(450)").Value);
        var limited = new ScriptSession(OurEngine.Options with { Limits = new ScriptLimits { Steps = 5_000 } });
        Assert.NotNull(limited.Run("Handles.OnManyThreads(x => { while (true) { } return x; })").Exception);
        Attempt.IsUsable(limited);
    }

    [Fact]
    public void What_the_framework_wraps_is_told_in_plain_words()
    {
        var session = new ScriptSession(OurEngine.Options);
        Assert.Equal("the reason", Assert.IsType<FormatException>(session.Run("Handles.Fails()").Exception).Message);
        Assert.DoesNotContain("0x", session.Run("Handles.RunsOut()").Exception!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Random_numbers_of_the_process_go_on()
    {
        Assert.True(new ScriptSession(OurEngine.Options).Run("for (var i = 0; i < 1000; i++) Random.Shared.Next();").Succeeded);
        Assert.InRange(Random.Shared.NextDouble(), 0, 1);
    }

    [Fact]
    public void A_host_that_calls_from_a_thread_with_a_small_stack_is_safe()
    {
        ScriptResult? result = null;
        var thread = new Thread(() => result = new ScriptSession(OurEngine.Options).Run("Func<int, int> f = null; f = x => f(x + 1); f(0)"), 256 * 1024);
        thread.Start();
        thread.Join();
        Assert.NotNull(result!.Exception ?? (object)result.Diagnostics);
    }
}
