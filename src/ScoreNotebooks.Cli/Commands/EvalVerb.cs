using System.CommandLine;
using System.Text;
using ScoreNotebooks.Hosting;

namespace ScoreNotebooks.Cli;

/// <summary><c>score eval</c>: runs a cell, or many, and prints the value of each.</summary>
internal sealed class EvalVerb : Verb
{
    private const string StandardInput = "-";
    private const int DefaultSeconds = 60;

    private readonly Argument<string[]> _code;
    private readonly Option<string[]> _cellsFile;
    private readonly Option<bool> _json;
    private readonly Option<string[]> _out;
    private readonly CellOptions _cells;

    internal EvalVerb() : base("eval")
    {
        _code = Words("CODE");
        _cellsFile = Value("--cells");
        _json = Switch("--json");
        _out = Value("--out");
        _cells = new CellOptions(Value("--data-folder"), Value("--trust"), Value("--time-limit"));
    }

    internal override HelpPage Help { get; } = new(
        new("Run a cell and print its value", "运行一个单元格并输出其值"),
        "eval CODE|-|--cells FILE [--json] [--out DIR] [--data-folder DIR]... [--trust FILE]...",
        new(
            "The code is a cell of a notebook: its last expression, without semicolon, is the value. What\nthe cell shows on the way comes first, with --json on standard error. Paths start from the\ncurrent directory, which is the workbook's folder; nothing outside is read.",
            "代码就是笔记本的一个单元格：最后一个不带分号的表达式是它的值。运行中显示的内容先输出；\n使用 --json 时写到标准错误输出。路径从当前文件夹算起，它就是工作簿的文件夹，其外的文件不读取。"),
        [
            new("CODE", "the cell; \"-\" reads it from standard input", "单元格的代码；“-”表示从标准输入读取"),
            new("--cells FILE", "a JSON array of cells, each run in a session of its own; the answer is an\narray of what --json prints. \"-\" is standard input", "由单元格组成的 JSON 数组，每个在独立会话中运行；\n结果是 --json 输出内容的数组。“-”表示标准输入"),
            new("--json", "print {\"value\": text, \"type\": type, \"error\": null | {\"line\", \"column\", \"message\"}}", "输出 JSON：value（文本）、type（类型）、error（null 或 line、column、message）"),
            new("--out DIR", "where cells may write; by default nowhere", "单元格可以写入的文件夹；默认不能写"),
            .. CellOptions.Help(DefaultSeconds),
        ],
        [
            new("eval \"Enumerable.Range(1, 10).Sum()\"", "55", "55"),
            new("eval \"using ScoreNotebooks; ScoreModels.Load(\\\"six-factors\\\").Title\" --json", "the library is there as in a notebook", "可以像在笔记本中一样使用评分库"),
            new("eval --cells cells.json", "many cells at once, for a program", "一次运行多个单元格，供程序使用"),
        ],
        [new("1", "the cell was refused or failed; with --cells that is part of the answer", "单元格被拒绝或运行失败；使用 --cells 时这是结果的一部分")]);

    // Code may begin with a minus: what is no option's name is taken as code.
    internal override bool IsOption(string word) => base.IsOption(word) && word.TrimStart('-').Split('=', ':')[0].All(letter => char.IsAsciiLetter(letter) || letter == '-');

    internal override int Run(Request request)
    {
        var file = request.One(_cellsFile);
        var words = request.Words(_code);
        if (file is not null && words.Count > 0)
            throw new WorkbookException(
                "Both code and --cells are given; leave one of them away.", "同时给出了代码和 --cells；请去掉其中一个。");
        var options = _cells.Read(request, request.Language, DefaultSeconds, request.One(_out));
        if (file is not null) return Answer(request, CellsFile.Parse(Text(request, file == StandardInput ? null : file), file), options);
        var code = Code(request, words);
        return request.Has(_json) ? AnswerJson(request, code, options) : AnswerText(request, code, options);
    }

