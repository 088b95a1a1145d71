namespace ScoreNotebooks;

/// <summary>Explains a change between two days under one model.</summary>
internal sealed class ChangeUnderModel
{
    private readonly Trajectory _trajectory;
    private readonly string _shop;
    private readonly DateOnly _from;
    private readonly DateOnly _to;
    private readonly WindowStates _windows;
    private readonly ChangeStates[] _states;
    private readonly ChangeGame _game;
    private readonly ChangeCoalitions _coalitions;
    private readonly CancellationToken _cancellation;

    private ChangeUnderModel(Trajectory trajectory, string shop, DateOnly from, DateOnly to, CancellationToken cancellation)
    {
        (_trajectory, _shop, _from, _to, _cancellation) = (trajectory, shop, from, to, cancellation);
        var (row, first, last) = (trajectory.History.IndexOfShop(shop), trajectory.History.IndexOfDay(from), trajectory.History.IndexOfDay(to));
        var totals = trajectory.Totals(shop).Span;
        _windows = new WindowStates(trajectory, row, first, last);
        _states = _windows.OfDays();
        _game = new ChangeGame(
            trajectory.Compiled, [.. _states.Select(state => state.Before)], [.. _states.Select(state => state.After)], (totals[first], totals[last]));
        _coalitions = ChangeCoalitions.Of(
            IsAdditive(trajectory.Model) && !_states.Any(state => state.IsOneSided), _game.Players, _states.Length, seed: 1);
    }

    /// <summary>The shares of every metric and then of every adjustment, and how they were found.</summary>
    internal static (IReadOnlyList<ChangeShare> Shares, GapMethod Method) Explain(
        Trajectory trajectory, string shop, DateOnly from, DateOnly to, CancellationToken cancellation)
    {
        var change = new ChangeUnderModel(trajectory, shop, from, to, cancellation);
        return (change.Shares(), change._coalitions.Method);
    }

    /// <summary>Whether every metric does the same for the total whatever the others are, as long as the same ones have values.</summary>
    internal static bool IsAdditive(ScoreModel model) =>
        !model.HasLimits && model.Dimensions.All(dimension => dimension.Aggregation == Aggregation.Arithmetic);

    private IReadOnlyList<ChangeShare> Shares()
    {
        var model = _trajectory.Model;
        var (entering, leaving) = _windows.ValuesOfParts();
        var dimensionOf = model.Dimensions.SelectMany(dimension => dimension.Parts.Select(part => (part.Id, Dimension: dimension.Id)))
            .ToDictionary(part => part.Id, part => part.Dimension);
        var shares = model.Metrics.Select((metric, i) => OfMetric(metric, i, dimensionOf[metric.Id], entering[i], leaving[i])).ToList();
        shares.AddRange(_trajectory.Compiled.Rules.Select((rule, i) => Divided(
            new ChangeShare(rule.Id, rule.Title, rule.AppliesTo, ChangeCause.Adjustment, 0), model.Metrics.Count + i)));
        return shares;
    }

    private ChangeShare OfMetric(Metric metric, int place, string dimension, double entering, double leaving)
    {
        var state = _states[place];
        var cause = !state.IsOneSided ? ChangeCause.Metric : double.IsNaN(state.After) ? ChangeCause.WentMissing : ChangeCause.Appeared;
        var values = _trajectory.Values(_shop, metric.Id).Span;
        var (first, last) = (_trajectory.History.IndexOfDay(_from), _trajectory.History.IndexOfDay(_to));
        var cases = _windows.Split.CasesOf(metric) ?? (double.NaN, double.NaN);
        var days = _windows.Split.DaysOf(metric);
        return Divided(new ChangeShare(metric.Id, metric.Title, dimension, cause, 0), place, metric) with
        {
            Metric = metric,
            ValueBefore = values[first],
            ValueAfter = values[last],
            PointsBefore = state.Before,
            PointsAfter = state.After,
            Entering = new WindowDays(Range(metric, isEntering: true), days.Entering, entering, cases.Entering),
            Leaving = new WindowDays(Range(metric, isEntering: false), days.Leaving, leaving, cases.Leaving),
        };
    }

    private DayRange Range(Metric metric, bool isEntering) => (isEntering == (_from <= _to)) switch
    {
        true => _trajectory.Entering(metric.Id, Earlier, Later),
        false => _trajectory.Leaving(metric.Id, Earlier, Later),
    };

    private DateOnly Earlier => _from <= _to ? _from : _to;

    private DateOnly Later => _from <= _to ? _to : _from;

    private ChangeShare Divided(ChangeShare share, int place, Metric? metric = null)
    {
        var state = _states[place];
        if (!state.IsMoving) return metric is not null && _windows.Split.CasesOf(metric) is not null ? share with { Mix = 0, Volume = 0 } : share;
        if (state.IsOneSided)
        {
            var (points, error) = Whole(place, [state.Before, state.After]);
            return share with { Points = points, Presence = points, StandardError = error };
        }

        var days = Parts(place, state.Points);
        var divided = share with { Points = days.First + days.Second + days.Others, Entered = days.First, Left = days.Second, OtherShops = days.Others };
        if (_coalitions.Method == GapMethod.Sampled) divided = divided with { StandardError = Whole(place, [state.Before, state.After]).Error };
        if (metric is null || _windows.OfCases(metric) is not { } cases) return divided;
        var parts = Parts(place, cases.Points);
        return divided with { Mix = parts.First, Volume = parts.Second };
    }

    private (double First, double Second, double Others) Parts(int place, double[] states)
    {
        var (sets, weights) = _coalitions.Around(place);
        var sums = (First: 0.0, Second: 0.0, Others: 0.0);
        var next = 0;
        foreach (var values in _game.ValuesAround(place, states, sets, _cancellation))
        {
            var (first, second, others) = ChangeStates.Divide(values);
            var weight = weights[next++];
            sums = (sums.First + (weight * first), sums.Second + (weight * second), sums.Others + (weight * others));
        }

        return sums;
    }

    /// <summary>The share as a whole, with its standard error when orders are sampled: an order and its reverse are one draw.</summary>
    private (double Points, double Error) Whole(int place, double[] ends)
    {
        var (sets, weights) = _coalitions.Around(place);
        var marginals = _game.ValuesAround(place, ends, sets, _cancellation).Select(values => values[1] - values[0]).ToArray();
        var points = marginals.Zip(weights, (marginal, weight) => marginal * weight).Sum();
        if (_coalitions.Method != GapMethod.Sampled) return (points, 0);
        var draws = marginals.Chunk(2).Select(pair => pair.Average()).ToArray();
        return (points, Math.Sqrt(draws.Sum(draw => (draw - points) * (draw - points)) / (draws.Length - 1) / draws.Length));
    }
}
