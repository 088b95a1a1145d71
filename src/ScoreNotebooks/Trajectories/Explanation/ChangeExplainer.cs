namespace ScoreNotebooks;

/// <summary>Explains the change of a shop's total between two days, under one model or from one to another.</summary>
internal static class ChangeExplainer
{
    /// <param name="earlier">The trajectory of the earlier total.</param>
    /// <param name="later">The trajectory of the later total; the same when the rules did not change.</param>
    /// <param name="shop">The shop.</param>
    /// <param name="from">The earlier day.</param>
    /// <param name="to">The later day.</param>
    /// <param name="cancellation">Ends the work.</param>
    internal static ChangeExplanation Explain(
        Trajectory earlier, Trajectory later, string shop, DateOnly from, DateOnly to, CancellationToken cancellation)
    {
        var (before, after) = (TotalOn(earlier, shop, from), TotalOn(later, shop, to));
        if (double.IsNaN(before)) throw NoTotal(earlier, shop, from);
        if (double.IsNaN(after)) throw NoTotal(later, shop, to);
        var paths = ReferenceEquals(earlier, later) ? [new ChangePath(earlier, 1)] : Paths(earlier, later, shop, from, to);
        var explained = paths.Select(path => ChangeUnderModel.Explain(path.Trajectory, shop, from, to, cancellation)).ToList();
        var shares = explained.Count == 1 ? explained[0].Shares : Averaged(explained[0].Shares, explained[1].Shares);
        if (!ReferenceEquals(earlier, later)) shares = [.. shares.Select(share => share with { OnlyUnder = OnlyUnder(share, earlier.Model, later.Model) })];
        return new ChangeExplanation(shop, from, to, before, after, shares, explained.Max(one => one.Method), later.Model)
        {
            Rules = ReferenceEquals(earlier, later) ? null : new RuleShare(earlier.Model, later.Model, RulePoints(earlier, later, paths, shop, from, to)),
            Events = EventsBetween(paths, shop, from, to),
            Assumptions = later.Assumptions,
            Paths = paths,
        };
    }

    // Either the shop changes under the old rules and then the rules change, or the other way round. Both count alike;
    // where one leads over a day without a total, the other stands alone.
    private static List<ChangePath> Paths(Trajectory earlier, Trajectory later, string shop, DateOnly from, DateOnly to)
    {
        var (underOld, underNew) = (!double.IsNaN(TotalOn(earlier, shop, to)), !double.IsNaN(TotalOn(later, shop, from)));
        if (underOld && underNew) return [new ChangePath(earlier, 0.5), new ChangePath(later, 0.5)];
        if (underOld) return [new ChangePath(earlier, 1)];
        return underNew ? [new ChangePath(later, 1)] : throw new WorkbookException(
            FormattableString.Invariant($"\"{shop}\" has no total under the old rules on {to:yyyy-MM-dd} nor under the new ones on {from:yyyy-MM-dd}, so what the rules did cannot be told from what the shop did. Choose days on which both models give a total."),
            FormattableString.Invariant($"“{shop}”在 {to:yyyy-MM-dd} 按旧规则没有总分，在 {from:yyyy-MM-dd} 按新规则也没有总分，无法区分规则变更的影响与店铺自身的变化。请选择两种规则下都有总分的日期。"));
    }

    private static ScoreModel? OnlyUnder(ChangeShare share, ScoreModel earlier, ScoreModel later)
    {
        var (inEarlier, inLater) = (Has(earlier), Has(later));
        return inEarlier == inLater ? null : inEarlier ? earlier : later;

        bool Has(ScoreModel model) => model.Metrics.Any(metric => metric.Id == share.Id) || model.Adjustments.Any(adjustment => adjustment.Id == share.Id);
    }

    private static double RulePoints(Trajectory earlier, Trajectory later, List<ChangePath> paths, string shop, DateOnly from, DateOnly to)
    {
        var points = 0.0;
        foreach (var path in paths)
        {
            var day = ReferenceEquals(path.Trajectory, earlier) ? to : from;
            points += path.Weight * (TotalOn(later, shop, day) - TotalOn(earlier, shop, day));
        }

        return points;
    }

