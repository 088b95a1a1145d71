namespace ScoreNotebooks;

/// <summary>What a total is to reach: a number of points, or more than another shop has.</summary>
/// <param name="Points">The points; those of the other shop when one is to be passed.</param>
/// <param name="ShopToPass">The shop to pass; null when the points are to be reached. Equal totals do not pass.</param>
public sealed record ScoreTarget(double Points, string? ShopToPass = null)
{
    // Totals that differ by less are equal but for the rounding of their sums.
    private const double Rounding = 1e-12;

    /// <summary>True when a shop is to be passed, false when points are to be reached.</summary>
    public bool IsToPass => ShopToPass is not null;

    /// <summary>True when a total meets the target; a missing total does not.</summary>
    public bool IsMetBy(double total) => IsToPass ? total > Points + Tolerance : total >= Points - Tolerance;

    private double Tolerance => double.IsFinite(Points) ? Rounding * Math.Max(1, Math.Abs(Points)) : 0;
}
