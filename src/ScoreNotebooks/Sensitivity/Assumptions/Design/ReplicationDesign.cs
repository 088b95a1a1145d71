namespace ScoreNotebooks;

/// <summary>Makes replications of points in the unit cube: one coordinate for each choice that varies.</summary>
internal sealed class ReplicationDesign
{
    private readonly int _normalisation;
    private readonly int _treatment;
    private readonly int _aggregation;
    private readonly int _missing;
    private readonly int _weights;
    private readonly int _goalposts;
    private readonly int _counts;
    private readonly ReplicationBanks _banks;

    internal ReplicationDesign(ReplicationBanks banks)
    {
        _banks = banks;
        var ids = banks.Choices.Varied.Select(choice => choice.Id).ToList();
        Columns = ids.Count;
        (_normalisation, _treatment, _aggregation, _missing) =
            (ids.IndexOf("normalisation"), ids.IndexOf("treatment"), ids.IndexOf("aggregation"), ids.IndexOf("missing"));
        (_weights, _goalposts, _counts) = (ids.IndexOf("weights"), ids.IndexOf("goalposts"), ids.IndexOf("counts"));
    }

    /// <summary>How many coordinates a point has.</summary>
    internal int Columns { get; }

    /// <summary>The replication of one point.</summary>
    /// <param name="columns">One column of coordinates per choice, from 0 to below 1.</param>
    /// <param name="row">Which point.</param>
    internal Replication At(IReadOnlyList<ReadOnlyMemory<double>> columns, int row)
    {
        var choices = _banks.Choices;
        return new Replication(
            new Combination(
                Place(_normalisation, choices.Normalisations.Count), Place(_treatment, choices.Treatments.Count),
                Place(_aggregation, choices.Aggregations.Count), Place(_missing, choices.Policies.Count)),
            Place(_weights, _banks.Weights.Draws), Place(_goalposts, _banks.Goalposts.Draws), Place(_counts, _banks.Counts.Draws));

        // A choice that does not vary has one alternative, or no draw but the model's own: place 0 in either case.
        int Place(int column, int places) => column < 0 ? 0 : Math.Min(places - 1, (int)(columns[column].Span[row] * places));
    }
}
