namespace ScoreNotebooks;

/// <summary>The header of a file understood: where the shops are, and what each other column is called.</summary>
/// <param name="ShopPosition">The position of the column of shop names, from 0.</param>
/// <param name="Columns">The other columns that have a header.</param>
/// <param name="Texts">All headers as printed.</param>
/// <param name="Keys">The keys of the caller's mapping that name a header here.</param>
internal sealed record TableHeader(
    int ShopPosition,
    IReadOnlyList<(string Name, HeaderCell Header, int Position)> Columns,
    IReadOnlyList<string> Texts,
    IReadOnlyList<string> Keys)
{
    /// <summary>The headers that mark the column of shop names, the surest first.</summary>
    private static readonly string[] ShopHeaders =
    [
        "店铺名称", "店铺名", "店铺", "店名", "小店名称", "小店", "商家名称", "商家", "shop name", "shop_name", "shopname", "shop",
        "store name", "store_name", "storename", "store",
    ];

    /// <summary>Understands a header.</summary>
    /// <exception cref="WorkbookException">There is no shop column, or two headers name one column.</exception>
    internal static TableHeader Parse(string file, int line, IReadOnlyList<string> printed, ReadingChoices choices)
    {
        var cells = printed.Select(HeaderCell.Parse).ToList();
        var keys = cells.Select(choices.KeyFor).ToList();
        var names = cells.Zip(keys, (cell, key) => key is null ? cell.Name : ShopNames.Normalise(choices.Columns[key])).ToList();
        var shop = FindShop(cells, names, choices);
        if (shop < 0) throw NoShop(file, line, printed, choices);
        var columns = new List<(string Name, HeaderCell Header, int Position)>();
        var first = new Dictionary<string, int>(StringComparer.Ordinal) { [names[shop]] = shop };
        for (var position = 0; position < cells.Count; position++)
        {
            if (position == shop || names[position].Length == 0) continue;
            if (!first.TryAdd(names[position], position))
                throw Twice(file, line, cells, first[names[position]], position, names[position]);
            columns.Add((names[position], cells[position], position));
        }

        return new(shop, columns, [.. cells.Select(cell => cell.Text)], [.. keys.OfType<string>()]);
    }

    /// <summary>Whether one of the headers is that of the shop names.</summary>
    internal static bool HasShop(IReadOnlyList<string> printed, ReadingChoices choices)
    {
        var cells = printed.Select(HeaderCell.Parse).ToList();
        var names = cells.Select(cell => choices.KeyFor(cell) is { } key ? choices.Columns[key] : cell.Name).ToList();
        return FindShop(cells, names, choices) >= 0;
    }

    /// <summary>The error for a header without a column of shop names.</summary>
    internal static WorkbookException NoShop(string file, int line, IReadOnlyList<string> printed, ReadingChoices choices)
    {
        var headers = Listed(printed);
        var place = new TablePlace(file, line);
        if (choices.ShopColumn is { } wanted)
        {
            var nearest = NearestName.Among(printed, wanted);
            return place.Refuse(
                $"there is no column \"{wanted}\" to take the shop names from. {(nearest is null ? "" : $"Did you mean \"{nearest}\"? ")}The headers are: {headers}. Correct shopColumn.",
                $"没有名为“{wanted}”的店铺列。{(nearest is null ? "" : $"是否想写“{nearest}”？")}现有表头：{headers}。请更正 shopColumn。");
        }

        if (printed.Count == 1 && printed[0].AsSpan().ContainsAny('\uFF0C', '\uFF1B', '|'))
            return place.Refuse(
                $"no column holds the shop names: the header is one cell ({headers}). Separate the cells with commas, semicolons or tabs; full-width marks and | do not separate.",
                $"找不到店铺名称列：表头只有一个单元格（{headers}）。请用半角逗号、半角分号或制表符分隔，全角标点和 | 不能作为分隔符。");
        return place.Refuse(
            $"no column holds the shop names. The headers are: {headers}. Name that column {ShopHeaders[0]} or shop, or say which one it is with shopColumn: \"…\". The header must be the first line.",
            $"找不到店铺名称列。现有表头：{headers}。请将该列命名为“{ShopHeaders[0]}”或“店铺”，或用 shopColumn： \"…\" 指明是哪一列。表头须在第一行。");
    }

    /// <summary>The position of the column of shop names; -1 when no header is that of one.</summary>
    internal static int FindShop(List<HeaderCell> cells, List<string> names, ReadingChoices choices)
    {
        if (choices.ShopColumn is { } wanted)
            return cells.FindIndex(cell => ReadingChoices.Same(wanted, cell.Text) || ReadingChoices.Same(wanted, cell.Name));
        foreach (var known in ShopHeaders)
            if (names.FindIndex(name => string.Equals(name, known, StringComparison.OrdinalIgnoreCase)) is >= 0 and var position)
                return position;
        return -1;
    }

    private static WorkbookException Twice(string file, int line, List<HeaderCell> cells, int first, int second, string name)
    {
        var same = cells[first].Text == cells[second].Text;
        return new TablePlace(file, line, cells[second].Text).Refuse(
            same
                ? $"the header stands twice (cells {first + 1} and {second + 1}). Give each column a header of its own, or delete one."
                : $"the headers \"{cells[first].Text}\" and \"{cells[second].Text}\" both name the column \"{name}\". Rename or delete one, or map them to different columns.",
            same
                ? $"表头重复（第 {first + 1} 和第 {second + 1} 个单元格）。请让每列的表头唯一，或删除其中一列。"
                : $"表头“{cells[first].Text}”和“{cells[second].Text}”都对应列“{name}”。请改名或删除其中一列，或映射到不同的列。");
    }

    private static string Listed(IReadOnlyList<string> headers) =>
        string.Join(", ", headers.Take(8).Select(TableProblem.Shown)) + (headers.Count > 8 ? ", …" : "");
}
