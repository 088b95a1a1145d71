namespace ScoreNotebooks.Cli;

/// <summary><c>score models</c>: the models that come with the program.</summary>
internal sealed class ModelsVerb() : Verb("models")
{
    internal override HelpPage Help { get; } = new(
        new("List the score models that come with the program, with the days they are in force", "列出自带的评分模型及其生效日期"),
        "models",
        new(
            "The id is what --model takes. What a platform does not publish has to be entered before a model\nscores; the last column counts it. A model of your own is a JSON file; \"score validate\" checks it.",
            "id 可用于 --model。平台未公开的数值需先填写才能评分，最后一列是其项数。自己的模型写成 JSON 文件，用“score validate”检查。"),
        [],
        [new("models", "which models there are", "查看有哪些模型")],
        []);

    internal override int Run(Request request)
    {
        var models = ScoreModels.All.OrderBy(model => model.Platform ?? "").ThenBy(model => model.Effective?.From).ToList();
        var table = new ResultTable(new("Score models", "评分模型"),
        [
            new TextColumn(new("id", "id"), [.. models.Select(model => model.Id)]),
            new TextColumn(new("platform", "平台"), [.. models.Select(model => model.Platform is { } platform ? BilingualText.Same(platform) : null)]),
            new TextColumn(new("in force", "生效日期"), [.. models.Select(model => model.Effective is { } period ? ScoreModels.Written(period) : null)]),
            new TextColumn(new("title", "名称"), [.. models.Select(model => model.Title)]),
            new NumberColumn(new("to be entered", "待填写"), models.Select(model => (double)model.Unknowns.Count).ToArray()) { Format = NumberFormat.Count },
        ])
        { ShownRows = models.Count };
        request.Print(table.ToText(request.Language) + "\n");
        return ExitCode.Done;
    }
}
