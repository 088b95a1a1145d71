namespace ScoreNotebooks;

/// <summary>The inputs of a windowed model's program, laid over a history.</summary>
internal sealed class WindowedInputs
{
    private readonly ShopHistory _history;

    internal WindowedInputs(WindowedModel model, ShopHistory history, WindowRule rule)
    {
        _history = history;
        Model = model;
        Columns = [.. model.Inputs.Select(input => WindowedColumn.Find(history, input.Column, input.Window, rule))];
    }

    internal WindowedModel Model { get; }

    /// <summary>For each input of the program its column and window; null where the history has none.</summary>
    internal IReadOnlyList<WindowedColumn?> Columns { get; }

    /// <summary>The inputs of consecutive shops on consecutive days; row (shop − first shop) × days + (day − first day).</summary>
    /// <param name="shops">The positions of the shops.</param>
    /// <param name="days">The positions of the days.</param>
    /// <param name="targets">One array per input, each with room for all rows.</param>
    /// <param name="room">Room to work in.</param>
    internal void Fill(Range shops, Range days, double[][] targets, WindowRoom room)
    {
        var (firstShop, shopCount) = shops.GetOffsetAndLength(_history.Shops.Count);
        var (firstDay, dayCount) = days.GetOffsetAndLength(_history.Days.Count);
        for (var input = 0; input < Columns.Count; input++)
            for (var shop = 0; shop < shopCount; shop++)
            {
                var target = targets[input].AsSpan(shop * dayCount, dayCount);
                if (Columns[input] is { } column) column.Fill(firstShop + shop, firstDay, target, room);
                else target.Fill(double.NaN);
            }
    }

    /// <summary>The inputs of one shop on consecutive days.</summary>
    internal double[][] OfShop(int shop, Range days)
    {
        var targets = Room(days.GetOffsetAndLength(_history.Days.Count).Length);
        Fill(shop..(shop + 1), days, targets, new WindowRoom());
        return targets;
    }

    /// <summary>The inputs of all shops on one day.</summary>
    internal double[][] OnDay(int day)
    {
        var targets = Room(_history.Shops.Count);
        Fill(.., day..(day + 1), targets, new WindowRoom());
        return targets;
    }

    /// <summary>The inputs of all shops on one day as the table that the platform would have scored.</summary>
    internal ShopTable TableOf(int day)
    {
        var values = OnDay(day);
        var columns = new List<TableColumn>();
        for (var input = 0; input < Columns.Count; input++)
            if (Columns[input] is { } column)
                columns.Add(new TableColumn(Model.Inputs[input].Name, column.Unit, values[input], column.Sum.Source));
        return new ShopTable(_history.Shops, columns);
    }

    internal double[][] Room(int rows) => [.. Columns.Select(_ => new double[rows])];
}