    private static string Code(Request request, IReadOnlyList<string> words) => words.Count switch
    {
        0 => throw request.Missing("CODE", new("write the cell in quotes, or \"-\" to read it from standard input", "请把代码写在引号内，或写“-”从标准输入读取")),
        1 => words[0] == StandardInput ? Text(request, null) : words[0],
        _ => throw new WorkbookException(
            $"The code came as {words.Count} words; put quotes around all of it, so that it is one.",
            $"代码被拆成了 {words.Count} 个词；请给整段代码加上引号。"),
    };

    private static string Text(Request request, string? file)
    {
        var name = file ?? "standard input";
        try
        {
            using var stream = file is null ? request.Surroundings.Input : File.OpenRead(file);
            using var reader = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true));
            return reader.ReadToEnd();
        }
        catch (DecoderFallbackException)
        {
            throw new WorkbookException($"{name} is not UTF-8 text; save it as UTF-8.", $"{file ?? "标准输入"} 不是 UTF-8 文本；请另存为 UTF-8。");
        }
        catch (Exception failure) when (failure is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new WorkbookException(
                $"There is no file {name}. Check the spelling and the folder you started from ({Environment.CurrentDirectory}).",
                $"找不到文件 {name}。请检查名称，以及当前所在的文件夹（{Environment.CurrentDirectory}）。");
        }
        catch (UnauthorizedAccessException) when (Directory.Exists(file))
        {
            throw new WorkbookException($"{name} is a folder. Name the file in it.", $"{name} 是文件夹。请写出其中的文件名。");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new WorkbookException(
                new BilingualText(
                    $"{name} cannot be read: {failure.Message} Check the spelling and that you may read it.",
                    $"无法读取 {file ?? "标准输入"}：{failure.Message} 请检查名称和读取权限。"), failure);
        }
    }

    private static int Answer(Request request, IReadOnlyList<string> cells, NotebookOptions options)
    {
        using var output = new BufferedStream(new ResultStream(request.Surroundings.Output), 1 << 16);
        output.Write("["u8);
        for (var i = 0; i < cells.Count; i++)
        {
            output.Write(i == 0 ? "\n"u8 : ",\n"u8);
            var evaluation = Evaluate(request, cells[i], options);
            if (evaluation.Run.Status == CellStatus.Cancelled) throw new OperationCanceledException();
            EvaluationJson.Write(output, evaluation);
        }

        output.Write("\n]\n"u8);
        output.Flush();
        return ExitCode.Done;
    }

    private static int AnswerJson(Request request, string code, NotebookOptions options)
    {
        var evaluation = Evaluate(request, code, options);
        using var output = new ResultStream(request.Surroundings.Output);
        EvaluationJson.Write(output, evaluation);
        output.Write("\n"u8);
        return ExitOf(evaluation.Run);
    }

    private static int AnswerText(Request request, string code, NotebookOptions options)
    {
        CellOptions.Begin(options);
        var session = new NotebookSession(options);
        var shown = new CellScreen(request);
        var evaluation = session.EvaluateAndShow(code, shown.Write, request.Surroundings.Interruption);
        shown.Finish();
        if (evaluation.HasValue) OutputText.Line(request, evaluation.Text ?? "<null>");
        return ExitOf(evaluation.Run);
    }

    /// <summary>The value of a cell in a session of its own; what the cell shows is talk.</summary>
    private static CellEvaluation Evaluate(Request request, string code, NotebookOptions options)
    {
        CellOptions.Begin(options);
        return new NotebookSession(options).Evaluate(code, output => OutputText.WriteAsTalk(request, output), request.Surroundings.Interruption);
    }

    private static int ExitOf(CellRun run) => run.Status switch
    {
        CellStatus.Succeeded => ExitCode.Done,
        CellStatus.Cancelled => ExitCode.Interrupted,
        _ => ExitCode.CellFailed,
    };
}
