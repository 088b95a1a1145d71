namespace ScoreNotebooks.Cli.Tests;

/// <summary>The built program, started as a user starts it. Few, since each takes a moment; the other tests call it in their own process.</summary>
public sealed class ProcessTests : IDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "score.dll");

    private readonly Workplace _work = new();

    [Fact]
    public void Gives_its_exit_code_and_keeps_results_and_talk_apart()
    {
        var good = Start("en_US.UTF-8", "score", "--model", _work["model.json"], "--data", _work["shops.csv"], "--format", "json");
        var bad = Start("en_US.UTF-8", "score", "--model", _work["model.json"], "--data", _work["none.csv"]);

        Assert.Equal((0, ""), (good.ExitCode, good.Talk));
        Assert.Equal("small", good.Json.GetProperty("model").GetString());
        Assert.Equal((2, ""), (bad.ExitCode, bad.Output));
        Assert.Contains("none.csv", Assert.Single(bad.Talk.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public void Writes_no_colour_codes_when_piped()
    {
        var table = Start("en_US.UTF-8", "score", "--model", _work["model.json"], "--data", _work["shops.csv"]);
        var error = Start("en_US.UTF-8", "scor");

        Assert.DoesNotContain('\e', table.Output + table.Talk + error.Output + error.Talk);
        Assert.NotEqual("", error.Talk);
    }

    [Fact]
    public void Takes_its_language_from_the_system()
    {
        Assert.Contains("总分", Start("zh_CN.UTF-8", "score", "--model", _work["model.json"], "--data", _work["shops.csv"]).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Runs_where_the_system_has_no_culture_data()
    {
        var answer = StartWith(new() { ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1" }, "score", "--model", _work["model.json"], "--data", _work["shops.csv"], "--language", "zh");

        Assert.Equal((0, ""), (answer.ExitCode, answer.Talk));
        Assert.Contains("总分", answer.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _work.Dispose();

    private static Answer Start(string locale, params string[] words) => StartWith(new() { ["LC_ALL"] = locale, ["LANG"] = locale }, words);

    private static Answer StartWith(Dictionary<string, string> environment, params string[] words) =>
        Answer.OfProcess("dotnet", [Program, .. words], environment);
}
