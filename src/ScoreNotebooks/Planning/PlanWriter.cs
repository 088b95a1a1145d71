namespace ScoreNotebooks;

/// <summary>Writes down a set of measures as a plan: what it makes of every value, of the score, and when.</summary>
internal sealed class PlanWriter
{
    private readonly PlanRequest _request;
    private readonly PlanProblem _chosenFor;
    private readonly PlanProblem _worst;
    private readonly PlanProblem _expected;
    private readonly PlanProblem _best;
    private readonly ulong _set;

    internal PlanWriter(PlanRequest request, PlanProblem chosenFor, ulong set)
    {
        _request = request;
        _chosenFor = chosenFor;
        _set = set;
        (_worst, _expected, _best) = (request.ProblemAt(Robustness.Worst), request.ProblemAt(Robustness.Expected), request.ProblemAt(Robustness.Best));
    }

    internal ImprovementPlan Write() => new(
        _request.Scores, _request.Shop, _request.On, _request.Robustness,
        [.. Chosen()])
    {
        Within = _request.Within,
        Now = _request.Now,
        Worst = _worst.ScoreOf(_set),
        Expected = _expected.ScoreOf(_set),
        Best = _best.ScoreOf(_set),
        Values = [.. Values()],
        LeftOut = [.. (ItemSet.First(_request.Measures.Count) & ~_set).Items().Select(item => new LeftOutMeasure(_request.Measures[item], ReasonOf(item)))],
        Notes = _request.Inputs.Missing,
    };

    private IEnumerable<ChosenMeasure> Chosen()
    {
        var before = 0UL;
        foreach (var item in _set.Items().OrderBy(BeginsAfter).ThenBy(_request.InEffectAfter))
        {
            yield return Chosen(item) with { PointsAdded = _chosenFor.ScoreOf(before | ItemSet.Of(item)) - _chosenFor.ScoreOf(before) };
            before |= ItemSet.Of(item);
        }
    }

    private int BeginsAfter(int item) => _request.Requirements.ReadyAfter(item) - _request.Measures[item].Days;

    private ChosenMeasure Chosen(int item)
    {
        var without = _set & ~(ItemSet.Of(item) | _chosenFor.Items[item].RequiredBy);
        return new ChosenMeasure(_request.Measures[item], _chosenFor.Items[item].Cost)
        {
            BeginsAfter = BeginsAfter(item),
            InEffectAfter = _request.InEffectAfter(item),
            PointsWithoutIt = _chosenFor.ScoreOf(_set) - _chosenFor.ScoreOf(without),
        };
    }

    private IEnumerable<PlannedValue> Values()
    {
        var (worst, expected, best) = (_worst.ValuesOf(_set), _expected.ValuesOf(_set), _best.ValuesOf(_set));
        var moved = _set.Items().SelectMany(item => _worst.Items[item].Effects.Select(effect => effect.Place)).ToHashSet();
        for (var place = 0; place < worst.Length; place++)
        {
            if (!moved.Contains(place)) continue;
            var (input, metric) = (_worst.Inputs[place], _request.Inputs.MetricAt(place));
            var title = metric?.Title ?? _request.Scores.Model.Adjustments.First(adjustment => adjustment.Id == input.Id).Title;
            yield return new PlannedValue(input.Id, title, metric, input.Today, worst[place], expected[place], best[place])
            {
                IsAtItsEnd = worst[place] != input.Today && (worst[place] == input.Possible.Low || worst[place] == input.Possible.High),
            };
        }
    }

    private BilingualText? ReasonOf(int item)
    {
        if (!_chosenFor.Allowed.Has(item))
            return _request.InEffectAfter(item) > _request.Within
                ? new BilingualText($"shows in full only after {_request.InEffectAfter(item)} days", $"{_request.InEffectAfter(item)} 天后才完全见效，超出期限")
                : new BilingualText("requires a measure that shows too late", "其前提措施不能按期见效");
        if ((_chosenFor.Items[item].Excludes & _set).Items().FirstOrDefault(-1) is var other and >= 0)
            return new BilingualText($"cannot go with {_request.Measures[other].Measure.Title.English}", $"与“{_request.Measures[other].Measure.Title.Chinese}”互斥");
        if (_chosenFor.Items[item].Effects.Count == 0)
            return new BilingualText("no effect on this score was given", "未给出对此分数的效果");
        return null;
    }
}
