namespace ScoreNotebooks.Cli;

/// <summary>What the help of one command says.</summary>
/// <param name="Summary">What the command does, in one sentence without a full stop.</param>
/// <param name="Usage">The command line in general form, without <c>score</c>.</param>
/// <param name="About">What one should know before using it.</param>
/// <param name="Entries">Arguments and options with their meaning.</param>
/// <param name="Examples">Command lines that work, without <c>score</c>, and what they are for.</param>
/// <param name="Exits">Exit codes with their meaning, where they say more than done and refused.</param>
internal sealed record HelpPage(
    BilingualText Summary, string Usage, BilingualText About, IReadOnlyList<HelpEntry> Entries,
    IReadOnlyList<HelpEntry> Examples, IReadOnlyList<HelpEntry> Exits);

/// <summary>A line of help: what is typed or returned, and what it means.</summary>
/// <param name="Name">What is typed or returned.</param>
/// <param name="Meaning">What it means; may have several lines.</param>
internal sealed record HelpEntry(string Name, BilingualText Meaning)
{
    internal HelpEntry(string name, string english, string chinese) : this(name, new BilingualText(english, chinese))
    {
    }
}
