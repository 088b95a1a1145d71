namespace ScoreNotebooks.Cli;

/// <summary>
/// Writes a line per shop, in order. Shops are taken in blocks that the cores share; what a shop's total is made
/// of lives only until its line is written, so a million shops need no more memory than a few thousand.
/// </summary>
internal static class ShopLines
{
    private const int Block = 512;

    /// <summary>Writes one shop's line.</summary>
    internal delegate void LineWriter(Stream line, ShopScore shop, bool isFirst);

    internal static void Write(Stream output, Scoreboard scores, RowProgress progress, LineWriter write)
    {
        var blocks = Environment.ProcessorCount * 2;
        var pieces = new MemoryStream[blocks];
        for (var i = 0; i < blocks; i++) pieces[i] = new MemoryStream();
        for (var start = 0; start < scores.Shops.Count; start += blocks * Block)
        {
            Fill(pieces, start, scores, write);
            foreach (var piece in pieces) piece.WriteTo(output);
            progress(Math.Min(start + blocks * Block, scores.Shops.Count));
        }
    }

    private static void Fill(MemoryStream[] pieces, int start, Scoreboard scores, LineWriter write) =>
        Parallel.For(0, pieces.Length, i =>
        {
            pieces[i].SetLength(0);
            var from = start + i * Block;
            var to = Math.Min(from + Block, scores.Shops.Count);
            for (var row = from; row < to; row++) write(pieces[i], scores.At(row), row == 0);
        });
}
