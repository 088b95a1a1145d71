namespace ScoreNotebooks.Cli.Tests;

public sealed class OutputFileTests : IDisposable
{
    private readonly Workplace _work = new();

    [Fact]
    public void Holds_what_standard_output_would_have()
    {
        string[] request = ["score", "--model", "@model.json", "--data", "@shops.csv", "--format", "json"];

        var printed = _work.Call(request).Output;
        var answer = _work.Call([.. request, "--out", "@scores.json"]);

        Assert.Equal((0, "", ""), (answer.ExitCode, answer.Output, answer.Talk));
        Assert.Equal(printed, File.ReadAllText(_work["scores.json"]));
        Assert.Equal(printed, _work.Call([.. request, "--out", "-"]).Output);
        Assert.Equal(["scores.json"], _work.NewFiles);
    }

    [Fact]
    public void Is_replaced_whole()
    {
        _work.Write("scores.csv", new string('x', 100_000));

        _work.Call("score", "--model", "@model.json", "--data", "@shops.csv", "--format", "csv", "--out", "@scores.csv");

        Assert.DoesNotContain("x", File.ReadAllText(_work["scores.csv"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Is_left_as_it_was_when_writing_fails_half_way()
    {
        _work.Write("scores.csv", "old");

        Assert.Throws<InvalidOperationException>(() => OutputFile.Write(_work["scores.csv"], Stream.Null, output =>
        {
            output.Write("half"u8);
            throw new InvalidOperationException();
        }));

        Assert.Equal("old", File.ReadAllText(_work["scores.csv"]));
        Assert.Equal(["scores.csv"], _work.NewFiles);
    }

    public void Dispose() => _work.Dispose();
}
