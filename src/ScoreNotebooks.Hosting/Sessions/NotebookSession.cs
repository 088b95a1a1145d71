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
    private OutputCollector _collector;
    private WorkbookCode _code;
    private int _count;

    /// <summary>Starts a session in which nothing has run.</summary>
    /// <param name="options">What the cells can reach.</param>
    public NotebookSession(NotebookOptions options)
    {
        _options = options;
        _collector = new OutputCollector(null, () => IsChinese);
        _code = new WorkbookCode(Path.GetFullPath(options.Folder ?? Environment.CurrentDirectory), options.Trusted);
        _script = new ScriptSession(new ScriptOptions
        {
            Libraries = options.Libraries,
            Culture = options.Culture,
            Limits = options.Limits,
            Reference = path => _code.Reference(path),
            Load = path => _code.Load(path),
            Output = new CellConsole(() => _collector),
            Display = (value, _) => Show(value),
        });
        options.SessionBegins(this);
    }

    /// <summary>Runs one cell and shows its value.</summary>
    /// <param name="code">The text of the cell.</param>
    /// <param name="appeared">Called with every output at the moment it appears; streams come in pieces.</param>
    /// <param name="cancellation">Interrupts the cell; the run then ends as <see cref="CellStatus.Cancelled"/>.</param>
    public CellRun Run(string code, Action<CellOutput>? appeared = null, CancellationToken cancellation = default) =>
        Run(code, _display.Show, data => _collector.Add(new ResultOutput(data, _count)), appeared, cancellation);

    /// <summary>Runs one cell for its value, which is not shown: a sequence is not even looked into.</summary>
    /// <param name="code">The text of the cell.</param>
    /// <param name="appeared">Called with every output at the moment it appears; streams come in pieces.</param>
    /// <param name="cancellation">Interrupts the cell; the run then ends as <see cref="CellStatus.Cancelled"/>.</param>
    public CellEvaluation Evaluate(string code, Action<CellOutput>? appeared = null, CancellationToken cancellation = default) =>
        ValueOf(code, ValueDisplay.InvariantText, appeared, cancellation);

    /// <summary>
    /// Runs one cell for its value as a person reads it: the text of a single value as <see cref="Evaluate"/> gives it,
    /// of results and sequences what a notebook shows as plain text.
    /// </summary>
    /// <inheritdoc cref="Evaluate"/>
    public CellEvaluation EvaluateAndShow(string code, Action<CellOutput>? appeared = null, CancellationToken cancellation = default) =>
        ValueOf(code, _display.Text, appeared, cancellation);

    private CellEvaluation ValueOf(string code, Func<object, string?> text, Action<CellOutput>? appeared, CancellationToken cancellation)
    {
        (object? Value, string? Text)? taken = null;
        var run = Run(code, value => (value, value is null ? null : text(value)), found => taken = found, appeared, cancellation);
        return run.Status == CellStatus.Succeeded
            ? new CellEvaluation(run, taken is not null, taken?.Value, taken?.Text)
            : new CellEvaluation(run, false, null, null);
    }

    /// <summary>Shows a value under the cell that is running.</summary>
    /// <param name="value">The value.</param>
    /// <returns>What shows another value in its place, also when a later cell is running.</returns>
    public Action<object?> Show(object? value)
    {
        var place = _collector.Show(_display.Show(value));
        return updated =>
        {
            var data = _display.Show(updated);
            place.Replace(data);
            _collector.Update(place.Id, data);
        };
    }

    /// <summary>Takes away what the cell that is running has shown so far.</summary>
    /// <param name="waits">Whether to do so only when there is something new.</param>
    public void ClearOutput(bool waits) => _collector.Clear(waits);

    /// <inheritdoc cref="ScriptSession.Complete"/>
    public CompletionList Complete(string code, int position) => _script.Complete(code, position);

    /// <inheritdoc cref="ScriptSession.SignaturesAt"/>
    public SignatureHelp? SignaturesAt(string code, int position) => _script.SignaturesAt(code, position);

    /// <inheritdoc cref="ScriptSession.Describe"/>
    public Description? Describe(string code, int position) => _script.Describe(code, position);

    /// <inheritdoc cref="ScriptSession.Completeness"/>
    public CellCompleteness Completeness(string code) => _script.Completeness(code);

    /// <summary>Runs all code cells of a notebook from the first to the last.</summary>
    /// <param name="notebook">The notebook; it is not changed.</param>
    /// <param name="progress">Called before and after every code cell.</param>
    /// <param name="cancellation">Interrupts the running cell; the cells below it do not run.</param>
    public NotebookRun Run(
        NotebookDocument notebook, Action<NotebookProgress>? progress = null, CancellationToken cancellation = default)
    {
        var watch = Stopwatch.StartNew();
        var folder = Path.GetDirectoryName(Path.GetFullPath(notebook.Name))!;
        _code = new WorkbookCode(folder, _options.Trusted);
        _options.BeforeRun(new NotebookFolders(folder, _options.OutputFolder));
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
        // For a magic command the script has a sentence of its own, which says what to write instead.
        if (!cell.Runs && !CellLanguages.IsHandedOver(cell.Source))
            return Refuse(cell);
        return Run(CellLanguages.WithoutDirective(cell.Source), null, cancellation) with { CellNumber = cell.Number };
    }

    // What a value is shown as is worked out where cells run, and may be left behind there; it is taken here.
    private CellRun Run<T>(string code, Func<object?, T> look, Action<T> take, Action<CellOutput>? appeared, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        _collector = new OutputCollector(appeared, () => IsChinese);
        _count++;
        var (status, failedAt) = InInvariantCulture(() => Execute(code, look, take, cancellation));
        return new CellRun { Status = status, FailedAt = failedAt, ExecutionCount = _count, Outputs = _collector.Outputs, Duration = watch.Elapsed };
    }

    private CellRun Refuse(NotebookCell cell) => new()
    {
        CellNumber = cell.Number,
        Status = CellStatus.Failed,
        Outputs = [CellError.OtherLanguage(cell.Language, IsChinese)],
    };

    private bool IsChinese => _options.Culture().TwoLetterISOLanguageName == "zh";

    // What a cell shows must not depend on the system that ran it; the language of its words is the library's matter.
    private static T InInvariantCulture<T>(Func<T> execute)
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

    private (CellStatus Status, ScriptPosition? FailedAt) Execute<T>(string code, Func<object?, T> look, Action<T> take, CancellationToken cancellation)
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
                take(_script.Use(() => look(result.Value), limit.Token));
            if (result.Elapsed is { } elapsed)
                _collector.Add(WallTime.Output(elapsed, IsChinese));
            return (result.Succeeded ? CellStatus.Succeeded : Fail(result, code, cancellation), PlaceOf(result));
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested)
        {
            return (Interrupted(cancellation), null);
        }
        catch (DisplayException failure)
        {
            _collector.Add(CellError.Of(failure.InnerException!, null, code, IsChinese));
            return (CellStatus.Failed, null);
        }
    }

    private static ScriptPosition? PlaceOf(ScriptResult result) => result.Diagnostics.Count > 0
        ? new ScriptPosition(result.Diagnostics[0].Line, result.Diagnostics[0].Column)
        : result.FailedAt;

    private CellStatus Fail(ScriptResult result, string code, CancellationToken cancellation)
    {
        if (result.Exception is OperationCanceledException)
            return Interrupted(cancellation);
        var failure = result.Exception is DisplayException or TargetInvocationException
            ? result.Exception.InnerException ?? result.Exception
            : result.Exception;
        _collector.Add(failure is null
            ? CellError.Of(result.Diagnostics, code, IsChinese)
            : CellError.Of(failure, result.FailedAt, code, IsChinese, result.FailedIn));
        return CellStatus.Failed;
    }

    private CellStatus Interrupted(CancellationToken cancellation)
    {
        var byPerson = cancellation.IsCancellationRequested;
        _collector.Add(byPerson ? CellError.Interrupted(IsChinese) : CellError.TimeUp(_options.CellTimeLimit, IsChinese));
        return byPerson ? CellStatus.Cancelled : CellStatus.Failed;
    }
}
