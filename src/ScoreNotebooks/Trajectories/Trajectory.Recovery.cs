namespace ScoreNotebooks;

public sealed partial class Trajectory
{
    /// <summary>
    /// When a shop's total is back at a target, or why never: if nothing changes and bad days leave the windows by
    /// themselves; with the best plausible improvement, each metric at the best quartile of the shop's own last 240 days;
    /// as good as the best other shop; and under a scenario, if one is given. The day is that of the expected course; the
    /// chances beside it are those of drawn courses.
    /// </summary>
    /// <param name="shop">The shop.</param>
    /// <param name="target">The points to get back to.</param>
    /// <param name="scenario">What else is to be tried; null for nothing else.</param>
    /// <param name="paths">How many courses are drawn for the chances.</param>
    /// <param name="seed">Another seed draws other courses.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <exception cref="WorkbookException">The shop is unknown, has no total or too few days; the target cannot be under the model; the scenario cannot be.</exception>
    /// <example><c>trajectory.Recovery("小店B", target: 55)</c></example>
    public Recovery Recovery(
        [Choices("Shops")] string shop, double target, Scenario? scenario = null, int paths = 2000, int seed = 1, CancellationToken cancellation = default)
    {
        var position = History.IndexOfShop(shop);
        ForecastRequest.RequireReachable(Model, target);
        ForecastRequest.RequirePaths(paths);
        if (scenario is not null) ScenarioChecks.RequireNames(this, scenario);
        return new RecoverySearch(this, position, target, paths, seed).Find(scenario, cancellation);
    }
}
