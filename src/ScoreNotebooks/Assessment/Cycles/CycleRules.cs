namespace ScoreNotebooks;

/// <summary>The three tests of a cycle over a course whose months are all over.</summary>
/// <param name="cycle">The cycle.</param>
/// <param name="reading">How doubtful points are read.</param>
internal sealed class CycleRules(AssessmentCycle cycle, AssessmentReading reading)
{
    private const int HalfYear = 6;

    private int FailedBelow => cycle.Standard!.Thresholds.FailedMonthsBelow;

    /// <summary>Whether the sales of every node are met.</summary>
    internal bool PassesSales(CycleCourse course) =>
        cycle.NodeMonths.Zip(cycle.Targets).All(node => PassesNode(course, node.First, node.Second));

    /// <summary>Whether the sales of one node are met.</summary>
    internal static bool PassesNode(CycleCourse course, int afterMonths, SalesTarget target) => target.IsMetBy(course.Sales[..afterMonths].Sum());

    /// <summary>Whether in none of the windows as many months fail as may not.</summary>
    internal bool PassesScore(CycleCourse course, FailedMonthsOver over) =>
        WindowsOf(over).All(window => course.Fails[window].Count(fails => fails) < FailedBelow);

    /// <summary>Whether there are not too many months without sales.</summary>
    internal bool PassesIdle(CycleCourse course) => IdleMonths(course.IsIdle) <= cycle.MostIdleMonths;

    /// <summary>The number of idle months that counts: all of them, or the longest row.</summary>
    internal int IdleMonths(IReadOnlyList<bool> isIdle)
    {
        if (!reading.IdleMonthsInARow) return isIdle.Count(idle => idle);
        var (longest, row) = (0, 0);
        foreach (var idle in isIdle) longest = Math.Max(longest, row = idle ? row + 1 : 0);
        return longest;
    }

    /// <summary>The largest number of failed months in one window.</summary>
    internal int MostFailed(IReadOnlyList<bool> fails, FailedMonthsOver over) =>
        WindowsOf(over).Max(window => fails.Skip(window.Start.Value).Take(window.End.Value - window.Start.Value).Count(failed => failed));

    /// <summary>
    /// How many of the months from one on may fail while the test is still passed. Each is let fail as early as it can:
    /// for windows of neighbouring months no other choice allows more.
    /// </summary>
    internal int MayStillFail(CycleCourse best, int from, FailedMonthsOver over) =>
        MayStill(best.Fails, from, fails => PassesScore(best with { Fails = fails }, over));

    /// <summary>How many of the months from one on may be without sales while the test is still passed.</summary>
    internal int MayStillBeIdle(CycleCourse best, int from) => MayStill(best.IsIdle, from, idle => PassesIdle(best with { IsIdle = idle }));

    private static int MayStill(bool[] marks, int from, Func<bool[], bool> passes)
    {
        if (!passes(marks)) return 0;
        bool[] tried = [.. marks];
        var count = 0;
        for (var month = from; month < tried.Length; month++)
        {
            if (tried[month]) continue;
            tried[month] = true;
            if (passes(tried)) count++;
            else tried[month] = false;
        }

        return count;
    }

    private IEnumerable<Range> WindowsOf(FailedMonthsOver over)
    {
        var months = cycle.Months;
        if (over == FailedMonthsOver.Cycle || months <= HalfYear) return [0..months];
        return over == FailedMonthsOver.HalfYears
            ? Enumerable.Range(0, (months + HalfYear - 1) / HalfYear).Select(half => (half * HalfYear)..Math.Min(months, (half + 1) * HalfYear))
            : Enumerable.Range(0, months - HalfYear + 1).Select(first => first..(first + HalfYear));
    }
}
