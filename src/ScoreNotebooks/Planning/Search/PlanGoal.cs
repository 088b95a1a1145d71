namespace ScoreNotebooks;

/// <summary>What a search looks for. Of two plans the one of lesser loss is the better.</summary>
internal abstract record PlanGoal
{
    private PlanGoal()
    {
    }

    /// <summary>The loss of a plan; infinite when it will not do.</summary>
    internal abstract double LossOf(double cost, double score);

    /// <summary>No plan that an outlook leaves open has less loss.</summary>
    /// <param name="outlook">The outlook.</param>
    /// <param name="critical">The step of the relaxed problem that the bound ends at; null when there is none.</param>
    internal abstract double LeastLossOf(Outlook outlook, out GainStep? critical);

    /// <summary>The cheapest plan that meets a target within a budget.</summary>
    internal sealed record Cheapest(ScoreTarget Target, double Budget) : PlanGoal
    {
        internal override double LossOf(double cost, double score) =>
            Target.IsMetBy(score) && IsWithin(cost, Budget) ? cost : double.PositiveInfinity;

        internal override double LeastLossOf(Outlook outlook, out GainStep? critical)
        {
            var least = outlook.LeastCostOf(Target.Points, out critical);
            return IsWithin(least, Budget) ? least : double.PositiveInfinity;
        }
    }

    /// <summary>The plan of the highest score within a budget.</summary>
    internal sealed record Highest(double Budget) : PlanGoal
    {
        internal override double LossOf(double cost, double score) => IsWithin(cost, Budget) ? -score : double.PositiveInfinity;

        internal override double LeastLossOf(Outlook outlook, out GainStep? critical)
        {
            critical = null;
            return IsWithin(outlook.Cost, Budget) ? -outlook.MostScoreWithin(Budget, out critical) : double.PositiveInfinity;
        }
    }

    // Costs such as 0.1 + 0.2 are within a budget of 0.3.
    internal static bool IsWithin(double cost, double budget) => cost <= budget + OutlookFinder.Rounding * Math.Max(1, Math.Abs(budget));
}
