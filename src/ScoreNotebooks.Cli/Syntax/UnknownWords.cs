using System.CommandLine;

namespace ScoreNotebooks.Cli;

/// <summary>Explains words that the syntax has no place for, with the nearest that it has.</summary>
internal static class UnknownWords
{
    /// <exception cref="WorkbookException">There is such a word.</exception>
    internal static void Refuse(string[] arguments, ParseResult parsed, ScoreSyntax syntax)
    {
        var command = parsed.CommandResult.Command;
        var verb = syntax.Verbs.FirstOrDefault(verb => verb.Syntax == command);
        var mistyped = verb is null ? parsed.UnmatchedTokens.FirstOrDefault(word => !word.StartsWith('-')) : null;
        // The parser takes an unknown option for the value of the one before it, so they are looked for in the words as
        // typed; but behind a mistyped command every option is unknown.
        foreach (var word in arguments.TakeWhile(word => word != "--" && word != mistyped).Where(word => verb?.IsOption(word) ?? (word.StartsWith('-') && word != "-")))
            if (!IsKnown(NameIn(word), verb, syntax))
                throw Option(NameIn(word), verb, syntax);
        if (mistyped is not null) throw Command(mistyped, syntax);
        if (parsed.UnmatchedTokens.FirstOrDefault() is { } extra) throw TooMany(extra, verb!);
    }

    private static string NameIn(string word) => word.Split('=', ':')[0];

    private static bool IsKnown(string name, Verb? verb, ScoreSyntax syntax) =>
        OptionsOf(verb, syntax).Any(option => option.Name == name || option.Aliases.Contains(name));

    private static IEnumerable<Option> OptionsOf(Verb? verb, ScoreSyntax syntax) =>
        [.. verb?.Syntax.Options ?? [], syntax.Language, syntax.Help, syntax.Version, syntax.Debug];

    private static WorkbookException Command(string word, ScoreSyntax syntax)
    {
        var nearest = NearestName.Among(syntax.Verbs.Select(verb => verb.Name), word);
        var names = syntax.Verbs.Select(verb => verb.Name).ToList();
        return new WorkbookException(
            $"There is no command \"{word}\". {(nearest is null ? "" : $"Did you mean \"score {nearest}\"? ")}The commands are: {string.Join(", ", names)}. See \"score --help\".",
            $"没有“{word}”这个命令。{(nearest is null ? "" : $"是否想写“score {nearest}”？")}可用的命令：{string.Join("、", names)}。用法见“score --help”。");
    }

    private static WorkbookException Option(string name, Verb? verb, ScoreSyntax syntax)
    {
        var known = OptionsOf(verb, syntax).Where(option => option != syntax.Debug).Select(option => option.Name).ToList();
        var nearest = NearestName.Among(known, name);
        var call = verb is null ? "score" : $"score {verb.Name}";
        return new WorkbookException(
            $"\"{call}\" has no option {name}. {(nearest is null ? "" : $"Did you mean {nearest}? ")}Its options are: {string.Join(", ", known)}. A name that begins with \"-\" goes after \"--\".",
            $"“{call}”没有选项 {name}。{(nearest is null ? "" : $"是否想写 {nearest}？")}可用的选项：{string.Join("、", known)}。以“-”开头的名称请写在“--”之后。");
    }

    /// <summary>The error for a word that a command has no place for.</summary>
    internal static WorkbookException TooMany(string word, Verb verb) => new(
        $"\"{word}\" is one word too many for \"score {verb.Name}\"; take it away, or put quotes around a name with spaces. See \"score {verb.Name} --help\".",
        $"“score {verb.Name}”多了一个词“{word}”；请去掉它，名称中有空格时请加引号。用法见“score {verb.Name} --help”。");
}
