namespace ScoreNotebooks;

/// <summary>What the caller of <see cref="ShopTable.Read(string[])"/> said about the files.</summary>
/// <param name="Columns">The user's headers and the columns they stand for, as given; headers compare without letter case.</param>
/// <param name="ShopColumn">The header of the column of shop names; null to recognise it.</param>
internal sealed record ReadingChoices(IReadOnlyDictionary<string, string> Columns, string? ShopColumn)
{
    internal static readonly ReadingChoices None = new(new Dictionary<string, string>(), null);

    /// <summary>The key of the mapping that names this header, with or without its unit; null when none does.</summary>
    internal string? KeyFor(HeaderCell header) =>
        Columns.Keys.FirstOrDefault(key => Same(key, header.Text)) ?? Columns.Keys.FirstOrDefault(key => Same(key, header.Name));

    internal static bool Same(string key, string header) =>
        string.Equals(ShopNames.Normalise(key), header, StringComparison.OrdinalIgnoreCase);
}
