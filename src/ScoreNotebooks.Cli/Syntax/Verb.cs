using System.CommandLine;

namespace ScoreNotebooks.Cli;

/// <summary>One thing the program can do: what may be said after it, what its help says, and how it is done.</summary>
internal abstract class Verb(string name)
{
    /// <summary>The word on the command line.</summary>
    internal string Name => Syntax.Name;

    /// <summary>The options and arguments it takes.</summary>
    internal Command Syntax { get; } = new(name);

    /// <summary>What its help says.</summary>
    internal abstract HelpPage Help { get; }

    /// <summary>Whether a word is the name of an option, known or not, and no value.</summary>
    internal virtual bool IsOption(string word) => word.StartsWith('-') && word != "-";

    /// <summary>Does it.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    /// <exception cref="WorkbookException">The request cannot be carried out.</exception>
    internal abstract int Run(Request request);

    /// <summary>Declares an option with one value each time it is given.</summary>
    protected Option<string[]> Value(string name)
    {
        var option = new Option<string[]>(name) { Arity = ArgumentArity.ZeroOrMore };
        Syntax.Add(option);
        return option;
    }

    /// <summary>Declares an option that takes all the values that follow it.</summary>
    protected Option<string[]> Values(string name)
    {
        var option = Value(name);
        option.AllowMultipleArgumentsPerToken = true;
        return option;
    }

    /// <summary>Declares an option without a value.</summary>
    protected Option<bool> Switch(string name)
    {
        var option = new Option<bool>(name) { Arity = ArgumentArity.Zero };
        Syntax.Add(option);
        return option;
    }

    /// <summary>Declares the words that belong to no option.</summary>
    protected Argument<string[]> Words(string name)
    {
        var argument = new Argument<string[]>(name) { Arity = ArgumentArity.ZeroOrMore };
        Syntax.Add(argument);
        return argument;
    }
}
