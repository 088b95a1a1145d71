using System.CommandLine;

namespace ScoreNotebooks.Cli;

/// <summary>
/// The words the program understands. Every option is declared to take any number of values, and
/// <see cref="Request"/> counts them: so each mistake is explained in our words and in the user's language.
/// </summary>
internal sealed class ScoreSyntax
{
    // The root is never typed. It may not be called "score", or "score score" would be taken for it twice.
    private readonly Command _root = new("score-root");

    internal ScoreSyntax()
    {
        Verbs = [new RunVerb(), new EvalVerb(), new ReplVerb(), new KernelVerb(), new ScoreVerb(), new CompareVerb(), new ModelsVerb(), new ValidateVerb(), new DoctorVerb()];
        foreach (var verb in Verbs) _root.Add(verb.Syntax);
        foreach (var option in new Option[] { Language, Help, Version, Debug }) _root.Add(option);
    }

    /// <summary>What the program can do, in the order of the help.</summary>
    internal IReadOnlyList<Verb> Verbs { get; }

    /// <summary>The language of what the program says.</summary>
    internal Option<string[]> Language { get; } = Words("--language", "-l");

    /// <summary>Asks for help.</summary>
    internal Option<bool> Help { get; } = new("--help", "-h", "-?") { Recursive = true };

    /// <summary>Asks for the version.</summary>
    internal Option<bool> Version { get; } = new("--version") { Recursive = true };

    /// <summary>Shows where in the program a mistake of its own happened.</summary>
    internal Option<bool> Debug { get; } = new("--debug") { Recursive = true };

    /// <summary>Sorts the words of a request into commands, options and their values.</summary>
    internal ParseResult Parse(string[] arguments) => _root.Parse(
        arguments, new ParserConfiguration { EnablePosixBundling = false, ResponseFileTokenReplacer = null });

    /// <summary>An option with a value, known to all commands.</summary>
    private static Option<string[]> Words(string name, string alias) => new(name, alias) { Arity = ArgumentArity.ZeroOrMore, Recursive = true };
}
