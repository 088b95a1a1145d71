using System.Text;

namespace ScoreNotebooks.Cli;

/// <summary>Writes help: how a command is called, what its words mean, examples, and what it returns.</summary>
internal static class HelpText
{
    private static readonly HelpEntry[] ForAll =
    [
        new("--language en|zh", "the language of what score says; by default that of your system", "提示语言；默认随系统语言"),
        new("--help", "this help", "显示本帮助"),
        new("--version", "the version", "显示版本号"),
    ];

    private static readonly HelpEntry[] CommonExits =
    [
        new("0", "done", "完成"),
        new("2", "the request was wrong: standard error says what, where, and what to do", "请求有误：标准错误输出会说明错在哪里、如何处理"),
        new("70", "a mistake of the program itself", "程序自身的错误"),
        new("130", "interrupted", "被中断"),
    ];

    /// <summary>The help of a command, or of the program.</summary>
    /// <param name="verb">The command; null for the program.</param>
    /// <param name="verbs">All commands.</param>
    /// <param name="language">The language of the help.</param>
    internal static string Of(Verb? verb, IReadOnlyList<Verb> verbs, Language language) =>
        verb is null ? OfProgram(verbs, language) : OfVerb(verb.Help, language);

    private static string OfProgram(IReadOnlyList<Verb> verbs, Language language)
    {
        var text = new StringBuilder();
        text.Append(new BilingualText(
            "score: shop experience scores from tables, and the notebooks that explain them\n",
            "score：由数据表计算店铺体验分，并运行讲解它们的笔记本\n").In(language));
        Section(text, new("Commands", "命令"), [.. verbs.Select(verb => new HelpEntry(verb.Help.Usage, verb.Help.Summary))], language);
        Section(text, new("For every command", "所有命令通用"), ForAll, language);
        Section(text, new("Examples", "示例"), [.. verbs.Select(verb => verb.Help.Examples[0]).Select(AsCommand)], language);
        Section(text, new("Exit codes", "退出码"), [CommonExits[0], RunVerb.FailedExit, .. CommonExits[1..]], language);
        text.Append(new BilingualText(
            "\nResults go to standard output, everything else to standard error. \"score COMMAND --help\" tells more.\n",
            "\n结果写到标准输出，其余信息写到标准错误输出。“score 命令 --help”可查看详细用法。\n").In(language));
        return text.ToString();
    }

    private static string OfVerb(HelpPage help, Language language)
    {
        var text = new StringBuilder();
        text.Append("score ").Append(help.Usage).Append("\n\n");
        text.Append(help.Summary.In(language)).Append(language == Language.Chinese ? "。\n" : ".\n");
        text.Append(help.About.In(language)).Append('\n');
        Section(text, new("Words and options", "参数与选项"), [.. help.Entries, .. ForAll.Where(general => !help.Entries.Any(own => own.Name.StartsWith(general.Name, StringComparison.Ordinal)))], language);
        Section(text, new("Examples", "示例"), [.. help.Examples.Select(AsCommand)], language);
        Section(text, new("Exit codes", "退出码"), [CommonExits[0], .. help.Exits, .. CommonExits[1..]], language);
        return text.ToString();
    }

    private static HelpEntry AsCommand(HelpEntry example) => example with { Name = "score " + example.Name };

    /// <summary>A titled list; a name that is too long for its column has its meaning below it.</summary>
    private static void Section(StringBuilder text, BilingualText title, IReadOnlyList<HelpEntry> entries, Language language)
    {
        const int Column = 26;
        text.Append('\n').Append(title.In(language)).Append('\n');
        foreach (var (name, meaning) in entries)
        {
            text.Append("  ").Append(name);
            var lines = meaning.In(language).Split('\n');
            text.Append(name.Length + 4 > Column ? "\n" + new string(' ', Column) : new string(' ', Column - 2 - name.Length));
            text.AppendJoin("\n" + new string(' ', Column), lines).Append('\n');
        }
    }
}
