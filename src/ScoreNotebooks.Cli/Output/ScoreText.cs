namespace ScoreNotebooks.Cli;

/// <summary>Writes a scoreboard as a table for people: the best shops first, then what is to be known about the numbers.</summary>
internal static class ScoreText
{
    /// <summary>As many as one looks through on a screen; the other formats have all.</summary>
    private const int MostShops = 50;

    internal static string Of(Scoreboard scores, Language language)
    {
        var table = scores.ToTable();
        var count = table.RowCount;
        if (count > MostShops)
            table = new ResultTable(table.Title, [.. table.Columns.Select(First)])
            {
                Notes =
                [
                    new BilingualText(
                        FormattableString.Invariant($"The best {MostShops} of {count:N0} shops. --format csv and --format json have all of them."),
                        FormattableString.Invariant($"共 {count:N0} 家店，此处只列前 {MostShops} 名。用 --format csv 或 --format json 可得到全部。")),
                    .. table.Notes,
                ],
            };
        return $"{(table with { ShownRows = MostShops }).ToText(language)}\n{Remark.List(scores, language)}";
    }

    // Without marks: the weakest of those shown is not the weakest there is.
    private static ResultColumn First(ResultColumn column) => column switch
    {
        NumberColumn numbers => new NumberColumn(numbers.Header, numbers.Values[..MostShops]) { Format = numbers.Format },
        TextColumn texts => new TextColumn(
            texts.Header, [.. Enumerable.Range(0, MostShops).Select(row => new BilingualText(texts.Text(row, Language.English) ?? "", texts.Text(row, Language.Chinese) ?? ""))]),
        _ => throw new InvalidOperationException($"A column of kind {column.GetType().Name} cannot be cut."),
    };
}
