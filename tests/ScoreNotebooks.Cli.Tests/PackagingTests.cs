namespace ScoreNotebooks.Cli.Tests;

/// <summary>The program as a .NET tool, packed from what was built and installed as the README says.</summary>
public sealed class PackagingTests : IDisposable
{
    private static readonly Dictionary<string, string> English = new() { ["LC_ALL"] = "en_US.UTF-8", ["DOTNET_CLI_UI_LANGUAGE"] = "en", ["DOTNET_NOLOGO"] = "1" };

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("score-packaging-");

    [Fact]
    public void The_tool_installs_from_its_package_and_has_the_library_and_its_models_with_it()
    {
        Do("dotnet", "pack", Repository.Path("src/ScoreNotebooks.Cli"), "--no-build", "--configuration", Configuration, "--output", At("packages"));
        Do("dotnet", "tool", "install", "ScoreNotebooks.Tool", "--tool-path", At("tools"), "--source", At("packages"));

        var answer = Do(At("tools/score"), "eval", "#r \"lib/ScoreNotebooks.dll\"\nusing ScoreNotebooks;\nScoreModels.Load(\"six-factors\").Metrics.Count");

        // The table of the six factors names eleven metrics.
        Assert.Equal(["11"], answer.Lines);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static string Configuration => AppContext.BaseDirectory.Contains("/Release/", StringComparison.Ordinal) ? "Release" : "Debug";

    private static Answer Do(string program, params string[] words)
    {
        var answer = Answer.OfProcess(program, words, English);
        Assert.True(answer.ExitCode == 0, $"{program} {string.Join(' ', words)}: {answer.Output} {answer.Talk}");
        return answer;
    }

    private string At(string inside) => Path.Combine(_folder.FullName, inside);
}
