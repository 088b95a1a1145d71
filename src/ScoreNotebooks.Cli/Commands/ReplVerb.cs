using System.CommandLine;
using System.Text;
using ScoreNotebooks.Hosting;
using ScoreNotebooks.Scripting;

namespace ScoreNotebooks.Cli;

/// <summary><c>score repl</c>: cells typed one after another, each answered at once.</summary>
internal sealed class ReplVerb : Verb
{
    private const int DefaultSeconds = 600;
    private const string Import = "using ScoreNotebooks;";

    private readonly Option<bool> _noHistory;
    private readonly Option<string[]> _out;
    private readonly CellOptions _cells;

    internal ReplVerb() : base("repl")
    {
        _noHistory = Switch("--no-history");
        _out = Value("--out");
        _cells = new CellOptions(Value("--data-folder"), Value("--trust"), Value("--time-limit"));
    }

    internal override HelpPage Help { get; } = new(
        new("Type cells and see their values", "逐个输入单元格并查看结果"),
        "repl [--no-history] [--out DIR] [--data-folder DIR]... [--trust FILE]...",
        new(
            "Enter runs a cell that is whole and begins a new line in one that is not; a blank line runs it\nas it is. Tab completes, Ctrl-C clears the line or interrupts the cell, Ctrl-D ends. What is piped\nin is read line by line and answered without prompts. Paths start from the current directory.",
            "按回车运行完整的单元格；不完整时换行继续，输入空行则直接运行。Tab 补全，Ctrl-C 清空输入或中断运行，\nCtrl-D 结束。通过管道输入时逐行读取，不显示提示符。路径从当前文件夹算起。"),
        [
            new("--no-history", "neither read nor keep what is typed", "不读取也不保存输入历史"),
            new("--out DIR", "where cells may write; by default nowhere", "单元格可以写入的文件夹；默认不能写"),
            .. CellOptions.Help(DefaultSeconds),
        ],
        [new("repl", "try things out", "随手试一试")],
        []);

    internal override int Run(Request request)
    {
        var options = _cells.Read(request, request.Language, DefaultSeconds, request.One(_out));
        CellOptions.Begin(options);
        var session = new NotebookSession(options);
        session.Run(Import);
        var terminal = request.Surroundings.Terminal;
        if (terminal is null) return ReadLines(request, session);
        var history = new InputHistory(request.Has(_noHistory) ? null : InputHistory.DefaultFile());
        return Converse(request, session, new LineEditor(terminal, history, session.Complete, session.Completeness));
    }

    private static int Converse(Request request, NotebookSession session, LineEditor editor)
    {
        request.Say(new(
            $"score {CommandLine.Version}. {Import} is done. Tab completes, Ctrl-D ends.",
            $"score {CommandLine.Version}。已执行 {Import}。Tab 补全，Ctrl-D 结束。"));
        while (editor.Read() is { } code)
            Answer(request, session, code, request.Surroundings.Interrupted().Token);
        return ExitCode.Done;
    }

    private static int ReadLines(Request request, NotebookSession session)
    {
        using var reader = new StreamReader(request.Surroundings.Input, new UTF8Encoding(false));
        var code = new StringBuilder();
        while (reader.ReadLine() is { } line)
        {
            code.Append(line).Append('\n');
            var entered = code.ToString();
            if (session.Completeness(entered).State == CellState.Incomplete && (line.Trim().Length > 0 || HoldsBlankLines(session, entered))) continue;
            Answer(request, session, entered, request.Surroundings.Interruption);
            request.Surroundings.Interruption.ThrowIfCancellationRequested();
            code.Clear();
        }

        Answer(request, session, code.ToString(), request.Surroundings.Interruption);
        return ExitCode.Done;
    }

    // Between braces and in a text of several lines a blank line is part of the cell: a further brace then is no mistake.
    private static bool HoldsBlankLines(NotebookSession session, string entered) => session.Completeness(entered + "}").State != CellState.Invalid;

    private static void Answer(Request request, NotebookSession session, string code, CancellationToken interruption)
    {
        if (code.Trim().Length == 0) return;
        var shown = new CellScreen(request);
        var answer = session.EvaluateAndShow(code.TrimEnd(), shown.Write, interruption);
        shown.Finish();
        if (answer.HasValue) OutputText.Line(request, answer.Text ?? "<null>");
    }
}
