using System.Diagnostics;

namespace ScoreNotebooks.Hosting;

/// <summary>
/// Runs notebooks unattended. For each it writes the executed notebook and an HTML report into an output folder,
/// also when a cell fails, and one page that links them all; what cells write themselves goes into a folder beside the
/// report that is named after it (<c>name_files</c>). What is written depends on the notebooks alone:
/// running them again gives the same bytes.
/// </summary>
/// <param name="options">What the cells can reach.</param>
/// <param name="report">How the reports are to be made.</param>
public sealed class NotebookRunner(NotebookOptions options, ReportOptions report)
{
    private const string IndexName = "index.html";

    // What browsers append to a saved page's name for the folder of its files.
    internal const string FilesEnding = "_files";

    /// <summary>Runs notebooks one after another, each in a session of its own.</summary>
    /// <param name="paths">Notebook files and folders of them.</param>
    /// <param name="outputFolder">The folder for the results; it is made when it does not exist.</param>
    /// <param name="progress">Called before and after every code cell.</param>
    /// <param name="cancellation">Interrupts the running cell; the notebooks after it do not run.</param>
    /// <exception cref="NotebookException">A path is wrong, or the output cannot be written. An unreadable notebook
    /// is no exception but a result, so that the others run.</exception>
    public RunResult Run(
        IReadOnlyList<string> paths,
        string outputFolder,
        Action<NotebookProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        var results = new List<NotebookResult>();
        var jobs = NotebookSelection.Of(paths, outputFolder);
        foreach (var job in jobs)
            results.Add(Run(job, outputFolder, progress, cancellation));
        var index = Path.GetFullPath(Path.Combine(outputFolder, IndexName));
        NotebookFile.WriteWhole(index, IndexPage.Write([.. jobs.Zip(results)], report));
        return new RunResult(results, index);
    }

    private NotebookResult Run(
        NotebookJob job, string outputFolder, Action<NotebookProgress>? progress, CancellationToken cancellation)
    {
        if (cancellation.IsCancellationRequested)
            return new NotebookResult { Notebook = job.Source, Status = NotebookStatus.Cancelled };
        var watch = Stopwatch.StartNew();
        if (!TryRead(job.Source, out var notebook, out var problem))
            return new NotebookResult { Notebook = job.Source, Status = NotebookStatus.Unreadable, Problem = problem, Duration = watch.Elapsed };
        var target = Path.GetFullPath(job.Target, Path.GetFullPath(outputFolder));
        var run = new NotebookSession(options with { OutputFolder = target + FilesEnding }).Run(notebook, progress, cancellation);
        run.Document.Write(target + ".ipynb");
        NotebookFile.WriteWhole(target + ".html", HtmlReport.Of(run.Document, report));
        return new NotebookResult
        {
            Notebook = job.Source,
            Title = NotebookTitle.Of(run.Document),
            Status = StatusOf(run),
            Duration = watch.Elapsed,
            ExecutedPath = target + ".ipynb",
            ReportPath = target + ".html",
            Cells = run.Cells,
        };
    }

    private static NotebookStatus StatusOf(NotebookRun run) => run.Failed?.Status switch
    {
        null => NotebookStatus.Succeeded,
        CellStatus.Cancelled => NotebookStatus.Cancelled,
        _ => NotebookStatus.Failed,
    };

    private static bool TryRead(string path, out NotebookDocument notebook, out NotebookText? problem)
    {
        try
        {
            notebook = NotebookDocument.Read(path);
            problem = null;
            return true;
        }
        catch (NotebookException failure)
        {
            notebook = null!;
            problem = failure.Text;
            return false;
        }
    }
}
