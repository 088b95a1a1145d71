namespace ScoreNotebooks;

/// <summary>The admissible weights that favour a shop most.</summary>
/// <param name="Shop">The shop.</param>
/// <param name="Margin">Its lead over the best of the others under these weights, in points of the total; negative when it is behind even then.</param>
/// <param name="Rival">The best of the others under these weights.</param>
/// <param name="Weights">Each part with its share in the model and under these weights.</param>
public sealed partial record BestCase(string Shop, double Margin, string Rival, IReadOnlyList<ChangedWeight> Weights)
{
    private const double Rounding = 1e-7;

    /// <summary>True when the shop is first, or level with the first, under these weights.</summary>
    public bool CanBeFirst => Margin >= -Rounding;

    /// <summary>True when it is first alone.</summary>
    public bool CanBeFirstAlone => Margin > Rounding;
}
