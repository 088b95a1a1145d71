using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using ScoreNotebooks.Scripting;

namespace ScoreNotebooks.Hosting;

/// <summary>
/// Runs cells one after another, so that they see each other's variables, and keeps what they show. A session
/// runs one cell at a time; a notebook that is run again from its start needs a new session.
/// </summary>
public sealed class NotebookSession
{
    private readonly NotebookOptions _options;
    private readonly ScriptSession _script;
    private readonly ValueDisplay _display = new();
    private OutputCollector _collector = new(null);
    private int _count;

    /// <summary>Starts a session in which nothing has run.</summary>
    /// <param name="options">What the cells can reach.</param>
    public NotebookSession(NotebookOptions options)
    {
        _options = options;
        _script = new ScriptSession(new ScriptOptions
        {
            Libraries = options.Libraries,
            Culture = options.Culture,
            Limits = options.Limits,
            Output = new CellConsole(() => _collector),
            Display = (value, _) => _collector.Add(new DisplayOutput(_display.Show(value))),
        });
    }

    /// <summary>Runs one cell.</summary>
    /// <param name="code">The text of the cell.</param>
    /// <param name="appeared">Called with every output at the moment it appears; streams come in pieces.</param>
    /// <param name="cancellation">Interrupts the cell; the run then ends as <see cref="CellStatus.Cancelled"/>.</param>
    public CellRun Run(string code, Action<CellOutput>? appeared = null, CancellationToken cancellation = default)
    {
        var watch = Stopwatch.StartNew();
        _collector = new OutputCollector(appeared);
        _count++;
        var status = InInvariantCulture(() => Execute(code, cancellation));
        return new CellRun { Status = status, ExecutionCount = _count, Outputs = _collector.Outputs, Duration = watch.Elapsed };
    }

    /// <summary>Runs all code cells of a notebook from the first to the last.</summary>
    /// <param name="notebook">The notebook; it is not changed.</param>
    /// <param name="progress">Called before and after every code cell.</param>
    /// <param name="cancellation">Interrupts the running cell; the cells below it do not run.</param>
    public NotebookRun Run(
        NotebookDocument notebook, Action<NotebookProgress>? progress = null, CancellationToken cancellation = default)
    {
        var watch = Stopwatch.StartNew();
        _options.BeforeRun(new NotebookFolders(Path.GetDirectoryName(Path.GetFullPath(notebook.Name))!, _options.OutputFolder));
        var cells = notebook.Cells.Where(cell => cell.Kind == CellKind.Code).ToList();
        var runs = new List<CellRun>(cells.Count);
        var stopped = false;
        foreach (var cell in cells)
        {
            var step = new NotebookProgress(notebook.Name, cell.Number, runs.Count + 1, cells.Count, null);
            progress?.Invoke(step);
            var run = stopped ? new CellRun { CellNumber = cell.Number, Status = CellStatus.NotRun } : Run(cell, cancellation);
            runs.Add(run);
            progress?.Invoke(step with { Finished = run });
            stopped |= run.Status == CellStatus.Cancelled || (run.Status == CellStatus.Failed && _options.AfterError == AfterError.Stop);
        }

        var executed = notebook.With([.. runs.Select(run => new CellOutputs(run.CellNumber, run.ExecutionCount, run.Outputs))]);
        return new NotebookRun(executed, runs, watch.Elapsed);
    }

    private CellRun Run(NotebookCell cell, CancellationToken cancellation)
    {
        if (!cell.Runs)
            return Refuse(cell);
        return Run(WithoutDirective(cell.Source), null, cancellation) with { CellNumber = cell.Number };
    }

    private CellRun Refuse(NotebookCell cell) => new()
    {
        CellNumber = cell.Number,
        Status = CellStatus.Failed,
        Outputs = [CellError.OtherLanguage(cell.Language, IsChinese)],
    };

    // A blank line takes the place of the directive, so that the lines of messages are those of the cell.
    private static string WithoutDirective(string source)
    {
        var end = source.AsSpan().IndexOf('\n');
        var first = end < 0 ? source : source[..end];
        return CellLanguages.IsCSharpDirective(first) ? source[first.Length..] : source;
    }

    private bool IsChinese => _options.Culture().TwoLetterISOLanguageName == "zh";

    // What a cell shows must not depend on the system that ran it; the language of its words is the library's matter.
    private static CellStatus InInvariantCulture(Func<CellStatus> execute)
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        try
        {
            return execute();
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private CellStatus Execute(string code, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        if (_options.CellTimeLimit is { } time)
            limit.CancelAfter(time);
        try
        {
            var result = _script.Run(code, limit.Token);
            foreach (var note in result.Notes)
                _collector.Add(new StreamOutput("stderr", note.Message + "\n"));
            if (result is { Succeeded: true, HasValue: true })
                _collector.Add(new ResultOutput(_display.Show(result.Value), _count));
            if (result.Elapsed is { } elapsed)
                _collector.Add(WallTime.Output(elapsed, IsChinese));
            return result.Succeeded ? CellStatus.Succeeded : Fail(result, code, cancellation);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            return Interrupted(cancellation);
        }
        catch (DisplayException failure)
        {
            _collector.Add(CellError.Of(failure.InnerException!, null, code, IsChinese));
            return CellStatus.Failed;
        }
    }

    private CellStatus Fail(ScriptResult result, string code, CancellationToken cancellation)
    {
        if (result.Exception is OperationCanceledException)
            return Interrupted(cancellation);
        var failure = result.Exception is DisplayException or TargetInvocationException
            ? result.Exception.InnerException ?? result.Exception
            : result.Exception;
        _collector.Add(failure is null
            ? CellError.Of(result.Diagnostics, code, IsChinese)
            : CellError.Of(failure, result.FailedAt, code, IsChinese));
        return CellStatus.Failed;
    }

    private CellStatus Interrupted(CancellationToken cancellation)
    {
        var byPerson = cancellation.IsCancellationRequested;
        _collector.Add(byPerson ? CellError.Interrupted(IsChinese) : CellError.TimeUp(_options.CellTimeLimit, IsChinese));
        return byPerson ? CellStatus.Cancelled : CellStatus.Failed;
    }
}
