using System.Globalization;

namespace ScoreNotebooks;

/// <summary>The culture that numbers in files are written in, whatever the machine's own.</summary>
internal static class Formats
{
    internal static readonly CultureInfo Plain = CultureInfo.InvariantCulture;
}
