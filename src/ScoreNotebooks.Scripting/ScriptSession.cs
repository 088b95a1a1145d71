using System.Diagnostics;
using System.Runtime.ExceptionServices;

namespace ScoreNotebooks.Scripting;

/// <summary>
/// Cells that run one after another and see each other's variables. A session runs one cell at a time.
/// </summary>
/// <param name="options">What the cells can reach and how they speak to the host.</param>
public sealed class ScriptSession(ScriptOptions options)
{
    private readonly BindingContext _context = new(options);
    private readonly CellThread _thread = new();
    private RunContext? _run;
    private Assistance? _assistance;

    /// <summary>
    /// Reads, binds and then runs a cell. Nothing of it runs when there are diagnostics; variables that were assigned
    /// before an exception keep their values.
    /// </summary>
    /// <param name="code">The text of the cell.</param>
    /// <param name="cancellation">Ends the run within a short time; the result then carries an <see cref="OperationCanceledException"/>.</param>
    public ScriptResult Run(string code, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(code);
        var source = new SourceText(code);
        var binder = new ProgramBinder(_context);
        try
        {
            _context.Cancellation = cancellation;
            var program = binder.Bind(source);
            return (program is null ? Refuse(source, binder.Errors) : Execute(program, source, cancellation)) with { Notes = Describe(source, binder.Notes) };
        }
        catch (OperationCanceledException cancelled) when (cancellation.IsCancellationRequested)
        {
            return new ScriptResult { Exception = cancelled, FailedAt = source.PositionOf(0) };
        }
        catch (InsufficientExecutionStackException)
        {
            return Refuse(source, [Fail.At(default, "This cell is nested too deeply.", "这个单元格嵌套过深。")]);
        }
        catch (PoisonedNameException poisoned)
        {
            return Refuse(source, [Fail.At(poisoned.Span, "This name has no value.", "这个名称没有值。")]);
        }
        catch (Exception mistake)
        {
            return Refuse(source, [Failures.OfInterpreter(mistake)]);
        }
    }

