namespace ScoreNotebooks;

/// <summary>What a category of Tmall demands of its shops: sales at each node, the score, and how many months may miss it.</summary>
/// <param name="Category">The category's name as the rule has it.</param>
/// <param name="Trial">What must have been sold by each node of the trial (months 3, 6, 9 and 12), counted from its first day.</param>
/// <param name="Formal">What must be sold in a formal cycle.</param>
/// <param name="Score">The least score of a month's last day, included; NaN when not known.</param>
/// <param name="FailedMonthsBelow">The number that the months below the score must stay under.</param>
public sealed partial record AssessmentThresholds(
    string Category, IReadOnlyList<SalesTarget> Trial, SalesTarget Formal, double Score, int FailedMonthsBelow)
{
    /// <summary>The season of the goods the line is for; null where the category makes no difference.</summary>
    public GoodsSeason? Season { get; init; }

    /// <summary>The shop types the line is for; empty for all, or for all that no other line of the category names.</summary>
    public IReadOnlyList<TmallShopType> ShopTypes { get; init; } = [];

    /// <summary>Where the figures come from; null when the user entered them.</summary>
    public ModelSource? Source { get; init; }

    /// <summary>What in the figures must be held against the rule page before relying on it.</summary>
    public IReadOnlyList<BilingualText> Doubts { get; init; } = [];

    /// <summary>The category that stands before this one in the rule: tells apart the many called 其他二级类目 (other second-level categories).</summary>
    public string? After { get; init; }

    /// <summary>Whether the line is for the shop types that no other line of its category names.</summary>
    internal bool IsForOtherTypes { get; init; }

    /// <summary>Lines that the user read in the rule page or in the merchant back office.</summary>
    /// <param name="category">The category.</param>
    /// <param name="trial">Four targets, by months 3, 6, 9 and 12: amounts in yuan, 0 where any sale is enough, or <see cref="SalesTarget.NotAssessed"/>.</param>
    /// <param name="formal">The target of a formal cycle.</param>
    /// <param name="score">The least score, 3 to 5; 4.2 in every line of the 2026 standard that could be read.</param>
    /// <param name="failedMonthsBelow">The number that failed months must stay under; 3 in every line that could be read.</param>
    /// <exception cref="WorkbookException">There are not four targets, or a number cannot be.</exception>
    public static AssessmentThresholds Entered(string category, IReadOnlyList<SalesTarget> trial, SalesTarget formal, double score, int failedMonthsBelow)
    {
        ArgumentNullException.ThrowIfNull(trial);
        if (trial.Count != 4)
            throw new WorkbookException(
                $"{trial.Count} targets are given for the trial of \"{category}\"; it has four nodes, at the end of months 3, 6, 9 and 12. Give four, such as [0, 24_000, 82_500, 165_000].",
                $"“{category}”的试考期给出了 {trial.Count} 个目标；试考期有四个节点，即第 3、6、9、12 个月末。请给出四个，例如 [0, 24_000, 82_500, 165_000]。");
        if (!(score is >= 3 and <= 5) || failedMonthsBelow < 1)
            throw new WorkbookException(
                FormattableString.Invariant($"A score target of {score} with failed months below {failedMonthsBelow} cannot be: the score runs from 3 to 5, and the number is at least 1. Read both in the category's line of the standard (in 2026: 4.2 and 3)."),
                FormattableString.Invariant($"体验分目标 {score}、累计不达标月数小于 {failedMonthsBelow} 不成立：体验分在 3 到 5 之间，月数至少为 1。请查看考核标准中该类目的要求（2026 年为 4.2 和 3）。"));
        return new AssessmentThresholds(category, [.. trial], formal, score, failedMonthsBelow);
    }
}
