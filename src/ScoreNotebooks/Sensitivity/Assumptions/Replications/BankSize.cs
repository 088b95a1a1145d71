using System.Numerics;

namespace ScoreNotebooks;

/// <summary>
/// How many draws of weights, goalposts or counts are kept ready; a replication takes one of them by its place. Behind
/// them stands one more: what the model and the table have themselves.
/// </summary>
internal static class BankSize
{
    private const int Least = 64;

    // Twice the usual number of replications: what chance the draws have of their own then hardly widens the intervals.
    private const int Usual = 2048;

    private const int MostNumbers = 1 << 22;

    /// <summary>At least as many as replications, a power of two, within bounded memory.</summary>
    /// <param name="replications">How many replications there are.</param>
    /// <param name="width">How many numbers one draw has.</param>
    internal static int For(int replications, int width)
    {
        var wanted = Math.Max(Usual, (int)BitOperations.RoundUpToPowerOf2((uint)Math.Min(replications, MostNumbers)));
        while (wanted > Least && (long)wanted * width > MostNumbers) wanted /= 2;
        return wanted;
    }
}
