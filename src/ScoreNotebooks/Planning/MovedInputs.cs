namespace ScoreNotebooks;

/// <summary>The values that the measures of a request move, and which effect moves which.</summary>
internal sealed class MovedInputs
{
    private readonly PlanRequest _request;
    private readonly ShopProgram _program;
    private readonly List<MovedInput> _inputs = [];
    private readonly List<Metric?> _metrics = [];
    private readonly List<BilingualText> _missing = [];

    internal MovedInputs(PlanRequest request, ShopProgram program)
    {
        _request = request;
        _program = program;
        Effects = [.. request.Measures.Select(measure => (IReadOnlyList<(Effect, int)>)[.. measure.Effects.Select(effect => (effect, PlaceOf(measure, effect))).Where(pair => pair.Item2 >= 0)])];
    }

    /// <summary>The values.</summary>
    internal IReadOnlyList<MovedInput> All => _inputs;

    /// <summary>For each measure its effects, each with the place of the value it moves.</summary>
    internal IReadOnlyList<IReadOnlyList<(Effect Effect, int Place)>> Effects { get; }

    /// <summary>What nothing can be planned with because the shop lacks it.</summary>
    internal IReadOnlyList<BilingualText> Missing => _missing;

    /// <summary>The metric of a moved value; null for a bonus or a deduction.</summary>
    internal Metric? MetricAt(int place) => _metrics[place];

    /// <summary>The days that a metric's window and its lag take to hold nothing older; 0 where the model gives none.</summary>
    internal int DaysOfWindow(int place) => _metrics[place]?.Window is { } window ? window.Days + window.Lag : 0;

    /// <summary>The highest score that any values of the metrics give, bonuses and deductions as they are but for moved ones.</summary>
    internal double HighestOfAll()
    {
        var ranges = new Dictionary<int, ValueRange>();
        foreach (var registers in _request.Scores.Compiled.Metrics)
            if (_program.InputOf(registers.Value) is var input and >= 0 && !double.IsNaN(_program.Today[input])) ranges[input] = Possible(registers.Metric);
        foreach (var moved in _inputs) ranges[moved.Input] = moved.Possible;
        return _program.Walk([.. ranges.Keys]).Walk([.. ranges.Values.Select(range => new ValueInterval(range.Low, range.High))]).High;
    }

    private int PlaceOf(EstimatedMeasure measure, Effect effect)
    {
        var model = _request.Scores.Model;
        if (model.Metrics.FirstOrDefault(metric => metric.Id == effect.Metric) is { } metric) return PlaceOf(measure, effect, metric);
        if (model.Adjustments.FirstOrDefault(adjustment => adjustment.Id == effect.Metric) is { } adjustment) return PlaceOf(measure, effect, adjustment);
        var unknown = NearestName.NotFound("metric", "指标", effect.Metric, model.Metrics.Select(known => known.Id).Concat(model.Adjustments.Select(known => known.Id))).Text;
        throw new WorkbookException(
            $"The measure \"{measure.Id}\" is to move something that the model \"{model.Id}\" does not have. {unknown.English}",
            $"措施“{measure.Id}”要影响的指标不在模型“{model.Id}”中。{unknown.Chinese}");
    }

    private int PlaceOf(EstimatedMeasure measure, Effect effect, Metric metric)
    {
        var ends = PossibleValues.Of(_request.Scores.Model, metric, []);
        var ideal = metric.Direction == Direction.Cost ? ends.Low : ends.High;
        if (!double.IsFinite(ideal)) PlanChecks.RequireShift(measure, effect, metric.Title.English, metric.Title.Chinese);
        PlanChecks.RequireGoodDirection(measure, effect, metric);
        var register = _request.Scores.Compiled.Metrics.First(known => known.Metric == metric).Value;
        return Place(_program.InputOf(register), metric, metric.Title, new MovedInput(0, metric.Id, 0, Possible(metric), double.IsFinite(ideal) ? ideal : double.NaN));
    }

    private int PlaceOf(EstimatedMeasure measure, Effect effect, Adjustment adjustment)
    {
        PlanChecks.RequireShift(measure, effect, adjustment.Title.English, adjustment.Title.Chinese);
        var most = adjustment.Cap ?? double.PositiveInfinity;
        var possible = adjustment.PointsEach < 0 ? new ValueRange(-most, 0) : new ValueRange(0, most);
        var register = _request.Scores.Compiled.Nodes.SelectMany(node => node.Adjustments).First(known => known.Adjustment == adjustment).Points;
        return Place(_program.InputOf(register), null, adjustment.Title, new MovedInput(0, adjustment.Id, 0, possible, double.NaN));
    }

    private int Place(int input, Metric? metric, BilingualText title, MovedInput described)
    {
        if (input < 0 || double.IsNaN(_program.Today[input]))
        {
            var missing = new BilingualText(
                $"\"{_request.Shop}\" has no value of {title.English}, so effects on it are left out.", $"“{_request.Shop}”没有“{title.Chinese}”的数据，对它的效果未计入。");
            if (!_missing.Contains(missing)) _missing.Add(missing);
            return -1;
        }

        var place = _inputs.FindIndex(known => known.Input == input);
        if (place >= 0) return place;
        _inputs.Add(described with { Input = input, Today = _program.Today[input] });
        _metrics.Add(metric);
        return _inputs.Count - 1;
    }

    private ValueRange Possible(Metric metric)
    {
        var values = _request.Scores.Values(metric.Id).Span;
        var today = values[_request.Row];
        return PossibleValues.Of(_request.Scores.Model, metric, double.IsNaN(today) ? [] : [today]);
    }
}
