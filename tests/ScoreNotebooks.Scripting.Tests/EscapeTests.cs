using System.Diagnostics;

namespace ScoreNotebooks.Scripting;

/// <summary>A cell reaches the libraries and harmless framework types, and nothing else.</summary>
public class EscapeTests
{
    [Theory]
    [InlineData("System.IO.File.ReadAllText(\"/etc/passwd\")")]
    [InlineData("using System.IO; File.ReadAllText(\"/etc/passwd\")")]
    [InlineData("new System.IO.FileInfo(\"x\")")]
    [InlineData("System.IO.Directory.GetFiles(\".\")")]
    [InlineData("System.Diagnostics.Process.Start(\"sh\")")]
    [InlineData("Process.Start(\"sh\")")]
    [InlineData("Environment.Exit(1)")]
    [InlineData("Environment.GetEnvironmentVariables()")]
    [InlineData("System.Environment.CurrentDirectory")]
    [InlineData("\"\".GetType()")]
    [InlineData("5.GetType().Assembly")]
    [InlineData("new object().GetType()")]
    [InlineData("new { A = 1 }.GetType()")]
    [InlineData("typeof(string).Assembly")]
    [InlineData("Type.GetType(\"System.IO.File\")")]
    [InlineData("System.Type.GetType(\"System.IO.File\")")]
    [InlineData("System.Reflection.Assembly.Load(\"x\")")]
    [InlineData("Activator.CreateInstance(null)")]
    [InlineData("AppDomain.CurrentDomain")]
    [InlineData("AppContext.BaseDirectory")]
    [InlineData("GC.Collect()")]
    [InlineData("Console.ReadLine()")]
    [InlineData("Console.SetOut(null)")]
    [InlineData("Console.Out")]
    [InlineData("Console.OpenStandardInput()")]
    [InlineData("dynamic d = 5; d")]
    [InlineData("Func<int> f = () => 1; f.Method")]
    [InlineData("Func<int> f = () => 1; f.Target")]
    [InlineData("Func<int> f = () => 1; f.DynamicInvoke()")]
    [InlineData("Func<object, Type> f = x => null; f")]
    [InlineData("Delegate.CreateDelegate(null, null)")]
    [InlineData("new Exception(\"x\").TargetSite")]
    [InlineData("Task.Run(() => 1)")]
    [InlineData("Task.Factory")]
    [InlineData("new System.Threading.Thread(() => { })")]
    [InlineData("Enumerable.Range(1, 2).AsParallel()")]
    [InlineData("new HttpClient()")]
    [InlineData("new System.Net.Http.HttpClient()")]
    [InlineData("CultureInfo.CurrentCulture = null; 1")]
    [InlineData("CultureInfo.DefaultThreadCurrentCulture = null; 1")]
    [InlineData("CultureInfo.CurrentCulture.NumberFormat.NumberDecimalSeparator = \"x\"; 1")]
    [InlineData("unsafe { int* p = null; }")]
    [InlineData("System.Runtime.InteropServices.Marshal.AllocHGlobal(1)")]
    [InlineData("System.Runtime.CompilerServices.Unsafe.As<string>(null)")]
    [InlineData("string.Intern(\"x\")")]
    [InlineData("Enum.GetUnderlyingType(null)")]
    [InlineData("Enum.ToObject(null, 1)")]
    [InlineData("Array.CreateInstance(null, 1)")]
    [InlineData("Lazy<System.IO.FileInfo> l = null; l")]
    [InlineData("#r \"evil.dll\"")]
    [InlineData("#r \"nuget: Evil, 1.0\"")]
    [InlineData("#load \"evil.csx\"")]
    [InlineData("#!bash")]
    [InlineData("using static System.IO.File; ReadAllText(\"x\")")]
    [InlineData("using static System.Environment; Exit(1)")]
    [InlineData("ScoreNotebooks.Scripting.ScriptSession s = null; s")]
    public void A_way_out_is_refused_and_the_session_goes_on(string attempt)
    {
        var session = new ScriptSession(OurEngine.Options);
        var result = session.Run(attempt);
        Assert.NotEmpty(result.Diagnostics);
        Assert.All(result.Diagnostics, static diagnostic => Assert.NotEmpty(diagnostic.Message));
        Assert.Equal(3, session.Run("1 + 2").Value);
    }

    [Theory]
    [InlineData("Func<int, int> f = null; f = x => f(x + 1); f(0)")]
    [InlineData("var a = new int[2000000000];")]
    [InlineData("var a = new List<int>(2000000000);")]
    [InlineData("var s = new string('a', 2000000000);")]
    [InlineData("var s = \"a\".PadLeft(2000000000);")]
    [InlineData("var s = new StringBuilder().Append('a', 2000000000);")]
    public void A_cell_that_asks_for_too_much_ends_with_an_exception_and_the_session_goes_on(string attempt)
    {
        var session = new ScriptSession(OurEngine.Options);
        Assert.IsType<InvalidOperationException>(session.Run(attempt).Exception);
        Assert.Equal(3, session.Run("1 + 2").Value);
    }

    [Theory]
    [InlineData("while (true) ;")]
    [InlineData("for (;;) { }")]
    [InlineData("new[] { 1 }.Select(x => { while (true) { } return x; }).ToList()")]
    [InlineData("Func<int> f = () => 1; while (f() == 1) { }")]
    public void An_endless_loop_ends_soon_after_it_is_cancelled(string loop)
    {
        var session = new ScriptSession(OurEngine.Options);
        using var cancellation = new CancellationTokenSource(50);
        var watch = Stopwatch.StartNew();
        var result = session.Run(loop, cancellation.Token);
        Assert.IsAssignableFrom<OperationCanceledException>(result.Exception);
        Assert.True(watch.ElapsedMilliseconds < 5000, $"{watch.ElapsedMilliseconds} ms");
        Assert.Equal(3, session.Run("1 + 2").Value);
    }

    [Fact]
    public void A_limit_on_steps_ends_a_loop()
    {
        var session = new ScriptSession(OurEngine.Options with { Limits = new ScriptLimits { Steps = 1000 } });
        Assert.Contains("1000", session.Run("while (true) ;").Exception!.Message, StringComparison.Ordinal);
    }
}
