namespace ScoreNotebooks;

/// <summary>What comma and point mean in one file, and what its numbers have shown so far where that is open.</summary>
/// <param name="file">The file's name as the user gave it.</param>
/// <param name="mark">What the separator of the file says.</param>
internal sealed class DecimalMarks(string file, DecimalMark mark)
{
    private bool _point;
    private bool _comma;

    internal string File => file;

    internal DecimalMark Mark => mark;

    /// <summary>The mark that the whole file shows; null when it shows none, or both.</summary>
    internal DecimalMark? Settled => _point == _comma ? null : _point ? DecimalMark.Point : DecimalMark.Comma;

    /// <summary>Takes note of a number that allows one reading only.</summary>
    internal void Saw(DecimalMark evidence)
    {
        _point |= evidence == DecimalMark.Point;
        _comma |= evidence == DecimalMark.Comma;
    }

    /// <summary>Where the mark is open, a point must be looked at; elsewhere it is a decimal point.</summary>
    internal bool AllowFastPath(ReadOnlySpan<byte> cell) => mark == DecimalMark.Point || !cell.Contains((byte)'.');
}
