using System.Globalization;

namespace ScoreNotebooks.Cli.Tests;

public sealed class HelpTests : IDisposable
{
    private readonly Workplace _work = new();

    public static TheoryData<string> Verbs => [.. new ScoreSyntax().Verbs.Select(verb => verb.Name)];

    [Fact]
    public void Of_the_program_names_every_command()
    {
        var help = Help("--help");

        Assert.All(new ScoreSyntax().Verbs, verb => Assert.Contains($"  {verb.Name}", help, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Of_a_command_names_every_option_an_example_and_the_exit_codes(string name)
    {
        var help = Help(name, "--help");

        var verb = new ScoreSyntax().Verbs.Single(verb => verb.Name == name);
        Assert.All(verb.Syntax.Options, option => Assert.Contains($"\n  {option.Name}", help, StringComparison.Ordinal));
        foreach (var readme in (string[])["README.md", "README.zh-CN.md"])
        {
            var text = File.ReadAllText(Repository.Path(readme));
            Assert.All(verb.Syntax.Options, option => Assert.Contains(option.Name, text, StringComparison.Ordinal));
        }

        Assert.Contains($"\n  score {name}", help, StringComparison.Ordinal);
        Assert.Contains("\n  2 ", help, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public void Is_the_same_in_Chinese_with_the_same_options_and_examples(string name)
    {
        var english = Help(name, "--help");
        var chinese = Help(name, "--help", "--language", "zh");

        // What is typed stands two spaces from the edge; what it means is further in.
        Assert.Equal(Typed(english), Typed(chinese));
        Assert.NotEqual(english, chinese);
    }

    [Fact]
    public void Is_given_for_a_request_that_is_not_complete()
    {
        Assert.Contains("--format", Help("score", "--model", "x", "-h"), StringComparison.Ordinal);
    }

    [Fact]
    public void Is_Chinese_for_a_Chinese_user() =>
        Assert.Contains("退出码", _work.CallFrom(CultureInfo.GetCultureInfo("zh-CN"), "--help").Output, StringComparison.Ordinal);

    [Fact]
    public void Version_is_one_line_with_a_number()
    {
        var answer = _work.Call("--version");

        Assert.Equal(0, answer.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+\S*\n$", answer.Output);
    }

    public void Dispose() => _work.Dispose();

    private static IEnumerable<string> Typed(string help) =>
        help.Split('\n').Where(line => line.StartsWith("  ", StringComparison.Ordinal) && line[2] != ' ')
            .Select(line => line[2..].Split("  ")[0]);

    private string Help(params string[] words)
    {
        var answer = _work.Call(words);
        Assert.Equal((0, ""), (answer.ExitCode, answer.Talk));
        return answer.Output;
    }
}
