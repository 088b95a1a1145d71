using System.Diagnostics;
using System.Globalization;

namespace ScoreNotebooks;

/// <summary>How far something has come: a bar, and in words.</summary>
/// <param name="Title">What is being done; null for no words.</param>
/// <param name="Done">How many are done.</param>
/// <param name="Total">How many there are; null when that is not known yet.</param>
[TypeFormatterSource(typeof(ProgressBarFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed record ProgressBar(string? Title, int Done, int? Total)
{
    private const int Cells = 20;
    private static readonly TimeSpan BetweenMoves = TimeSpan.FromMilliseconds(50);

    /// <summary>The share that is done, 0 to 1; NaN when it is not known.</summary>
    public double Share => Total is { } total ? total == 0 ? 1 : (double)Done / total : double.NaN;

    /// <summary>The bar in characters, and the numbers.</summary>
    public override string ToString()
    {
        if (Total is null) return Words();
        var full = (int)(Share * Cells);
        return $"{new string('█', full)}{new string('░', Cells - full)} {Words()}";
    }

    internal string ToHtml()
    {
        var bar = Total is { } most ? string.Create(CultureInfo.InvariantCulture, $"<progress value=\"{Done}\" max=\"{Math.Max(1, most)}\"></progress> ") : "";
        return $"<p>{bar}{Markup.Encode(Words())}</p>";
    }

    private string Words()
    {
        var counted = Total is { } total ? string.Create(CultureInfo.InvariantCulture, $"{Done} / {total}") : Done.ToString(CultureInfo.InvariantCulture);
        return Title is null ? counted : $"{Title} {counted}";
    }

    /// <summary>Passes items on and moves a bar, no oftener than a person sees.</summary>
    internal static IEnumerable<T> While<T>(IEnumerable<T> items, string? title, HostScreen? screen)
    {
        var bar = new ProgressBar(title, 0, items.TryGetNonEnumeratedCount(out var count) ? count : null);
        var move = screen?.Show(bar);
        var moved = Stopwatch.GetTimestamp();
        foreach (var item in items)
        {
            yield return item;
            bar = bar with { Done = bar.Done + 1 };
            if (move is null || Stopwatch.GetElapsedTime(moved) < BetweenMoves) continue;
            move(bar);
            moved = Stopwatch.GetTimestamp();
        }

        move?.Invoke(bar with { Total = bar.Done });
    }
}
