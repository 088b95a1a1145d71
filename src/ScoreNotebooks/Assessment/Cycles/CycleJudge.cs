namespace ScoreNotebooks;

/// <summary>Finds for each test of a cycle whether it is decided, since when, and what is left.</summary>
internal sealed class CycleJudge
{
    private readonly AssessmentCycle _cycle;
    private readonly IReadOnlyList<CycleMonth> _months;
    private readonly AssessmentReading _reading;
    private readonly CycleRules _rules;
    private readonly DateOnly _asOf;
    private readonly int _over;
    private readonly bool _isRunning;

    internal CycleJudge(AssessmentCycle cycle, IReadOnlyList<CycleMonth> months, AssessmentReading reading, DateOnly asOf)
    {
        _cycle = cycle;
        _months = months;
        _reading = reading;
        _asOf = asOf;
        _rules = new CycleRules(cycle, reading);
        _over = months.Count(month => month.State == MonthState.Over);
        _isRunning = months.Any(month => month.State == MonthState.Running);
    }

    private CycleCourse Best => CycleCourse.Of(_months, _over, _isRunning, isBest: true);

    internal CycleAssessment Judge()
    {
        var readings = Enum.GetValues<FailedMonthsOver>().Select(over => new ScoreTest(over, ScoreUnder(over))).ToList();
        var nodes = _cycle.NodeMonths.Zip(_cycle.Targets, NodeOf).ToList();
        var judged = new CycleAssessment(
            _cycle, _months, nodes, SalesOf(nodes), readings.First(reading => reading.Over == _reading.FailedMonths).Test, IdleTest(), readings)
        { EarliestFailure = null };
        return judged.Outcome == AssessmentOutcome.Open ? judged with { EarliestFailure = EarliestFailure() } : judged;
    }

    private CycleTest SalesOf(IReadOnlyList<SalesNode> nodes)
    {
        var missed = nodes.Where(node => node.Outcome == AssessmentOutcome.Failed).ToList();
        if (missed.Count > 0) return new CycleTest(AssessmentOutcome.Failed, missed.Min(node => node.DecidedOn), missed.Count, 0);
        return nodes.All(node => node.Outcome == AssessmentOutcome.Passed)
            ? new CycleTest(AssessmentOutcome.Passed, nodes.Max(node => node.DecidedOn), 0, 0)
            : new CycleTest(AssessmentOutcome.Open, null, 0, 0);
    }

    private SalesNode NodeOf(int afterMonths, SalesTarget target)
    {
        var (outcome, day) = Decide(course => CycleRules.PassesNode(course, afterMonths, target));
        var sold = _months.Take(afterMonths).Sum(month => month.Sales);
        return new SalesNode(
            afterMonths, _cycle.FirstMonth.Add(afterMonths - 1).LastDay, target, Math.Round(sold, 2), outcome, day, Math.Max(0, afterMonths - _over));
    }

    private CycleTest ScoreUnder(FailedMonthsOver over)
    {
        var (outcome, day) = Decide(course => _rules.PassesScore(course, over));
        var used = _rules.MostFailed([.. _months.Select(month => month.FailsScore)], over);
        return new CycleTest(outcome, day, used, _rules.MayStillFail(Best, _over, over));
    }

    private CycleTest IdleTest()
    {
        var (outcome, day) = Decide(_rules.PassesIdle);
        var used = _rules.IdleMonths([.. _months.Select(month => month.IsIdle)]);
        var hasSoldInRunning = _isRunning && _months[_over].Sales > 0;
        return new CycleTest(outcome, day, used, _rules.MayStillBeIdle(Best, hasSoldInRunning ? _over + 1 : _over));
    }

    /// <summary>Since when it is certain whether a test is passed: at the cycle's first day, the end of a month, or today.</summary>
    private (AssessmentOutcome Outcome, DateOnly? Day) Decide(Func<CycleCourse, bool> passes)
    {
        for (var known = 0; known <= _over; known++)
            if (OutcomeAt(known, false, passes) is var outcome and not AssessmentOutcome.Open)
                return (outcome, known == 0 ? _cycle.From : _months[known - 1].Month.LastDay);
        if (_isRunning && OutcomeAt(_over, true, passes) is var now and not AssessmentOutcome.Open) return (now, _asOf);
        return (AssessmentOutcome.Open, null);
    }

    private AssessmentOutcome OutcomeAt(int known, bool withRunning, Func<CycleCourse, bool> passes)
    {
        if (!passes(CycleCourse.Of(_months, known, withRunning, isBest: true))) return AssessmentOutcome.Failed;
        return passes(CycleCourse.Of(_months, known, withRunning, isBest: false)) ? AssessmentOutcome.Passed : AssessmentOutcome.Open;
    }

    /// <summary>The day on which the cycle is lost if everything to come is as bad as can be.</summary>
    private DateOnly EarliestFailure()
    {
        var worst = CycleCourse.Of(_months, _over, _isRunning, isBest: false);
        IReadOnlyList<CycleMonth> lost = [.. _months.Select((month, at) => month with { Sales = worst.Sales[at], FailsScore = worst.Fails[at] })];
        for (var known = _over + 1; known <= lost.Count; known++)
        {
            var best = CycleCourse.Of(lost, known, false, isBest: true);
            if (!_rules.PassesSales(best) || !_rules.PassesScore(best, _reading.FailedMonths) || !_rules.PassesIdle(best)) return lost[known - 1].Month.LastDay;
        }

        return _cycle.To;
    }
}
