using System.Globalization;

namespace ScoreNotebooks;

public sealed partial class SensitivityAnalysis
{
    /// <summary>
    /// How many more good reviews, completed orders or other counted outcomes a shop needs to reach a number of points or
    /// to pass another shop. Give exactly one of <paramref name="toReach"/> and <paramref name="toPass"/>.
    /// </summary>
    /// <param name="shop">The shop.</param>
    /// <param name="toReach">The points to reach.</param>
    /// <param name="toPass">The shop to pass: its total must be exceeded.</param>
    /// <param name="outcome">The column that counts the outcome, one of the model's counts; null for the one that needs the fewest cases.</param>
    /// <param name="share">The share of new cases that turn out so, above 0, at most 1; the others fall as the shop's other cases do today.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The least number of new cases, or that no number is enough and what is the best; with the closed form for each metric alone.</returns>
    /// <exception cref="WorkbookException">A name is unknown, the model counts nothing, the shop lacks its counts or a total, or there is not exactly one target.</exception>
    /// <example><c>whatIf.CountsNeeded("小店B", toReach: 43, outcome: "好评数量")</c></example>
    public CountsNeeded CountsNeeded(
        [Choices("Shops")] string shop, double? toReach = null, [Choices("Shops")] string? toPass = null,
        [Choices("Model.Counts.Parts")] string? outcome = null, double share = 1, CancellationToken cancellation = default)
    {
        var row = RowWithTotal(shop);
        var target = TargetOf(shop, toPass, toReach);
        if (!(share > 0 && share <= 1))
            throw new WorkbookException(
                $"The share of new cases is {share.ToString(CultureInfo.InvariantCulture)}; give one above 0 and at most 1: share: 0.9 when nine of ten turn out well.",
                $"新增中该结果的占比为 {share.ToString(CultureInfo.InvariantCulture)}；请给大于 0 且不超过 1 的数：十个里有九个是该结果时写 share: 0.9。");
        var answers = OutcomesOf(row, outcome).Select(known => NeededOf(row, target, known.Cases, known.Outcome, share, cancellation));
        List<CountsNeeded> ordered = [.. answers.OrderBy(answer => answer.Needed ?? long.MaxValue).ThenByDescending(answer => answer.Best)];
        return ordered[0] with { OtherOutcomes = ordered[1..] };
    }

    private List<(Cases Cases, string Outcome)> OutcomesOf(int row, string? outcome)
    {
        if (Model.Counts.Count == 0)
            throw new WorkbookException(
                $"The model \"{Model.Id}\" names no columns that count cases, so it cannot say how many are needed. BreakEven gives the value that a metric needs; to count cases, name the columns under \"counts\" in the model.",
                $"模型“{Model.Id}”没有声明计数列，无法推算所需数量。可用 BreakEven 查看指标需要达到的数值；如需推算数量，请在模型的 counts 中声明计数列。");
        var parts = Model.Counts.SelectMany(group => group.Parts).ToList();
        if (outcome is not null && !parts.Contains(outcome)) throw NearestName.NotFound("counted outcome", "计数结果", outcome, parts);
        var known = Model.Counts.SelectMany(group => group.Parts.Where(part => outcome is null || part == outcome)
            .Select(part => (Cases: Cases.Of(Scores, group, row), Part: part))).Where(one => one.Cases is not null).Select(one => (one.Cases!, one.Part)).ToList();
        if (known.Count > 0) return known;
        var columns = Model.Counts.Where(group => outcome is null || group.Parts.Contains(outcome))
            .SelectMany(group => group.Total is null ? group.Parts : [.. group.Parts, group.Total]).ToList();
        throw new WorkbookException(
            $"\"{Shops[row]}\" has no usable counts: {string.Join(", ", columns)} must all be there, none below zero, the whole not below its parts.",
            $"“{Shops[row]}”没有可用的计数：{string.Join("、", columns)} 须全部有值、不为负，且总数不小于各部分之和。");
    }

    private CountsNeeded NeededOf(int row, ScoreTarget target, Cases cases, string outcome, double share, CancellationToken cancellation)
    {
        var added = new NewCases(Scores, row, cases, outcome, share);
        var search = new CaseSearch(added, target);
        var needed = search.Find(cancellation);
        var number = needed ?? CaseSearch.Far;
        var there = added.Totals([number])[0];
        return new CountsNeeded(Scores, Shops[row], target, outcome, cases.Group, share)
        {
            Total = Scores.Totals.Span[row],
            Needed = needed,
            TotalThere = needed is null ? Math.Max(search.Best, there) : there,
            Best = Math.Max(search.Best, added.Totals([CaseSearch.Far])[0]),
            CountNow = cases.Counts[cases.Group.Parts.ToList().IndexOf(outcome)],
            Metrics = [.. new CountedMetrics(WhatIf, added, row, target).Moved(number)],
        };
    }
}
