namespace ScoreNotebooks;

/// <summary>Chooses cells by their weights: a table says where a search among the cumulated weights begins, so that it ends at once.</summary>
internal sealed class CellChoice
{
    private const int Entries = 256;

    private readonly double[] _bounds;
    private readonly int[] _first = new int[Entries];

    internal CellChoice(IReadOnlyList<LevelCell> cells)
    {
        _bounds = new double[cells.Count];
        var sum = 0.0;
        for (var cell = 0; cell < _bounds.Length; cell++) _bounds[cell] = sum += cells[cell].Weight;
        for (var entry = 0; entry < Entries; entry++) _first[entry] = From(0, entry / (double)Entries);
    }

    /// <summary>The first cell up to which the weights sum to a number between 0 and 1, 1 excluded.</summary>
    internal int At(float uniform) => From(_first[(int)(uniform * Entries)], uniform);

    private int From(int cell, double bound)
    {
        while (cell < _bounds.Length - 1 && _bounds[cell] < bound) cell++;
        return cell;
    }
}
