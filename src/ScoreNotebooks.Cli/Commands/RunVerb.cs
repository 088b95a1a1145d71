using System.CommandLine;
using ScoreNotebooks.Hosting;

namespace ScoreNotebooks.Cli;

/// <summary><c>score run</c>: runs notebooks and writes their reports, or verifies their saved outputs.</summary>
internal sealed class RunVerb : Verb
{
    internal static readonly HelpEntry FailedExit = new(
        "1", "a cell failed (its report is written and shows where), or --verify found a difference", "有单元格运行失败（报告照常写出并标明位置），或 --verify 发现不一致");

    private const string DefaultFolder = "reports";
    private const int DefaultSeconds = 600;

    private readonly Argument<string[]> _paths;
    private readonly Option<string[]> _out;
    private readonly Option<bool> _verify;
    private readonly Option<bool> _keepGoing;
    private readonly CellOptions _cells;

    internal RunVerb() : base("run")
    {
        _paths = Words("PATH");
        _out = Value("--out");
        _verify = Switch("--verify");
        _keepGoing = Switch("--keep-going");
        _cells = new CellOptions(Value("--data-folder"), Value("--trust"), Value("--time-limit"));
    }

    internal override HelpPage Help { get; } = new(
        new("Run notebooks and write a report of each", "运行笔记本，并为每个笔记本写出报告"),
        "run PATH... [--out DIR] [--keep-going] [--verify] [--data-folder DIR]... [--trust FILE]...",
        new(
            "For each notebook the executed .ipynb and one HTML file that opens offline and prints well,\nand index.html that links them. The notebooks themselves are left as they are. The path of\nthe index page is printed on standard output.\n\nA notebook reads in its own folder and, when that is called \"notebooks\", in the folder \"data\"\nbeside it; elsewhere only with --data-folder. What its cells write goes to DIR/NAME_files.",
            "为每个笔记本写出执行后的 .ipynb 和一个可离线打开、适合打印的 HTML 文件，并用 index.html 汇总。\n原笔记本保持不变。汇总页的路径写到标准输出。\n\n笔记本只能读取自己所在的文件夹；若该文件夹名为“notebooks”，还可读取旁边的“data”文件夹；\n其他位置须用 --data-folder 指定。单元格写出的文件放在 DIR/NAME_files。"),
        [
            new("PATH...", "notebooks (.ipynb) or folders of them", "笔记本（.ipynb）或其所在文件夹"),
            new("--out DIR", $"where the results go; by default the folder \"{DefaultFolder}\"", $"结果所在文件夹；默认为“{DefaultFolder}”"),
            new("--keep-going", "run the cells below one that failed as well", "某个单元格失败后继续运行后面的单元格"),
            new("--verify", "write nothing; compare the saved outputs with those of a fresh run", "不写文件，只把已保存的输出与重新运行的结果比较"),
            .. CellOptions.Help(DefaultSeconds),
            new("--language en|zh|both", "here also the language of the reports and the one that notebooks start\nwith; by default reports have both and notebooks start in English. A\nnotebook runs once, so that its outputs stand in one language, also in a\nreport in both: for Chinese outputs ask for zh", "此处同时决定报告的语言和笔记本开始时的语言；\n默认报告含双语，笔记本以英文开始。笔记本只运行一次，\n因此双语报告中单元格的输出也只有一种语言：\n需要中文输出请用 zh"),
        ],
        [
            new("run notebooks --out reports", "all notebooks of a folder", "运行文件夹中的全部笔记本"),
            new("run notebooks/01-compare-shops.ipynb --language zh", "one report in Chinese", "一份中文报告"),
            new("run notebooks --verify", "are the saved outputs still right?", "检查已保存的输出是否仍然正确"),
        ],
        [FailedExit]);