    /// <summary>
    /// Does something with the value of a cell that has run, such as showing it, where cells run: a value may be worked
    /// out only when it is looked at, and that is to end with the cell's time as the cell itself does.
    /// </summary>
    /// <typeparam name="T">What comes of it.</typeparam>
    /// <param name="use">What is done.</param>
    /// <param name="cancellation">Ends the waiting for it within a short time.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public T Use<T>(Func<T> use, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(use);
        var (given, failure) = _thread.Run(() => Attempt(use), () => _run?.EndBatchSoon(), cancellation);
        failure?.Throw();
        return given!;
    }

    private static (T? Given, ExceptionDispatchInfo? Failure) Attempt<T>(Func<T> use)
    {
        try
        {
            return (use(), null);
        }
        catch (Exception failure)
        {
            return (default, ExceptionDispatchInfo.Capture(failure));
        }
    }

    /// <summary>
    /// What could stand at a place of a cell that is being typed. Nothing of it runs, and the session stays as it is.
    /// </summary>
    /// <param name="code">The text of the cell.</param>
    /// <param name="position">The place, in UTF-16 code units from the beginning of the cell; Jupyter counts code points.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place is outside the text.</exception>
    public CompletionList Complete(string code, int position) => Assistance.Complete(code, position);

    /// <summary>
    /// The methods that the call around a place may mean; null when the place is in no call. Nothing runs, and the session
    /// stays as it is.
    /// </summary>
    /// <param name="code">The text of the cell.</param>
    /// <param name="position">The place, in UTF-16 code units from the beginning of the cell.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place is outside the text.</exception>
    public SignatureHelp? SignaturesAt(string code, int position) => Assistance.SignaturesAt(code, position);

    /// <summary>
    /// What the name at a place means; null when there is none, or none that is known. Nothing runs, and the session stays
    /// as it is.
    /// </summary>
    /// <param name="code">The text of the cell.</param>
    /// <param name="position">The place, in UTF-16 code units from the beginning of the cell.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place is outside the text.</exception>
    public Description? Describe(string code, int position) => Assistance.Describe(code, position);

    /// <summary>Whether a cell can run as it is, or waits for more; asked by a console when Enter is pressed.</summary>
    /// <param name="code">The text of the cell so far.</param>
    public CellCompleteness Completeness(string code) => CompletenessCheck.Of(code);

    private Assistance Assistance => _assistance ??= new Assistance(_context);

    private ScriptResult Execute(BoundProgram program, SourceText source, CancellationToken cancellation)
    {
        var run = _run ??= new RunContext(options.Limits, options.ManyCalls, _context.IsChinese);
        try
        {
            if (!_thread.IsFree(cancellation))
                return new ScriptResult { Exception = Failures.StillBusy(run) };
            foreach (var variable in program.Parts.SelectMany(static part => part.Scope.Declared))
                variable.Storage.Value = Conversions.DefaultOf(variable.Type);
            return _thread.Run(() => Execute(program, source, run, cancellation), run.EndBatchSoon, cancellation);
        }
        catch (OperationCanceledException cancelled)
        {
            var place = run.Current;
            return new ScriptResult { Exception = cancelled, FailedAt = source.PositionOf(ReferenceEquals(place.Cell, source) ? place.Span.Start : 0) };
        }
    }

    private ScriptResult Execute(BoundProgram program, SourceText source, RunContext run, CancellationToken cancellation)
    {
        run.Begin(cancellation);
        using var interruption = cancellation.Register(run.EndBatchSoon);
        var watch = Stopwatch.StartNew();
        var result = new ScriptResult();
        foreach (var part in program.Parts)
        {
            result = Execute(part, run, source);
            if (result.Exception is not null)
                break;
        }

        return program.IsTimed ? result with { Elapsed = watch.Elapsed } : result;
    }

    private ScriptResult Execute(BoundCell cell, RunContext run, SourceText running)
    {
        var frame = new Frame(cell.Function.SlotCount, run);
        var place = default(TextSpan);
        try
        {
            foreach (var statement in cell.Statements)
            {
                place = statement.Span;
                statement.Execute(frame);
            }

            if (cell.Result is not { } result)
                return new ScriptResult();
            place = result.Span;
            run.Current = new RunningPlace(cell.Source, place);
            run.Step();
            var value = result.Evaluate(frame);
            // In the C# kernel a last display(x) would show itself once more.
            if (result.Type == typeof(void) || result.Type == typeof(DisplayedValue))
                return new ScriptResult();
            var type = Erasure.Of(result.Type);
            if (cell.ShowsValue)
                options.Display(value, type);
            return new ScriptResult { HasValue = true, Value = value, Type = type };
        }
        catch (Exception exception)
        {
            var failed = ReferenceEquals(run.Current.Cell, cell.Source) ? run.Current.Span : place;
            return new ScriptResult
            {
                Exception = Failures.InPlainWords(exception, run),
                FailedAt = running.PositionOf((cell.Loaded?.Outermost ?? failed).Start),
                FailedIn = cell.Loaded?.NameOf(failed, _context.IsChinese()),
            };
        }
    }

    private ScriptResult Refuse(SourceText source, IReadOnlyList<ScriptErrorException> errors) => new() { Diagnostics = Describe(source, errors) };

    private List<ScriptDiagnostic> Describe(SourceText source, IReadOnlyList<ScriptErrorException> errors)
    {
        var isChinese = _context.IsChinese();
        var diagnostics = new List<ScriptDiagnostic>();
        foreach (var error in errors)
        {
            var (line, column) = source.PositionOf(error.Span.Start);
            diagnostics.Add(new ScriptDiagnostic(line, column, error.Span.Length, isChinese ? error.Chinese : error.Message));
        }

        return diagnostics;
    }
}