    private static IReadOnlyList<ChangeShare> Averaged(IReadOnlyList<ChangeShare> old, IReadOnlyList<ChangeShare> fresh)
    {
        var ids = old.Concat(fresh).Select(share => share.Id).Distinct();
        return [.. ids.Select(id => Average(old.FirstOrDefault(share => share.Id == id), fresh.FirstOrDefault(share => share.Id == id)))];
    }

    private static ChangeShare Average(ChangeShare? old, ChangeShare? fresh)
    {
        var shown = fresh ?? old!;
        return shown with
        {
            Points = Half(share => share.Points),
            Entered = Half(share => share.Entered),
            Left = Half(share => share.Left),
            OtherShops = Half(share => share.OtherShops),
            Presence = Half(share => share.Presence),
            Mix = HasMix(old) && HasMix(fresh) ? Half(share => share.Mix ?? 0) : null,
            Volume = HasMix(old) && HasMix(fresh) ? Half(share => share.Volume ?? 0) : null,
            ValueBefore = (old ?? shown).ValueBefore,
            PointsBefore = (old ?? shown).PointsBefore,
            StandardError = Math.Sqrt(Square(old) + Square(fresh)) / 2,
        };

        double Half(Func<ChangeShare, double> part) => ((old is null ? 0 : part(old)) + (fresh is null ? 0 : part(fresh))) / 2;

        static bool HasMix(ChangeShare? share) => share is null or { Mix: not null };

        static double Square(ChangeShare? share) => share is null ? 0 : share.StandardError * share.StandardError;
    }

    private static IReadOnlyList<ChangeEvent> EventsBetween(List<ChangePath> paths, string shop, DateOnly from, DateOnly to)
    {
        var (first, last) = from <= to ? (from, to) : (to, from);
        var ranges = paths.SelectMany(path => path.Trajectory.Model.Metrics.Select(metric =>
            (Come: path.Trajectory.Entering(metric.Id, first, last), Gone: path.Trajectory.Leaving(metric.Id, first, last)))).ToList();
        var events = new List<ChangeEvent>();
        foreach (var happened in paths[0].Trajectory.History.Events.Where(happened => happened.Concerns(shop)))
        {
            var (come, gone) = (ranges.Any(range => Falls(happened, range.Come)), ranges.Any(range => Falls(happened, range.Gone)));
            if (come || gone) events.Add(from <= to ? new ChangeEvent(happened, come, gone) : new ChangeEvent(happened, gone, come));
        }

        return events;
    }

    private static bool Falls(HistoryEvent happened, DayRange range) => range.Count > 0 && happened.IsWithin(range.From, range.To);

    private static double TotalOn(Trajectory trajectory, string shop, DateOnly day) =>
        trajectory.Totals(shop).Span[trajectory.History.IndexOfDay(day)];

    private static WorkbookException NoTotal(Trajectory trajectory, string shop, DateOnly day)
    {
        var totals = trajectory.Totals(shop).Span;
        var (first, last) = (totals.IndexOfAnyExcept(double.NaN), totals.LastIndexOfAnyExcept(double.NaN));
        if (first < 0)
            return new WorkbookException(
                $"\"{shop}\" has no total on any day, so no change can be explained. See which metrics it lacks with trajectory.On(day).",
                $"“{shop}”任何一天都没有总分，无法解释变化。可用 trajectory.On(日期) 查看缺少哪些指标。");
        return new WorkbookException(
            FormattableString.Invariant($"\"{shop}\" has no total on {day:yyyy-MM-dd}, so a change from or to that day cannot be explained. It has its first on {trajectory.Days[first]:yyyy-MM-dd}, when the first whole window is there, and its last on {trajectory.Days[last]:yyyy-MM-dd}."),
            FormattableString.Invariant($"“{shop}”在 {day:yyyy-MM-dd} 没有总分，无法解释与这一天相比的变化。该店最早的总分在 {trajectory.Days[first]:yyyy-MM-dd}（此时才有完整的统计窗口），最晚在 {trajectory.Days[last]:yyyy-MM-dd}。"));
    }
}
