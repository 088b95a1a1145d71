using System.Globalization;

namespace ScoreNotebooks.Hosting;

/// <summary>What <c>#!time</c> shows. It differs from run to run, so two runs are not compared by it.</summary>
internal static class WallTime
{
    private const string English = "Wall time: ";
    private const string Chinese = "用时：";

    public static DisplayOutput Output(TimeSpan elapsed, bool chinese)
    {
        var milliseconds = elapsed.TotalMilliseconds.ToString("0.0", CultureInfo.InvariantCulture);
        return new DisplayOutput(MimeBundle.Of("text/plain", chinese ? $"{Chinese}{milliseconds} 毫秒" : $"{English}{milliseconds} ms"));
    }

    /// <summary>Whether an output is a wall time, of this host or of Polyglot Notebooks.</summary>
    public static bool Is(CellOutput? output) => output is DisplayOutput { Data.Contents: [{ MimeType: "text/plain", Text: var text }] }
        && (text.StartsWith(English, StringComparison.Ordinal) || text.StartsWith(Chinese, StringComparison.Ordinal));
}
