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

    /// <summary>The terminal that the user types at; null when what is read comes from elsewhere.</summary>
    public ITerminal? Terminal { get; init; }

    /// <summary>What ends at the user's next interruption, and that alone: for a command that goes on after it.</summary>
    public Func<CancellationTokenSource> Interrupted { get; init; } = static () => new CancellationTokenSource();

    /// <summary>Set when the user interrupts.</summary>
    public CancellationToken Interruption { get; init; }

    /// <summary>The surroundings of the process.</summary>
    /// <param name="interruption">Set when the user interrupts the command.</param>
    /// <param name="interrupted">Gives what is set at the next interruption in place of <paramref name="interruption"/>.</param>
    internal static Surroundings OfThisProcess(CancellationToken interruption, Func<CancellationTokenSource> interrupted)
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
            Terminal = !Console.IsInputRedirected && !Console.IsOutputRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb" ? new SystemTerminal() : null,
            Interruption = interruption,
            Interrupted = interrupted,
        };
    }
}
