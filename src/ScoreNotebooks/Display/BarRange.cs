namespace ScoreNotebooks;

/// <summary>The numbers at which a bar in a cell is empty and full; between them its length is proportional.</summary>
/// <param name="From">The number at the left end.</param>
/// <param name="To">The number at the right end.</param>
public sealed record BarRange(double From, double To)
{
    /// <summary>The bar of a score from 0 to 100.</summary>
    public static BarRange Points { get; } = new(0, 100);
}
