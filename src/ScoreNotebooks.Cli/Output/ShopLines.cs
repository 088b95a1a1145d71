namespace ScoreNotebooks.Cli;

/// <summary>
/// Writes a line per shop, in order. Shops are taken in blocks that the cores share; what a total is made of lives
/// only until its line is written, so a million shops need little more memory than a few thousand.
/// </summary>
internal static class ShopLines
{
    private const int Block = 512;

    /// <summary>Writes the lines of a block of shops.</summary>
    internal delegate void LineWriter(Stream lines, ScoreBlock shops, bool areFirst);

    internal static void Write(Stream output, Scoreboard scores, RowProgress progress, LineWriter write)
    {
        var pieces = new MemoryStream[Environment.ProcessorCount * 4];
        for (var i = 0; i < pieces.Length; i++) pieces[i] = new MemoryStream();
        for (var start = 0; start < scores.Shops.Count; start += pieces.Length * Block)
        {
            var from = start;
            Parallel.For(0, pieces.Length, i => Fill(pieces[i], scores, from + i * Block, write));
            foreach (var piece in pieces) piece.WriteTo(output);
            progress(Math.Min(start + pieces.Length * Block, scores.Shops.Count));
        }
    }

    private static void Fill(MemoryStream piece, Scoreboard scores, int start, LineWriter write)
    {
        piece.SetLength(0);
        var count = Math.Min(Block, scores.Shops.Count - start);
        if (count > 0) write(piece, new ScoreBlock(scores, start, count), start == 0);
    }
}
