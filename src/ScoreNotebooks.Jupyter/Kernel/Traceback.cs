using ScoreNotebooks.Hosting;

namespace ScoreNotebooks.Jupyter;

/// <summary>Puts an error into the form in which front ends show it: the message in colour, then the place in the cell.</summary>
internal static class Traceback
{
    private const string Red = "\e[31m";
    private const string Bold = "\e[1m";
    private const string Plain = "\e[0m";

    /// <summary>The content of an <c>error</c> message.</summary>
    public static ErrorContent ContentOf(ErrorOutput error) => new(error.Name, error.Message, Lines(error));

    private static List<string> Lines(ErrorOutput error) =>
        [$"{Bold}{Red}{error.Name}{Plain}: {error.Message}", .. error.Details.Select(Coloured)];

    // The line of carets points at the place above it.
    private static string Coloured(string line) => line.TrimStart() is ['^', ..] ? $"{Red}{line}{Plain}" : line;
}
