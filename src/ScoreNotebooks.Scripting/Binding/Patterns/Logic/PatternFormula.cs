namespace ScoreNotebooks.Scripting;

/// <summary>What a pattern asks, as a sentence of logic: it decides which patterns can never match.</summary>
internal abstract record PatternFormula
{
    public static PatternFormula Always { get; } = new AllOf([]);

    public static PatternFormula All(params IReadOnlyList<PatternFormula> parts) => parts.Count == 1 ? parts[0] : new AllOf(parts);

    public static PatternFormula Any(params IReadOnlyList<PatternFormula> parts) => new AnyOf(parts);

    public static PatternFormula Not(PatternFormula inner) => new Negation(inner);
}
