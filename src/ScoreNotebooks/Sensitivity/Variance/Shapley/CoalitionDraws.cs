using System.Collections.Concurrent;
using System.Numerics;

namespace ScoreNotebooks;

/// <summary>How each set of inputs (bit i: input i) is drawn given all others, worked out once.</summary>
internal sealed class CoalitionDraws(GaussianCopula copula)
{
    private readonly ConcurrentDictionary<ulong, ConditionalDraw> _draws = new();

    /// <summary>All inputs.</summary>
    internal ulong All => copula.Inputs == 64 ? ulong.MaxValue : (1UL << copula.Inputs) - 1;

    /// <summary>The uniform numbers of the inputs of a set, in their order.</summary>
    internal double[][] Uniforms(ulong coalition, double[][] known, double[][] fresh)
    {
        var draw = _draws.GetOrAdd(coalition, set => copula.Given([.. Enumerable.Range(0, copula.Inputs).Where(input => (set >> input & 1) == 1)]));
        return [.. Enumerable.Range(0, BitOperations.PopCount(coalition)).Select(place => draw.Uniforms(place, known, fresh))];
    }
}
