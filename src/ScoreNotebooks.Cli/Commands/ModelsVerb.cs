namespace ScoreNotebooks.Cli;

/// <summary><c>score models</c>: the models that come with the program.</summary>
internal sealed class ModelsVerb() : Verb("models")
{
    internal override HelpPage Help { get; } = new(
        new("List the score models that come with the program", "列出自带的评分模型"),
        "models",
        new(
            "The id is what --model takes. A model of your own is a JSON file; \"score validate\" checks it.",
            "id 可用于 --model。自己的模型写成 JSON 文件，用“score validate”检查。"),
        [],
        [new("models", "which models there are", "查看有哪些模型")],
        []);

    internal override int Run(Request request)
    {
        var models = ScoreModels.All;
        var table = new ResultTable(new("Score models", "评分模型"),
        [
            new TextColumn(new("id", "id"), [.. models.Select(model => model.Id)]),
            new TextColumn(new("version", "版本"), [.. models.Select(model => model.Version)]),
            new TextColumn(new("title", "名称"), [.. models.Select(model => model.Title)]),
        ])
        { ShownRows = models.Count };
        request.Print(table.ToText(request.Language) + "\n");
        return ExitCode.Done;
    }
}
