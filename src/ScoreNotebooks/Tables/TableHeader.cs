namespace ScoreNotebooks;

/// <summary>The header of a file understood: where the shops are, and what each other column is called.</summary>
internal sealed record TableHeader(int ShopPosition, IReadOnlyList<(string Name, HeaderCell Header, int Position)> Columns)
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
        var names = cells.Select(cell => choices.KeyFor(cell) is { } key ? ShopNames.Normalise(choices.Columns[key]) : cell.Name).ToList();
        var shop = FindShop(file, line, cells, names, choices);
        var columns = new List<(string Name, HeaderCell Header, int Position)>();
        var first = new Dictionary<string, int>(StringComparer.Ordinal) { [names[shop]] = shop };
        for (var position = 0; position < cells.Count; position++)
        {
            if (position == shop || names[position].Length == 0) continue;
            if (!first.TryAdd(names[position], position))
                throw Twice(file, line, cells, first[names[position]], position, names[position]);
            columns.Add((names[position], cells[position], position));
        }

        return new(shop, columns);
    }

    /// <summary>The position of the column of shop names among the headers; −1 when none is one.</summary>
    internal static int FindShop(IReadOnlyList<string> names)
    {
        foreach (var known in ShopHeaders)
            for (var position = 0; position < names.Count; position++)
                if (string.Equals(names[position], known, StringComparison.OrdinalIgnoreCase))
                    return position;
        return -1;
    }

    private static int FindShop(
        string file, int line, List<HeaderCell> cells, List<string> names, ReadingChoices choices)
    {
        if (choices.ShopColumn is not { } wanted)
        {
            var found = FindShop(names);
            return found >= 0 ? found : throw NoShop(file, line, cells);
        }

        var position = cells.FindIndex(cell => ReadingChoices.Same(wanted, cell.Text) || ReadingChoices.Same(wanted, cell.Name));
        if (position >= 0) return position;
        var headers = Listed(cells);
        var nearest = NearestName.Among(cells.Select(cell => cell.Text), wanted);
        throw new TablePlace(file, line).Refuse(
            $"there is no column \"{wanted}\" to take the shop names from. {(nearest is null ? "" : $"Did you mean \"{nearest}\"? ")}The headers are: {headers}. Correct shopColumn.",
            $"没有名为“{wanted}”的店铺列。{(nearest is null ? "" : $"是否想写“{nearest}”?")}现有表头:{headers}。请更正 shopColumn。");
    }

    private static WorkbookException NoShop(string file, int line, List<HeaderCell> cells)
    {
        var headers = Listed(cells);
        var wide = cells.Count == 1 && cells[0].Text.AsSpan().ContainsAny('\uFF0C', '\uFF1B', '|');
        var english = wide
            ? "Separate the cells with commas, semicolons or tabs; full-width marks and | do not separate."
            : $"Name that column {ShopHeaders[0]} or shop, or say which one it is with shopColumn: \"…\". The header must be the first line.";
        var chinese = wide
            ? "请用半角逗号、半角分号或制表符分隔单元格,全角标点和 | 不能作为分隔符。"
            : $"请将该列命名为“{ShopHeaders[0]}”或“店铺”,或用 shopColumn: \"…\" 指明是哪一列。表头须在第一行。";
        return new TablePlace(file, line).Refuse(
            $"no column holds the shop names. The headers are: {headers}. {english}",
            $"找不到店铺名称列。现有表头:{headers}。{chinese}");
    }

    private static WorkbookException Twice(string file, int line, List<HeaderCell> cells, int first, int second, string name)
    {
        var same = cells[first].Text == cells[second].Text;
        return new TablePlace(file, line, cells[second].Text).Refuse(
            same
                ? $"the header stands twice (cells {first + 1} and {second + 1}). Give each column a header of its own, or delete one."
                : $"the headers \"{cells[first].Text}\" and \"{cells[second].Text}\" both name the column \"{name}\". Rename or delete one, or map them to different columns.",
            same
                ? $"表头重复(第 {first + 1} 和第 {second + 1} 个单元格)。请让每列的表头唯一,或删除其中一列。"
                : $"表头“{cells[first].Text}”和“{cells[second].Text}”都对应列“{name}”。请改名或删除其中一列,或映射到不同的列。");
    }

    private static string Listed(List<HeaderCell> cells) =>
        string.Join(", ", cells.Take(8).Select(cell => Shortened(cell.Text))) + (cells.Count > 8 ? ", …" : "");

    private static string Shortened(string text) => text.Length > 40 ? text[..40] + "…" : text;
}
