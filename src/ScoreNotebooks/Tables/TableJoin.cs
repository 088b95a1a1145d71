namespace ScoreNotebooks;

/// <summary>Joins the tables of files into one, by shop and by column, in the order of the files.</summary>
internal sealed class TableJoin
{
    private readonly IReadOnlyList<FileTable> _files;
    private readonly Dictionary<string, int> _index;
    private readonly List<string> _shops = [];
    private readonly List<int[]> _rows = [];
    private readonly List<TableProblem> _problems = [];
    private FileTable? _whole;

    private TableJoin(IReadOnlyList<FileTable> files)
    {
        _files = files;
        _index = new(files.Max(file => file.Shops.Count), StringComparer.Ordinal);
    }

    /// <summary>The table of all files.</summary>
    /// <exception cref="WorkbookException">Two places give different values for one cell, or different units for one column.</exception>
    internal static ShopTable Join(IReadOnlyList<FileTable> files, IEnumerable<TableProblem> before)
    {
        var join = new TableJoin(files);
        foreach (var file in files) join.AddShops(file);
        var columns = files
            .SelectMany((file, number) => file.Columns.Select(column => new ColumnPart(file, join._rows[number], column)))
            .GroupBy(part => part.Column.Name, StringComparer.Ordinal)
            .Select(parts => join.Column([.. parts]))
            .ToList();
        join.NoteMissingShops();
        return new(join._shops, columns, [.. before, .. files.SelectMany(file => file.Problems), .. join._problems], join._index);
    }

    private void AddShops(FileTable file)
    {
        var rows = new int[file.Shops.Count];
        var seen = _rows.Count == 0 ? null : new HashSet<int>(rows.Length);
        var problems = new ProblemList(file.File);
        var twice = 0;
        for (var row = 0; row < rows.Length; row++)
        {
            var isNew = _index.TryAdd(file.Shops[row], _shops.Count);
            if (isNew) _shops.Add(file.Shops[row]);
            rows[row] = isNew ? _shops.Count - 1 : _index[file.Shops[row]];
            if ((seen is null ? isNew : seen.Add(rows[row])) || twice++ >= ProblemList.Most) continue;
            NoteShopTwice(problems, file, row);
        }

        // The first file's rows are the first shops of the table, one by one, unless a shop stands in it twice.
        if (_rows.Count == 0 && _shops.Count == rows.Length) _whole = file;
        problems.AddUnlisted(Math.Max(0, twice - ProblemList.Most));
        _problems.AddRange(problems.Finish());
        _rows.Add(rows);
    }

    private TableColumn Column(IReadOnlyList<ColumnPart> parts)
    {
        var unit = ColumnUnits.Of([.. parts.Select(part => (part.File.File, part.Column))]);
        if (parts.Count == 1 && IsWhole(parts[0]))
            return new(parts[0].Column.Name, unit, parts[0].Column.Values, parts[0].File.File);
        var values = new double[_shops.Count];
        Array.Fill(values, double.NaN);
        foreach (var part in parts)
            if (ColumnUnits.Fits(part.Column, unit)) Scatter(part, values);
            else _problems.Add(ColumnUnits.NoUnit(part.File.File, part.Column, unit));
        return new(parts[0].Column.Name, unit, values, string.Join(", ", parts.Select(part => part.File.File).Distinct()));
    }

    /// <summary>Whether the rows of the file are the shops of the table, so that nothing must be copied.</summary>
    private bool IsWhole(ColumnPart part) =>
        ReferenceEquals(part.File, _whole) && part.File.Shops.Count == _shops.Count;

    private void Scatter(ColumnPart part, double[] values)
    {
        var rows = part.Rows;
        var from = part.Column.Values.Span;
        for (var row = 0; row < rows.Length; row++)
        {
            if (double.IsNaN(from[row])) continue;
            ref var value = ref values[rows[row]];
            if (!double.IsNaN(value) && !ColumnUnits.IsSame(value, from[row])) throw Conflict(part, row, value);
            if (double.IsNaN(value)) value = from[row];
        }
    }

    private WorkbookException Conflict(ColumnPart part, int row, double earlier)
    {
        var shop = part.File.Shops[row];
        var place = FirstPlace(shop, part.Column.Name);
        var value = part.Column.Values.Span[row];
        return new TablePlace(part.File.File, part.File.Lines[row], part.Column.Header).Refuse(
            $"{shop} has {ColumnUnits.Printed(value, part.Column.Unit)} here, but {ColumnUnits.Printed(earlier, part.Column.Unit)} in {place.English}. Correct one of the two, or delete the row that is out of date.",
            $"{shop} 在这里是 {ColumnUnits.Printed(value, part.Column.Unit)}，而在 {place.Chinese} 是 {ColumnUnits.Printed(earlier, part.Column.Unit)}。请更正其中一处，或删除过期的那一行。");
    }

    private TablePlace FirstPlace(string shop, string column)
    {
        foreach (var file in _files)
            foreach (var found in file.Columns.Where(found => found.Name == column))
                for (var row = 0; row < file.Shops.Count; row++)
                    if (file.Shops[row] == shop && !double.IsNaN(found.Values.Span[row]))
                        return new(file.File, file.Lines[row], found.Header);
        return default;
    }

    private static void NoteShopTwice(ProblemList problems, FileTable file, int row) => problems.Add(
        file.Lines[row], null, file.Shops[row],
        new("the shop has an earlier row in this file; no value differs, so the rows are taken as one", "该店铺在本文件前面已出现过；数值不冲突，已合并为一行"),
        new("delete one of the rows", "请删除其中一行"));

    private void NoteMissingShops()
    {
        for (var i = 0; i < _files.Count; i++)
        {
            var present = new bool[_shops.Count];
            foreach (var row in _rows[i]) present[row] = true;
            var absent = present.Count(isPresent => !isPresent);
            if (absent == 0) continue;
            var names = _shops.Where((_, shop) => !present[shop]).Take(5).ToList();
            _problems.Add(new(
                _files[i].File, null, null, null,
                new(
                    $"{absent:N0} of {_shops.Count:N0} shops of the other files are not in this one ({string.Join(", ", names)}{(absent > 5 ? ", …" : "")}), so their values are missing",
                    $"其他文件中的 {_shops.Count:N0} 家店铺有 {absent:N0} 家不在本文件中（{string.Join("、", names)}{(absent > 5 ? "……" : "")}），其数值按缺失处理"),
                new("add their rows, and check that the names are spelt alike", "请补上这些店铺的数据，并检查各文件中店名写法是否一致")));
        }
    }

    private sealed record ColumnPart(FileTable File, int[] Rows, FileColumn Column);
}
