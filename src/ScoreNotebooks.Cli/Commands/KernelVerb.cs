using System.CommandLine;

namespace ScoreNotebooks.Cli;

/// <summary><c>score kernel</c>: makes the kernel known to Jupyter and VS Code, and is the kernel that they start.</summary>
internal sealed class KernelVerb : Verb
{
    private const string DefaultOutput = "output";

    private readonly Argument<string[]> _words;
    private readonly Option<bool> _user;
    private readonly Option<string[]> _prefix;
    private readonly Option<bool> _polyglot;
    private readonly Option<string[]> _out;
    private readonly CellOptions _cells;

    internal KernelVerb() : base("kernel")
    {
        _words = Words("WHAT");
        _user = Switch("--user");
        _prefix = Value("--prefix");
        _polyglot = Switch("--polyglot");
        _out = Value("--out");
        _cells = new CellOptions(Value("--data-folder"), Value("--trust"), Value("--time-limit"));
    }

    internal override HelpPage Help { get; } = new(
        new("Make this the kernel of notebooks in VS Code, JupyterLab and Jupyter", "在 VS Code、JupyterLab 和 Jupyter 中用作笔记本内核"),
        "kernel install|uninstall|list|run FILE [--user|--prefix DIR]",
        new(
            "\"score kernel install\" once, then choose the kernel \"C# (ScoreNotebooks)\" in the notebook.\nA notebook reads in its own folder and, when that is called \"notebooks\", in the folder \"data\"\nbeside it. Its cells write to the folder \"output\" there. Options given to install hold for every\nnotebook that the kernel opens.",
            "先运行一次“score kernel install”，然后在笔记本中选择内核“C# (ScoreNotebooks)”。\n笔记本只能读取自己所在的文件夹；若该文件夹名为“notebooks”，还可读取旁边的“data”文件夹。\n单元格写出的文件放在其中的“output”文件夹。安装时给出的选项对该内核打开的所有笔记本生效。"),
        [
            new("install", "write the kernelspec, which tells front ends how to start the kernel", "写入 kernelspec，告诉前端如何启动内核"),
            new("uninstall", "remove it", "删除 kernelspec"),
            new("list", "where it is installed, and whether it can be started from there", "列出安装位置，以及能否从那里启动"),
            new("run FILE", "be the kernel of a front end, which wrote the connection file", "作为内核运行；连接文件由前端写出"),
            new("--user", "for you alone, which is the default", "仅供当前用户使用（默认）"),
            new("--prefix DIR", "for the Jupyter installed in DIR, such as a Python environment", "供安装在 DIR 中的 Jupyter 使用，例如某个 Python 环境"),
            new("--polyglot", "also under the name that the notebooks carry, so that they open without asking", "同时以笔记本自带的内核名安装，打开时无需再选内核"),
            new("--out DIR", "where cells may write; by default \"output\" in the notebook's folder", "单元格可以写入的文件夹；默认为笔记本文件夹中的“output”"),
            .. CellOptions.Help(null),
        ],
        [
            new("kernel install", "for VS Code, JupyterLab and Jupyter of this user", "供当前用户的 VS Code、JupyterLab 和 Jupyter 使用"),
            new("kernel install --prefix .venv", "for a Python environment", "供某个 Python 环境使用"),
        ],
        []);

    internal override int Run(Request request)
    {
        var words = request.Words(_words);
        var what = words.Count > 0 ? words[0] : throw request.Missing("WHAT", new("install, uninstall, list or run", "请写 install、uninstall、list 或 run"));
        var expected = what == "run" ? 2 : 1;
        if (words.Count > expected) throw UnknownWords.TooMany(words[expected], this);
        return what switch
        {
            "install" => Install(request),
            "uninstall" => Uninstall(request),
            "list" => List(request),
            "run" => Run(request, words.Count == expected ? words[1] : throw request.Missing("FILE", new("the connection file, which the front end writes", "连接文件，由前端写出"))),
            _ => throw NearestName.NotFound("action of \"score kernel\"", "操作", what, ["install", "uninstall", "list", "run"]),
        };
    }

    private int Install(Request request)
    {
        var options = _cells.Read(request, request.Language, null, request.One(_out));
        string[] words = [.. _cells.Words(request), .. options.OutputFolder is { } folder ? [_out.Name, folder] : Array.Empty<string>(), .. LanguageOf(request)];
        var place = Folder(request);
        var kernelspec = Kernelspec.OfThisProgram(words);
        request.Print(kernelspec.Install(place) + "\n");
        if (request.Has(_polyglot)) request.Print(kernelspec.Install(place, Kernelspec.PolyglotName) + "\n");
        request.Say(new(
            $"Installed. In a notebook choose the kernel \"{Kernelspec.DisplayName}\"; VS Code lists it under \"Jupyter Kernel...\".",
            $"已安装。请在笔记本中选择内核“{Kernelspec.DisplayName}”；在 VS Code 中它位于“Jupyter Kernel...”下。"));
        return ExitCode.Done;
    }

    private int Uninstall(Request request)
    {
        var place = Folder(request);
        if (!Kernelspec.Uninstall(place))
            throw new WorkbookException(
                $"The kernel is not installed in {place}. \"score kernel list\" shows where it is.", $"{place} 中没有安装本内核。“score kernel list”可列出安装位置。");
        request.Say(new($"Removed from {place}.", $"已从 {place} 删除。"));
        return ExitCode.Done;
    }

    private static int List(Request request)
    {
        var installed = Kernelspec.Installed(JupyterFolders.All());
        if (installed.Count == 0)
            request.Say(new("The kernel is not installed yet. Run \"score kernel install\".", "内核尚未安装。请运行“score kernel install”。"));
        foreach (var (folder, program, isThere) in installed)
            request.Print(isThere ? $"{folder}\t{program}\n" : $"{folder}\t{program}\t{new BilingualText("not there any more", "已不存在").In(request.Language)}\n");
        return ExitCode.Done;
    }

    private int Run(Request request, string connectionFile)
    {
        var output = request.One(_out) ?? OwnOutput(request);
        var language = request.LanguageChoice == LanguageChoice.Chinese ? Language.Chinese : Language.English;
        return KernelRun.Run(request, connectionFile, _cells.Read(request, language, null, output));
    }

    // A link of that name may have come with the workbook; where it leads is nothing that the user asked for.
    private static string? OwnOutput(Request request)
    {
        if (new DirectoryInfo(DefaultOutput).LinkTarget is not { } target) return DefaultOutput;
        request.Say(new(
            $"\"{DefaultOutput}\" in the notebook's folder is a link to {target}, so cells write nothing. If they are to write there, install the kernel with --out.",
            $"笔记本文件夹中的“{DefaultOutput}”是指向 {target} 的链接，因此单元格不能写文件。如果确实要写到那里，请用 --out 安装内核。"));
        return null;
    }

    private string Folder(Request request)
    {
        var prefix = request.One(_prefix);
        if (prefix is not null && request.Has(_user))
            throw new WorkbookException("Both --user and --prefix are given; leave one of them away.", "同时给出了 --user 和 --prefix；请去掉其中一个。");
        return prefix is null ? JupyterFolders.OfUser() : JupyterFolders.OfPrefix(prefix);
    }

    private static string[] LanguageOf(Request request) => request.LanguageChoice switch
    {
        LanguageChoice.Chinese => ["--language", "zh"],
        LanguageChoice.English => ["--language", "en"],
        _ => [],
    };
}
