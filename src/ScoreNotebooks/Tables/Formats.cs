using System.Globalization;

namespace ScoreNotebooks;

/// <summary>How numbers and days are written, whatever the machine's own habits.</summary>
internal static class Formats
{
    internal static readonly CultureInfo Plain = CultureInfo.InvariantCulture;

    /// <summary>A day as ISO 8601 writes it: 2026-05-01.</summary>
    internal static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", Plain);
}
