using System.Globalization;
using ScoreNotebooks.Cli;
using ScoreNotebooks.Hosting;

namespace ScoreNotebooks.Notebooks.Tests;

/// <summary>Notebooks as <c>score run</c> leaves them, each run once per language that it is asked for in.</summary>
public sealed class ExecutedNotebooks : IDisposable
{
    private readonly Dictionary<(string Name, Language Language), NotebookDocument> _runs = [];

    /// <summary>A folder for files of the tests that share this; it goes with the fixture.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("notebook-tests-").FullName;

    /// <summary>The notebook after a run that started in a language; the test fails when a cell does.</summary>
    public NotebookDocument In(Language language, string name)
    {
        if (!_runs.TryGetValue((name, language), out var executed))
            _runs[(name, language)] = executed = Run(language, name);
        return executed;
    }

    private NotebookDocument Run(Language language, string name)
    {
        var target = Path.Combine(Folder, language.ToString());
        using var output = new MemoryStream();
        using var talk = new StringWriter();
        var surroundings = new Surroundings { Output = output, Talk = talk, Culture = CultureInfo.GetCultureInfo("de-DE") };
        string[] request = ["run", Path.Combine(Repository.NotebookFolder, name), "--out", target, "--language", language == Language.Chinese ? "zh" : "en"];
        var exit = CommandLine.Run(request, surroundings);
        Assert.True(exit == ExitCode.Done, $"score {string.Join(' ', request)} ended with {exit}:\n{talk}");
        return NotebookDocument.Read(Path.Combine(target, name));
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
