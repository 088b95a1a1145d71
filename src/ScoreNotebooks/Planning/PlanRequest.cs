using System.Globalization;

namespace ScoreNotebooks;

/// <summary>What a plan is asked for, checked; gives the problem to search at each end of the stated ranges.</summary>
internal sealed class PlanRequest
{
    private readonly ShopProgram _program;
    private readonly Requirements _requirements;
    private readonly IReadOnlyList<MovedInput> _inputs;
    private readonly IReadOnlyList<IReadOnlyList<(Effect Effect, int Place)>> _effects;

    internal PlanRequest(Scoreboard scores, string shop, IReadOnlyList<EstimatedMeasure> measures, int? within, string? on, Robustness robustness)
    {
        PlanChecks.RequireMeasures(measures, within);
        Scores = scores;
        Shop = shop;
        Row = scores.Table.IndexOfShop(shop);
        Measures = measures;
        Within = within;
        On = DimensionOf(scores.Model, on);
        Robustness = robustness;
        _program = new ShopProgram(scores, Row, scores.Compiled.Nodes.First(node => node.Dimension == On).Score);
        _requirements = new Requirements(measures);
        Inputs = new MovedInputs(this, _program);
        (_inputs, _effects) = (Inputs.All, Inputs.Effects);
        Now = scores.DimensionScores(On.Id).Span[Row];
        if (double.IsNaN(Now)) throw NoScore();
    }

    internal Scoreboard Scores { get; }

    internal string Shop { get; }

    internal int Row { get; }

    internal IReadOnlyList<EstimatedMeasure> Measures { get; }

    internal int? Within { get; }

    internal Dimension On { get; }

    internal Robustness Robustness { get; }

    internal MovedInputs Inputs { get; }

    /// <summary>The score as it is.</summary>
    internal double Now { get; }

    internal Requirements Requirements => _requirements;

    /// <summary>The days until a measure shows in the score in full: until it works, and until the windows of its metrics hold only such days.</summary>
    internal int InEffectAfter(int item) =>
        _requirements.ReadyAfter(item) + _effects[item].Select(effect => Inputs.DaysOfWindow(effect.Place)).DefaultIfEmpty(0).Max();

    /// <summary>The measures that show in time, with all that they require.</summary>
    internal ulong Allowed()
    {
        var allowed = ItemSet.First(Measures.Count);
        for (var item = 0; item < Measures.Count; item++)
            if (Within is { } days && InEffectAfter(item) > days) allowed &= ~(ItemSet.Of(item) | _requirements.By(item));
        return allowed;
    }

    /// <summary>The problem at one end of the stated ranges.</summary>
    internal PlanProblem ProblemAt(Robustness robustness) =>
        new(_program, _inputs, [.. Measures.Select((measure, item) => ItemOf(measure, item, robustness))], Allowed());

    /// <summary>Refuses a target that no values of the metrics reach.</summary>
    internal void RequireWithinReachOfAll(double target)
    {
        var highest = Inputs.HighestOfAll();
        if (!(target > highest + OutlookFinder.Rounding * Math.Max(1, Math.Abs(highest)))) return;
        var (points, most) = (Shown(target), Shown(Math.Round(highest, 4)));
        throw new WorkbookException(
            $"No values of the metrics give {points} points: the highest score of \"{On.Title.English}\" is {most}. Give a target of at most that.",
            $"无论指标多好，都达不到 {points} 分：“{On.Title.Chinese}”的最高分为 {most}。请把目标定在这一分数以内。");
    }

    private PlanItem ItemOf(EstimatedMeasure measure, int item, Robustness robustness)
    {
        var effects = _effects[item].GroupBy(effect => effect.Place).Select(same => new ItemEffect(
            same.Key,
            same.Where(effect => effect.Effect.Kind == EffectKind.Cut).Aggregate(1.0, (left, effect) => left * (1 - effect.Effect.At(robustness))),
            same.Where(effect => effect.Effect.Kind == EffectKind.Shift).Sum(effect => effect.Effect.At(robustness))));
        return new PlanItem(
            measure.CostAt(robustness), [.. effects], _requirements.Of(item), _requirements.By(item), _requirements.ExcludedBy(item));
    }

    private static Dimension DimensionOf(ScoreModel model, string? on) => on is null
        ? model.Root
        : model.Dimensions.FirstOrDefault(dimension => dimension.Id == on)
            ?? throw NearestName.NotFound("dimension", "维度", on, model.Dimensions.Select(dimension => dimension.Id));

    private WorkbookException NoScore() => new(
        $"\"{Shop}\" has no score of \"{On.Title.English}\", so there is nothing to improve on: too many values are missing.",
        $"“{Shop}”没有“{On.Title.Chinese}”的得分（缺失数据过多），无从制定改进计划。");

    private static string Shown(double number) => number.ToString(CultureInfo.InvariantCulture);
}
