namespace ScoreNotebooks;

/// <summary>
/// The totals and ranks of all shops without each metric in turn, as if it weighed nothing: the weights of its siblings
/// are spread over what is left, and a dimension that is left empty falls away with its own weight.
/// </summary>
/// <param name="Scores">The scores as they are.</param>
/// <param name="Cases">One case per metric, in the model's order.</param>
public sealed partial record LeaveOneOut(Scoreboard Scores, IReadOnlyList<LeftOut> Cases)
{
    /// <summary>The case of a metric.</summary>
    /// <exception cref="WorkbookException">There is no such metric; the message names the nearest one.</exception>
    public LeftOut this[[Choices("Scores.Model.Metrics.Id")] string metric]
    {
        get
        {
            var wanted = Scores.Model.Metric(metric);
            return Cases.First(one => one.Metric == wanted);
        }
    }
}

/// <summary>All shops without one metric.</summary>
/// <param name="Metric">The metric that is left out.</param>
/// <param name="Totals">Each shop's total without it, in the order of the table; NaN where there is none.</param>
/// <param name="Ranks">Each shop's rank without it; 0 for a shop without a total.</param>
public sealed record LeftOut(Metric Metric, IReadOnlyList<double> Totals, IReadOnlyList<int> Ranks);
