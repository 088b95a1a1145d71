namespace ScoreNotebooks;

/// <summary>Rows to evaluate in one call: each a shop as it is, but for the metrics that are set to other values.</summary>
internal sealed class WhatIfRows
{
    private readonly List<int> _shops = [];
    private readonly List<(int Row, int Input, double Value)> _set = [];

    internal int Count => _shops.Count;

    /// <summary>Adds a shop as it is; gives the number of the row.</summary>
    internal int Add(int shop)
    {
        _shops.Add(shop);
        return _shops.Count - 1;
    }

    /// <summary>Adds a shop with one input set.</summary>
    internal int Add(int shop, int input, double value)
    {
        Set(Add(shop), input, value);
        return _shops.Count - 1;
    }

    /// <summary>Sets an input of a row; an input of -1 is one that nothing can set.</summary>
    internal void Set(int row, int input, double value)
    {
        if (input >= 0) _set.Add((row, input, value));
    }

    /// <summary>The rows of each shop.</summary>
    internal IEnumerable<(int Shop, IReadOnlyList<int> Rows)> ByShop() => Enumerable.Range(0, _shops.Count)
        .GroupBy(row => _shops[row]).Select(shop => (shop.Key, (IReadOnlyList<int>)[.. shop]));

    /// <summary>The rows as columns, one per input.</summary>
    internal IReadOnlyList<ReadOnlyMemory<double>> Columns(double[][] today)
    {
        var columns = today.Select(column => _shops.Select(shop => column[shop]).ToArray()).ToArray();
        foreach (var (row, input, value) in _set) columns[input][row] = value;
        return [.. columns.Select(column => (ReadOnlyMemory<double>)column)];
    }
}
