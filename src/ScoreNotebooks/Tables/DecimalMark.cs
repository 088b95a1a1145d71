namespace ScoreNotebooks;

/// <summary>
/// What a comma and a point mean in the numbers of a file. Comma- and tab-separated files have decimal points
/// and thousands commas. Semicolons are what spreadsheets write where the comma is the decimal mark, but not
/// only there, so such a file is <see cref="Open"/>: a number that allows one reading only is read
/// ("4,5", "1.234,5", "0,375"), and "1,000" or "1.000" is read by the mark that the other numbers of the file
/// show; where they show none, or both, the cell is a problem.
/// </summary>
internal enum DecimalMark
{
    /// <summary>The point is the decimal mark, the comma separates thousands.</summary>
    Point,

    /// <summary>The comma is the decimal mark, the point separates thousands.</summary>
    Comma,

    /// <summary>Either; each number shows which.</summary>
    Open,
}
