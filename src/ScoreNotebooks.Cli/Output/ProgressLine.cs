using Spectre.Console;

namespace ScoreNotebooks.Cli;

/// <summary>Shows on the terminal what a long piece of work is at. Where nobody watches, it costs nothing and writes nothing.</summary>
internal static class ProgressLine
{
    /// <summary>Does the work; it is given a way to say what it is at.</summary>
    internal static T While<T>(Surroundings surroundings, Language language, BilingualText start, Func<Action<BilingualText>, T> work)
    {
        if (!surroundings.TalkIsWatched) return work(static _ => { });
        return OnTerminal(surroundings, language, start, work);
    }

    // Apart, so that the terminal library is loaded only where there is a terminal.
    private static T OnTerminal<T>(Surroundings surroundings, Language language, BilingualText start, Func<Action<BilingualText>, T> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(surroundings.Talk),
            ColorSystem = surroundings.TalkIsColoured ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.Yes,
        });
        return console.Status().Start(
            start.In(language).EscapeMarkup(),
            status => work(step => status.Status(step.In(language).EscapeMarkup())));
    }
}
