namespace ScoreNotebooks.Cli.Tests;

public sealed class ValidateTests : IDisposable
{
    private readonly Workplace _work = new();

    [Fact]
    public void A_valid_model_is_said_to_be_one()
    {
        var answer = _work.Call("validate", "@model.json");

        Assert.Equal((0, ""), (answer.ExitCode, answer.Output));
        Assert.Contains("valid", answer.Talk, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_problem_is_a_line_with_its_place()
    {
        _work.Write("wrong.json", Workplace.Model
            .Replace("\"unit\": \"stars\"", "\"unit\": \"star\"", StringComparison.Ordinal)
            .Replace("\"metric\": \"shipping\"", "\"metric\": \"shiping\"", StringComparison.Ordinal));

        var answer = _work.Call("validate", "@wrong.json");

        Assert.Equal(2, answer.ExitCode);
        Assert.All(answer.Lines, line => Assert.StartsWith(_work["wrong.json"], line, StringComparison.Ordinal));
        Assert.Contains(answer.Lines, line => line.Contains("metrics[0].unit", StringComparison.Ordinal) && line.Contains("line 7", StringComparison.Ordinal));
        Assert.Contains(answer.Lines, line => line.Contains("score.parts[1]", StringComparison.Ordinal) && line.Contains("shiping", StringComparison.Ordinal));
        Assert.Single(answer.Talk.TrimEnd().Split('\n'));
    }

    [Fact]
    public void Every_shipped_model_is_listed_and_valid()
    {
        var listed = _work.Call("models").Output;

        Assert.All(ScoreModels.All, model => Assert.Contains($"\n{model.Id} ", listed, StringComparison.Ordinal));
        Assert.All(ScoreModels.All, model => Assert.Equal(0, _work.Call("validate", Repository.Path($"data/models/{model.Id}.json")).ExitCode));
        Assert.Contains("six-factors", listed, StringComparison.Ordinal);
    }

    public void Dispose() => _work.Dispose();
}
