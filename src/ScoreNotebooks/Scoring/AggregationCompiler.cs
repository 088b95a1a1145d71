namespace ScoreNotebooks;

/// <summary>A part of a node on its way into the node's score.</summary>
/// <param name="Weight">The register of its share of its siblings' weights, above 0.</param>
/// <param name="Score">The register of its score.</param>
/// <param name="Coverage">The register of its coverage.</param>
internal readonly record struct WeightedRegister(int Weight, int Score, int Coverage);

/// <summary>
/// Writes the operations that make one score of a node's parts, with the treatment of missing parts: present
/// parts share the weight of missing ones, or a missing part counts as zero points, or it leaves no score.
/// </summary>
internal sealed class AggregationCompiler(ScoreProgramBuilder program, MissingPolicy policy)
{
    // Divided by the very sum that rounding makes of the weights, so that full coverage is exactly 1.
    internal int Coverage(IReadOnlyList<WeightedRegister> parts) => program.Divide(
        Sum(parts, part => part.Coverage), program.Add([.. parts.Select(part => part.Weight)]));

    internal int Aggregate(Aggregation aggregation, IReadOnlyList<WeightedRegister> parts) => aggregation switch
    {
        Aggregation.Arithmetic => Whole(parts, Sum(parts, part => Or(part.Score, absent: 0))),
        Aggregation.Geometric => program.Exponential(
            Whole(parts, Sum(parts, part => program.Logarithm(Or(part.Score, absent: 1))))),
        Aggregation.Harmonic => program.Divide(
            WeightPresent(parts),
            program.Add([.. parts.Select(part => program.Divide(
                part.Weight, Or(part.Score, absent: double.PositiveInfinity)))])),
        _ => program.Multiply(
            program.Minimum([.. parts.Select(part => Or(part.Score, absent: double.PositiveInfinity))]),
            program.Divide(WeightPresent(parts), WeightPresent(parts))),
    };

    private int Sum(IReadOnlyList<WeightedRegister> parts, Func<WeightedRegister, int> measure) => program.Add(
        [.. parts.Select(part => program.Multiply(part.Weight, measure(part)))]);

    private int Whole(IReadOnlyList<WeightedRegister> parts, int sum) =>
        policy == MissingPolicy.Renormalise ? program.Divide(sum, WeightPresent(parts)) : sum;

    private int WeightPresent(IReadOnlyList<WeightedRegister> parts) => policy == MissingPolicy.Renormalise
        ? Sum(parts, part => program.Present(part.Score))
        : program.Constant(1);

    private int Or(int score, double absent) => policy switch
    {
        MissingPolicy.Renormalise => program.IfMissing(score, program.Constant(absent)),
        MissingPolicy.Zero => program.IfMissing(score, program.Constant(0)),
        _ => score,
    };
}
