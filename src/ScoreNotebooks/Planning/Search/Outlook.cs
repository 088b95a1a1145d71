namespace ScoreNotebooks;

/// <summary>
/// What can still become of a partial choice: the most that anything added can lead to, and the steps of the relaxed problem
/// in which the gains of inputs add up on a scale of their own (<see cref="GainScale"/>) and steps may be taken in part, the cheapest per point first.
/// </summary>
/// <param name="Chosen">The measures chosen.</param>
/// <param name="Open">The measures still open.</param>
/// <param name="Cost">What the chosen ones cost.</param>
/// <param name="Quantity">No less than where they are on the scale of gains: where the steps begin.</param>
/// <param name="Ceiling">No set of chosen and open measures scores more.</param>
/// <param name="Steps">The steps, in order of cost per point.</param>
/// <param name="Tables">The tables that the steps are from.</param>
/// <param name="Scale">The scale of gains.</param>
internal sealed record Outlook(
    ulong Chosen, ulong Open, double Cost, double Quantity, double Ceiling, IReadOnlyList<GainStep> Steps, GainTables Tables, GainScale Scale)
{
    /// <summary>No set of chosen and open measures reaches the target for less; infinite when none reaches it.</summary>
    internal double LeastCostOf(double target, out GainStep? critical)
    {
        critical = null;
        if (Ceiling < target) return double.PositiveInfinity;
        var (need, cost) = (Scale.Needed(target) - Quantity - OutlookFinder.Rounding * Math.Max(1, Math.Abs(Quantity)) / 10, Cost);
        foreach (var step in Steps)
        {
            if (need <= 0) return cost;
            critical = step;
            if (step.Gain >= need) return cost + step.Cost * (need / step.Gain);
            need -= step.Gain;
            cost += step.Cost;
        }

        return need <= 0 ? cost : double.PositiveInfinity;
    }

    /// <summary>No set of chosen and open measures scores more within the budget.</summary>
    internal double MostScoreWithin(double budget, out GainStep? critical)
    {
        critical = null;
        var (rest, quantity) = (budget - Cost, Quantity + OutlookFinder.Rounding * Math.Max(1, Math.Abs(Quantity)) / 10);
        foreach (var step in Steps)
        {
            critical = step;
            if (step.Cost > rest)
            {
                if (rest > 0) quantity += step.Gain * (rest / step.Cost);
                break;
            }

            rest -= step.Cost;
            quantity += step.Gain;
        }

        return Math.Min(Scale.ToScore(quantity), Ceiling);
    }
}
