using System.CommandLine;
using System.Text;

namespace ScoreNotebooks.Cli;

/// <summary><c>score compare</c>: shops side by side, and why they differ.</summary>
internal sealed class CompareVerb : Verb
{
    private static readonly Dictionary<string, ScoreFormat> Formats = new(StringComparer.OrdinalIgnoreCase)
    {
        ["table"] = ScoreFormat.Table,
        ["json"] = ScoreFormat.Json,
    };

    private readonly Scored _scored;
    private readonly Option<string[]> _format;
    private readonly Option<string[]> _out;
    private readonly Argument<string[]> _shops;

    internal CompareVerb() : base("compare")
    {
        // One path each time: the words after it are shops.
        _scored = new Scored(Value("--model"), Value("--data"));
        _format = Value("--format");
        _out = Value("--out");
        _shops = Words("SHOP");
    }

    internal override HelpPage Help { get; } = new(
        new("Put shops side by side and explain the gaps between them", "并排对比店铺，并解释分差从何而来"),
        "compare --model ID|FILE --data PATH [--data PATH]... SHOP SHOP... [--format table|json] [--out FILE]",
        new(
            "The gap between the first shop and each other is shared among the metrics so that the\nshares add up to it (Shapley values). All shops of the tables are scored, since a model may\ncompare a shop with the rest.",
            "第一家店与其余各店的分差按指标拆分，各份额之和恰等于分差（沙普利值）。\n数据表中的全部店铺都会参与评分，因为模型可能要与其他店相比。"),
        [
            Scored.ModelHelp,
            new("--data PATH", new BilingualText(Scored.DataMeaning.English + ";\nonce for each path", Scored.DataMeaning.Chinese + ";\n多个路径请多次写 --data")),
            new("SHOP SHOP...", "two or more shops as named in the tables; the first is the one compared with", "数据表中的两家或多家店名；以第一家为基准"),
            new("--format table|json", "for people (default) or for programs", "供人阅读（默认）或供程序使用"),
            new("--out FILE", "write to a file instead of standard output; \"-\" is standard output", "写入文件而不是标准输出；“-”表示标准输出"),
        ],
        [
            new("compare --model six-factors --data data/shops/abc 小店A 小店B 小店C", "what separates B and C from A", "B、C 与 A 差在哪里"),
        ],
        []);

    internal override int Run(Request request)
    {
        var format = request.Choice(_format, Formats, ScoreFormat.Table);
        var file = request.One(_out);
        OutputFile.Check(file, _scored.Inputs(request));
        var names = Shops(request);
        var comparison = ProgressLine.While(
            request.Surroundings, request.Language, new("Reading", "正在读取"), say => GapComparison.Of(_scored.Score(request, say), names));
        OutputFile.Write(file, request.Surroundings.Output, output =>
        {
            if (format == ScoreFormat.Json) CompareJson.Write(output, comparison);
            else output.Write(Encoding.UTF8.GetBytes(CompareText.Of(comparison, request.Language)));
        });
        return ExitCode.Done;
    }

    private IReadOnlyList<string> Shops(Request request)
    {
        var names = request.Words(_shops);
        if (names.Count < 2)
            throw request.Missing("SHOP", new("name at least two shops of the tables", "请至少写出数据表中的两家店"));
        if (names.FirstOrDefault(IsPath) is { } path)
            throw new WorkbookException(
                $"\"{path}\" stands where a shop is expected, and there is a file or folder of that name. If it has tables, write --data before it as well.",
                $"“{path}”所在的位置应是店名，而它是一个文件或文件夹。如果它是数据表，请在它前面也写上 --data。");
        return names;
    }

    private static bool IsPath(string name) =>
        name.AsSpan().ContainsAny('.', '/', '\\') && (File.Exists(name) || Directory.Exists(name));
}
