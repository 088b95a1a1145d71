using System.CommandLine;

namespace ScoreNotebooks.Cli;

/// <summary><c>score validate</c>: everything that is wrong with a model file.</summary>
internal sealed class ValidateVerb : Verb
{
    private readonly Argument<string[]> _file;

    internal ValidateVerb() : base("validate") => _file = Words("FILE");

    internal override HelpPage Help { get; } = new(
        new("Check a model file and list every problem with its place", "检查模型文件，列出每一处问题及其位置"),
        "validate FILE",
        new(
            "Each problem is a line: the file, the line and column in it, the path in the model, what is\nwrong and what is allowed.",
            "每处问题一行：文件、行列位置、在模型中的路径、错在哪里、允许什么。"),
        [new("FILE", "a model file (.json)", "模型文件（.json）")],
        [new("validate my-model.json", "is my model right?", "检查我的模型是否正确")],
        []);

    internal override int Run(Request request)
    {
        var files = request.Words(_file);
        if (files.Count == 0) throw request.Missing("FILE", new("name the model file to check", "请给出要检查的模型文件"));
        if (files.Count > 1)
            throw new WorkbookException(
                $"\"score validate\" checks one file; {files.Count} are named ({string.Join(", ", files)}). Call it once for each.",
                $"“score validate”一次检查一个文件；这里写了 {files.Count} 个（{string.Join("、", files)}）。请逐个检查。");
        var problems = ScoreModels.Validate(ModelFile.Read(files[0]), files[0]);
        foreach (var problem in problems) request.Print($"{files[0]}: {problem.Sentence.In(request.Language)}\n");
        if (problems.Count > 0)
            throw new WorkbookException(
                $"{files[0]} is not a valid model: {problems.Count} {(problems.Count == 1 ? "problem" : "problems")}, listed above with line, column and path. Mend them and check again.",
                $"{files[0]} 不是有效的模型：共 {problems.Count} 处问题，行列位置和路径见上。请修改后重新检查。");
        request.Say(new($"{files[0]} is a valid model.", $"{files[0]} 是有效的模型。"));
        return ExitCode.Done;
    }
}
