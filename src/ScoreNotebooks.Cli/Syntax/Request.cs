using System.CommandLine;
using System.Globalization;
using System.Text;

namespace ScoreNotebooks.Cli;

/// <summary>One request as typed: gives the values of options and says in words what is wrong with them.</summary>
internal sealed class Request
{
    private static readonly Dictionary<string, LanguageChoice> Languages = new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = LanguageChoice.English,
        ["zh"] = LanguageChoice.Chinese,
        ["both"] = LanguageChoice.Both,
    };

    private readonly ParseResult _parsed;
    private readonly string[] _arguments;

    internal Request(ScoreSyntax syntax, ParseResult parsed, string[] arguments, Surroundings surroundings)
    {
        Syntax = syntax;
        _parsed = parsed;
        _arguments = arguments;
        Surroundings = surroundings;
        Verb = syntax.Verbs.FirstOrDefault(verb => verb.Syntax == parsed.CommandResult.Command);
        LanguageChoice = Choice(syntax.Language, Languages, LanguageChoice.OfTheUser);
    }

    /// <summary>The words the program understands.</summary>
    internal ScoreSyntax Syntax { get; }

    /// <summary>Where results and talk go.</summary>
    internal Surroundings Surroundings { get; }

    /// <summary>What is to be done; null when no command was named.</summary>
    internal Verb? Verb { get; }

    /// <summary>What was asked for with <c>--language</c>.</summary>
    internal LanguageChoice LanguageChoice { get; }

    /// <summary>The language to talk in.</summary>
    internal Language Language => LanguageChoice switch
    {
        LanguageChoice.English => Language.English,
        LanguageChoice.Chinese => Language.Chinese,
        _ => OfCulture(Surroundings.Culture),
    };

    internal bool WantsHelp => Has(Syntax.Help);

    internal bool WantsVersion => Has(Syntax.Version);

    /// <summary>The language of a culture: Chinese for every zh, English for all others.</summary>
    internal static Language OfCulture(CultureInfo culture) =>
        culture.TwoLetterISOLanguageName == "zh" ? Language.Chinese : Language.English;

    /// <summary>The language to complain in when the words are not checked yet.</summary>
    internal static Language LanguageBeforeChecking(ParseResult parsed, ScoreSyntax syntax, CultureInfo culture)
    {
        var word = parsed.GetResult(syntax.Language)?.Tokens.FirstOrDefault()?.Value ?? "";
        return Languages.GetValueOrDefault(word) switch
        {
            LanguageChoice.English => Language.English,
            LanguageChoice.Chinese => Language.Chinese,
            _ => OfCulture(culture),
        };
    }

    /// <summary>Refuses words that nothing is known about.</summary>
    /// <exception cref="WorkbookException">An option or a command is unknown, or there is a word too many.</exception>
    internal void Check()
    {
        UnknownWords.Refuse(_arguments, _parsed, Syntax);
        if (LanguageChoice == LanguageChoice.Both && Verb is not RunVerb)
            throw new WorkbookException(
                "--language both is for the reports of \"score run\"; here it is en or zh.",
                "--language both 只用于“score run”的报告；此处请用 en 或 zh。");
        if (Verb is not null && _parsed.Errors.Count > 0)
            throw new WorkbookException(BilingualText.Same(_parsed.Errors[0].Message));
    }

    internal bool Has(Option<bool> option) => _parsed.GetResult(option) is { Implicit: false };

    /// <summary>The words that belong to no option.</summary>
    internal IReadOnlyList<string> Words(Argument<string[]> argument) => _parsed.GetValue(argument) ?? [];

    /// <summary>All values of an option.</summary>
    /// <exception cref="WorkbookException">The option stands there without a value.</exception>
    internal IReadOnlyList<string> All(Option<string[]> option)
    {
        if (_parsed.GetResult(option) is not { Implicit: false } result) return [];
        if (result.Tokens.Count >= result.IdentifierTokenCount && result.Tokens.All(token => token.Value.Length > 0))
            return [.. result.Tokens.Select(token => token.Value)];
        throw new WorkbookException(
            $"{option.Name} needs a value after it. {SeeHelp.English}",
            $"{option.Name} 后面缺少值。{SeeHelp.Chinese}");
    }

    /// <summary>The value of an option that may be given once; null when it is not given.</summary>
    /// <exception cref="WorkbookException">The option has no value or several.</exception>
    internal string? One(Option<string[]> option)
    {
        var values = All(option);
        if (values.Count < 2) return values.Count == 0 ? null : values[0];
        throw new WorkbookException(
            $"{option.Name} is given {values.Count} times ({string.Join(", ", values)}); give it once.",
            $"{option.Name} 出现了 {values.Count} 次（{string.Join("、", values)}）；请只写一次。");
    }

    /// <summary>The value of an option that must be given.</summary>
    /// <exception cref="WorkbookException">The option is not given once.</exception>
    internal string Required(Option<string[]> option, BilingualText what) => One(option) ?? throw Missing(option.Name, what);

    /// <summary>The error for something the request lacks.</summary>
    internal WorkbookException Missing(string name, BilingualText what) => new(
        $"{name} is missing: {what.English}. {SeeHelp.English}", $"缺少 {name}：{what.Chinese}。{SeeHelp.Chinese}");

    /// <summary>The value of an option that takes one of a few words.</summary>
    /// <exception cref="WorkbookException">The value is none of them.</exception>
    internal T Choice<T>(Option<string[]> option, IReadOnlyDictionary<string, T> choices, T otherwise)
    {
        if (One(option) is not { } word) return otherwise;
        if (choices.TryGetValue(word, out var choice)) return choice;
        var nearest = NearestName.Among(choices.Keys, word);
        throw new WorkbookException(
            $"{option.Name} cannot be \"{word}\". {(nearest is null ? "" : $"Did you mean \"{nearest}\"? ")}It is one of: {string.Join(", ", choices.Keys)}.",
            $"{option.Name} 不能是“{word}”。{(nearest is null ? "" : $"是否想写“{nearest}”？")}可选：{string.Join("、", choices.Keys)}。");
    }

    /// <summary>Writes a result.</summary>
    internal void Print(string text) => Surroundings.Output.Write(Encoding.UTF8.GetBytes(text));

    /// <summary>Says something that is not a result.</summary>
    internal void Say(BilingualText text) => Surroundings.Talk.WriteLine(text.In(Language));

    private BilingualText SeeHelp => Verb is { } verb
        ? new($"See \"score {verb.Name} --help\".", $"用法见“score {verb.Name} --help”。")
        : new("See \"score --help\".", "用法见“score --help”。");
}
