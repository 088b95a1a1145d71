namespace ScoreNotebooks;

/// <summary>The indices of one output, estimated from replicates of a sample.</summary>
internal sealed class VarianceEstimate
{
    private readonly IndexEstimate[] _indices;
    private readonly PickFreezeSums[][] _doublings;
    private readonly double _centre;

    /// <param name="doublings">For each replicate the sums over its first rows and over those of every doubling.</param>
    /// <param name="centre">What was subtracted from the output.</param>
    internal VarianceEstimate(PickFreezeSums[][] doublings, double centre)
    {
        _doublings = doublings;
        _centre = centre;
        Inputs = doublings[0][0].Inputs;
        Replicates = UpTo(doublings[0].Length);
        Sums = Whole(UpTo(doublings[0].Length));
        Mean = centre + IndexFormulas.Mean(Sums);
        Variance = IndexFormulas.Variance(Sums);
        _indices = IndicesUpTo(doublings[0].Length);
    }

    internal int Inputs { get; }

    /// <summary>The base sample of all replicates together.</summary>
    internal required int Samples { get; init; }

    internal required long Evaluations { get; init; }

    internal required long Missing { get; init; }

    /// <summary>The sums of each replicate.</summary>
    internal IReadOnlyList<PickFreezeSums> Replicates { get; }

    /// <summary>The sums of all replicates together.</summary>
    internal PickFreezeSums Sums { get; }

    /// <summary>What was subtracted from the output before it was summed.</summary>
    internal double Centre => _centre;

    internal double Mean { get; }

    internal double Variance { get; }

    /// <summary>How wide the widest interval of a first-order or total index is; zero for an output that does not vary.</summary>
    internal double Widest => _indices.Take(2 * Inputs).Max(index => double.IsNaN(index.Width) ? 0 : index.Width);

    internal IndexEstimate FirstOf(int input) => _indices[input];

    internal IndexEstimate TotalOf(int input) => _indices[Inputs + input];

    /// <summary>The indices of an input that the function does not have.</summary>
    internal (IndexEstimate First, IndexEstimate Total) Dummy => (_indices[2 * Inputs], _indices[(2 * Inputs) + 1]);

    /// <summary>The second-order index of a pair (the lower input first); there when pairs were summed.</summary>
    internal IndexEstimate InteractionOf(int first, int second) =>
        _indices[(2 * Inputs) + 2 + (first * ((2 * Inputs) - first - 1) / 2) + second - first - 1];

    /// <summary>First-order and total indices at every doubling, with the size of the sample.</summary>
    internal IEnumerable<(int Samples, IndexEstimate[] First, IndexEstimate[] Total)> Convergence()
    {
        for (var doublings = 1; doublings <= _doublings[0].Length; doublings++)
        {
            var indices = doublings == _doublings[0].Length ? _indices : IndicesUpTo(doublings);
            yield return (_doublings.Length * PickFreezeReplicate.LeastRows << (doublings - 1), indices[..Inputs], indices[Inputs..(2 * Inputs)]);
        }
    }

    private IndexEstimate[] IndicesUpTo(int doublings)
    {
        var replicates = UpTo(doublings);
        var whole = Whole(replicates);
        return ReplicateEstimate.Of(
            IndexFormulas.All(whole, _centre), [.. replicates.Select(replicate => IndexFormulas.All(whole.Less(replicate), _centre))]);
    }

    private PickFreezeSums[] UpTo(int doublings) => [.. _doublings.Select(replicate => Whole(replicate[..doublings]))];

    private static PickFreezeSums Whole(PickFreezeSums[] parts)
    {
        var whole = parts[0];
        foreach (var part in parts.AsSpan(1)) whole = whole.Plus(part);
        return whole;
    }
}