    internal override int Run(Request request)
    {
        var paths = request.Words(_paths);
        if (paths.Count == 0) throw request.Missing("PATH", new("name the notebooks or folders to run", "请给出要运行的笔记本或文件夹"));
        var folder = request.One(_out);
        if (!request.Has(_verify)) return Report(request, paths, folder ?? OwnFolder());
        return folder is null
            ? Verify(request, paths)
            : throw new WorkbookException(
                "--verify writes nothing, so --out has nothing to do; leave one of them away.", "--verify 不写文件，--out 不起作用；请去掉其中一个。");
    }

    // A link of that name may have come with the workbook; where it leads is nothing that the user asked for.
    private static string OwnFolder() => new DirectoryInfo(DefaultFolder).LinkTarget is not { } target
        ? DefaultFolder
        : throw new WorkbookException(
            $"The folder \"{DefaultFolder}\" here is a link to {target}. If the results are to go there, say so with --out {DefaultFolder}.",
            $"这里的文件夹“{DefaultFolder}”是指向 {target} 的链接。如果确实要把结果写到那里，请用 --out {DefaultFolder} 写明。");

    private int Report(Request request, IReadOnlyList<string> paths, string folder)
    {
        var result = Execute(request, paths, folder);
        foreach (var notebook in result.Notebooks) request.Say(NotebookWords.Outcome(notebook, hasReport: true));
        if (!request.Surroundings.Interruption.IsCancellationRequested) request.Print(Shown(result.IndexPath) + "\n");
        return ExitOf(result);
    }

    private int Verify(Request request, IReadOnlyList<string> paths)
    {
        var folder = Directory.CreateTempSubdirectory("score-verify-");
        try
        {
            var result = Execute(request, paths, folder.FullName);
            var differences = 0;
            foreach (var notebook in result.Notebooks)
            {
                if (notebook.Status != NotebookStatus.Succeeded) request.Say(NotebookWords.Outcome(notebook, hasReport: false));
                if (notebook.ExecutedPath is not { } executed) continue;
                var found = NotebookVerification.Compare(NotebookDocument.Read(notebook.Notebook), NotebookDocument.Read(executed));
                foreach (var difference in found)
                    request.Print(NotebookWords.Differs(notebook, difference).In(request.Language) + "\n");
                request.Say(NotebookWords.Verified(notebook, found.Count));
                differences += found.Count;
            }

            var exit = ExitOf(result);
            return exit == ExitCode.Done && differences > 0 ? ExitCode.CellFailed : exit;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private RunResult Execute(Request request, IReadOnlyList<string> paths, string folder)
    {
        var runner = new NotebookRunner(Options(request), ReportOptionsOf(request));
        return ProgressLine.While(
            request.Surroundings, request.Language, new("Starting", "正在启动"),
            say => runner.Run(paths, folder, step => say(NotebookWords.Progress(step)), request.Surroundings.Interruption));
    }

    /// <summary>
    /// Notebooks start in the language asked for, else in English as in every other host: what a run writes
    /// depends on the notebook and the command line, not on whose computer it is.
    /// </summary>
    private NotebookOptions Options(Request request)
    {
        var language = request.LanguageChoice == LanguageChoice.Chinese ? Language.Chinese : Language.English;
        return _cells.Read(request, language, DefaultSeconds) with { AfterError = request.Has(_keepGoing) ? AfterError.Continue : AfterError.Stop };
    }

    private static ReportOptions ReportOptionsOf(Request request) => new()
    {
        Language = request.LanguageChoice switch
        {
            LanguageChoice.English => ReportLanguage.English,
            LanguageChoice.Chinese => ReportLanguage.Chinese,
            _ => ReportLanguage.Both,
        },
        OpensInChinese = request.Language == Language.Chinese,
    };

    private static int ExitOf(RunResult result)
    {
        var statuses = result.Notebooks.Select(notebook => notebook.Status).ToHashSet();
        if (statuses.Contains(NotebookStatus.Cancelled)) return ExitCode.Interrupted;
        if (statuses.Contains(NotebookStatus.Unreadable)) return ExitCode.RequestWrong;
        return statuses.Contains(NotebookStatus.Failed) ? ExitCode.CellFailed : ExitCode.Done;
    }

    /// <summary>A path as short as it can be said from here.</summary>
    private static string Shown(string path)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }
}
