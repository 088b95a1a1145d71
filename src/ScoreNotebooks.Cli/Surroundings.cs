using System.Globalization;
using System.Text;

namespace ScoreNotebooks.Cli;

/// <summary>What a command finds around it: where results and talk go, who reads them, and when to stop.</summary>
internal sealed record Surroundings
{
    /// <summary>Where results go: standard output.</summary>
    public required Stream Output { get; init; }

    /// <summary>What is read where "-" stands for a file: standard input.</summary>
    public Stream Input { get; init; } = Stream.Null;

    /// <summary>Where everything goes that is not a result: standard error.</summary>
    public required TextWriter Talk { get; init; }

    /// <summary>Whether a person watches the talk as it appears, so that progress is worth showing.</summary>
    public bool TalkIsWatched { get; init; }

    /// <summary>Whether talk may be coloured: on a terminal, and not where NO_COLOR asks for none (no-color.org).</summary>
    public bool TalkIsColoured { get; init; }

    /// <summary>The culture of the user, which gives the language where none is asked for.</summary>
    public CultureInfo Culture { get; init; } = CultureInfo.InvariantCulture;

    /// <summary>Set when the user interrupts.</summary>
    public CancellationToken Interruption { get; init; }

    /// <summary>The surroundings of the process.</summary>
    internal static Surroundings OfThisProcess(CancellationToken interruption)
    {
        var isTerminal = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new Surroundings
        {
            Output = Console.OpenStandardOutput(),
            Input = Console.OpenStandardInput(),
            Talk = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true },
            TalkIsWatched = isTerminal,
            TalkIsColoured = isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
            Culture = CultureInfo.CurrentUICulture,
            Interruption = interruption,
        };
    }
}
