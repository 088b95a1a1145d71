namespace ScoreNotebooks.Jupyter;

/// <summary>
/// Notes what goes wrong, for the one who looks for it: front ends keep what a kernel writes to standard error. Of a flood
/// of notes only the first are written.
/// </summary>
/// <param name="writer">Where to.</param>
internal sealed class KernelLog(TextWriter writer)
{
    private const int Most = 100;
    private readonly Lock _lock = new();
    private int _count;

    /// <summary>Notes something; says nothing of keys and contents.</summary>
    public void Note(string note)
    {
        lock (_lock)
        {
            if (++_count > Most)
                return;
            try
            {
                writer.WriteLine(_count < Most ? $"score kernel: {note}" : "score kernel: further notes are left out");
            }
            catch (Exception closed) when (closed is IOException or ObjectDisposedException)
            {
                // Nobody reads the notes any more; the kernel goes on without.
            }
        }
    }
}
