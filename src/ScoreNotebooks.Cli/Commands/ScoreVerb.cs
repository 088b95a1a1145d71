using System.CommandLine;
using System.Text;

namespace ScoreNotebooks.Cli;

/// <summary><c>score score</c>: scores tables by a model.</summary>
internal sealed class ScoreVerb : Verb
{
    private static readonly Dictionary<string, ScoreFormat> Formats = new(StringComparer.OrdinalIgnoreCase)
    {
        ["table"] = ScoreFormat.Table,
        ["csv"] = ScoreFormat.Csv,
        ["json"] = ScoreFormat.Json,
    };

    private readonly Scored _scored;
    private readonly Option<string[]> _format;
    private readonly Option<string[]> _out;

    internal ScoreVerb() : base("score")
    {
        _scored = new Scored(Value("--model"), Values("--data"));
        _format = Value("--format");
        _out = Value("--out");
    }

    internal override HelpPage Help { get; } = new(
        new("Score the shops of one or more tables", "为一张或多张数据表中的店铺评分"),
        "score --model ID|FILE --data PATH... [--format table|csv|json] [--out FILE]",
        new(
            "Every shop gets a total, a rank, each dimension's score, and for each metric its value,\npoints, weight and contribution. Numbers in CSV and JSON are in full precision.",
            "给出每家店的总分、排名、各维度得分，以及每项指标的数值、得分、权重和贡献。\nCSV 和 JSON 中的数字保留全部精度。"),
        [
            Scored.ModelHelp,
            new("--data PATH...", Scored.DataMeaning),
            new("--format table|csv|json", "a table for people (default), a row per shop, or everything", "供人阅读的表格（默认）、每店一行的 CSV，或完整的 JSON"),
            new("--out FILE", "write to a file instead of standard output; \"-\" is standard output", "写入文件而不是标准输出；“-”表示标准输出"),
        ],
        [
            new("score --model six-factors --data data/shops/abc", "the shops of a folder of tables", "为文件夹中各表的店铺评分"),
            new("score --model my-model.json --data shops.xlsx --format csv --out scores.csv", "your own model, for a spreadsheet", "用自己的模型评分，结果供表格软件使用"),
            new("score --model six-factors --data a.csv b.csv --format json", "two files, for a program", "两个文件，结果供程序使用"),
        ],
        []);

    internal override int Run(Request request)
    {
        var format = request.Choice(_format, Formats, ScoreFormat.Table);
        var file = request.One(_out);
        OutputFile.Check(file, _scored.Inputs(request));
        var scores = ProgressLine.While(
            request.Surroundings, request.Language, new("Reading", "正在读取"), say => ScoreAndWrite(request, format, file, say));
        if (format != ScoreFormat.Table)
            foreach (var remark in Remark.AboutData(scores)) request.Say(remark);
        return ExitCode.Done;
    }

    private Scoreboard ScoreAndWrite(Request request, ScoreFormat format, string? file, Action<BilingualText> say)
    {
        var scores = _scored.Score(request, say);
        OutputFile.Write(file, request.Surroundings.Output, output => Write(output, scores, format, request.Language, Progress));
        return scores;

        void Progress(int written)
        {
            request.Surroundings.Interruption.ThrowIfCancellationRequested();
            say(new(
                $"Written {written:N0} of {scores.Shops.Count:N0} shops", $"已写出 {written:N0} / {scores.Shops.Count:N0} 家店"));
        }
    }

    private static void Write(Stream output, Scoreboard scores, ScoreFormat format, Language language, RowProgress progress)
    {
        switch (format)
        {
            case ScoreFormat.Json:
                ScoreJson.Write(output, scores, progress);
                break;
            case ScoreFormat.Csv:
                ScoreCsv.Write(output, scores, progress);
                break;
            default:
                output.Write(Encoding.UTF8.GetBytes(ScoreText.Of(scores, language)));
                break;
        }
    }
}
