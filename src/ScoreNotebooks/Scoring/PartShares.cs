namespace ScoreNotebooks;

/// <summary>
/// What every part of the tree weighs in the total and carries into it, for each row of a block: the weight among
/// what is present, and the partial derivative of the total, chained from the root down.
/// </summary>
internal sealed class PartShares
{
    private readonly CompiledModel _compiled;
    private readonly double[][] _registers;
    private readonly int _rows;
    private readonly Dictionary<string, (double[] Weight, double[] Factor)> _shares = new(StringComparer.Ordinal);

    /// <param name="compiled">The model.</param>
    /// <param name="registers">Every register, each an array of one value per row.</param>
    internal PartShares(CompiledModel compiled, double[][] registers)
    {
        _compiled = compiled;
        _registers = registers;
        _rows = registers[0].Length;
        var ones = new double[_rows];
        Array.Fill(ones, 1);
        _shares[compiled.Model.Root.Id] = (ones, Unstaged(ones));
        var backward = new BackwardPass(compiled.Program, registers);
        // Parents come after their parts in the list, so from the end every node finds its own share in place.
        foreach (var node in compiled.Nodes.Reverse()) ShareOut(node, backward);
    }

    /// <summary>A part's weight in the total in a row; 0 where it has none.</summary>
    internal double WeightOf(string id, int row) => _shares.TryGetValue(id, out var share) ? share.Weight[row] : 0;

    /// <summary>What a point of a part makes in the total in a row; 0 for a part without weight.</summary>
    internal double FactorOf(string id, int row) => _shares.TryGetValue(id, out var share) ? share.Factor[row] : 0;

    /// <summary>A part's contribution to the total in a row; 0 where its score is missing.</summary>
    /// <param name="id">The part.</param>
    /// <param name="register">The register of its score.</param>
    /// <param name="row">The row.</param>
    internal double ContributionOf(string id, int register, int row)
    {
        var score = _registers[register][row];
        return double.IsNaN(score) ? 0 : FactorOf(id, row) * score;
    }

    private void ShareOut(NodeRegisters node, BackwardPass backward)
    {
        if (!_shares.TryGetValue(node.Dimension.Id, out var own)) return;
        var parts = node.Parts.ToArray();
        var slopes = backward.Differentiate(node.Aggregated, [.. parts.Select(part => part.Score)]);
        var wholes = Wholes(parts);
        for (var i = 0; i < parts.Length; i++)
        {
            var (weight, factor) = (new double[_rows], new double[_rows]);
            for (var row = 0; row < _rows; row++)
            {
                if (Counts(parts[i].Score, row) && wholes[row] != 0) weight[row] = own.Weight[row] * parts[i].Part.Weight / wholes[row];
                if (own.Factor[row] != 0 && !double.IsNaN(_registers[node.Score][row])) factor[row] = own.Factor[row] * slopes[i][row];
            }

            _shares[parts[i].Part.Id] = (weight, factor);
        }
    }

    // Where few orders have a fixed score, metrics make nothing of the total.
    private double[] Unstaged(double[] ones)
    {
        if (_compiled.Root.Stage is not { } stage || _compiled.Model.FewOrders is not { Score: not null }) return ones;
        return [.. _registers[stage].Select(score => double.IsNaN(score) ? 1.0 : 0.0)];
    }

    /// <summary>For each row the sum of the weights that count.</summary>
    private double[] Wholes((ScorePart Part, int Score)[] parts)
    {
        var wholes = new double[_rows];
        foreach (var (part, score) in parts)
            for (var row = 0; row < _rows; row++)
                if (Counts(score, row)) wholes[row] += part.Weight;
        return wholes;
    }

    private bool Counts(int score, int row) =>
        _compiled.Model.Missing.Policy != MissingPolicy.Renormalise || !double.IsNaN(_registers[score][row]);
}
