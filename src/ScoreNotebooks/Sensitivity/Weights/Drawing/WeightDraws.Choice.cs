namespace ScoreNotebooks;

internal abstract partial class WeightDraws
{
    // How weights are drawn is settled with the same candidates for every seed.
    private const int PilotSeed = 20_260_501;
    private const double LeastAcceptance = 0.02;
    private const double LeastAcceptanceOfScattered = 0.001;

    /// <summary>The most fitting way to draw the weights of a set.</summary>
    /// <param name="level">The weights that vary.</param>
    /// <param name="set">Which of them are considered.</param>
    /// <param name="seed">The seed.</param>
    /// <exception cref="WorkbookException">No weights meet the set, or a Dirichlet distribution hardly ever does.</exception>
    internal static WeightDraws Of(WeightLevel level, WeightSet set, int seed)
    {
        var polytope = WeightPolytope.Of(level, set);
        if (set.Concentration is { } concentration) return Scattered(polytope, concentration, seed);
        if (Chains(level, set) is { } chains) return new UniformDraws(new double[level.Parts.Count], chains, seed);
        if (polytope.Lower.Sum() > 1 - 1e-9) return new WalkedDraws(polytope, seed);
        var acceptance = new RejectedDraws(new UniformDraws(polytope.Lower, [], PilotSeed), polytope).Acceptance();
        return acceptance >= LeastAcceptance
            ? new RejectedDraws(new UniformDraws(polytope.Lower, [], seed), polytope)
            : new WalkedDraws(polytope, seed);
    }

    // Orders alone, of single weights, none of which stands in two: sorting meets them. Null when it does not.
    private static IReadOnlyList<int[]>? Chains(WeightLevel level, WeightSet set)
    {
        if (set.Bounds.Count > 0 || set.Share is not null) return null;
        var named = set.Orders.SelectMany(order => order.Select(level.PlacesOf)).ToList();
        if (named.Any(places => places.Length > 1) || named.Select(places => places[0]).Distinct().Count() < named.Count) return null;
        return [.. set.Orders.Select(order => order.Select(id => level.PlacesOf(id)[0]).ToArray())];
    }

    private static WeightDraws Scattered(WeightPolytope polytope, double concentration, int seed)
    {
        double[] shapes = [.. polytope.Level.Current.Select(share => concentration * share)];
        if (polytope.Constraints.Count == 0) return new DirichletDraws(shapes, seed);
        if (new RejectedDraws(new DirichletDraws(shapes, PilotSeed), polytope).Acceptance() >= LeastAcceptanceOfScattered)
            return new RejectedDraws(new DirichletDraws(shapes, seed), polytope);
        throw new WorkbookException(
            $"Of the weights that scatter around the model's, fewer than 1 in 1,000 meet the demands: {string.Join("; ", polytope.Constraints.Select(constraint => constraint.Text.English))}. Widen the demands, lower the concentration, or leave Dirichlet out: then all weights that meet them are alike.",
            $"围绕模型权重浮动的权重中，满足要求的不足千分之一：{string.Join("；", polytope.Constraints.Select(constraint => constraint.Text.Chinese))}。请放宽要求、降低集中度，或不用 Dirichlet（此时所有满足要求的权重等可能）。");
    }
}
