using System.Globalization;

namespace ScoreNotebooks;

/// <summary>Sentences about the totals of a scoreboard: the order, what makes the widest gap, and how firm it is.</summary>
internal sealed class TotalInterpretation(Scoreboard scores)
{
    private const int MostListed = 5;
    private const int MostShopsForDominance = 1000;

    internal IReadOnlyList<BilingualText> Describe()
    {
        var order = Enumerable.Range(0, scores.Shops.Count).Where(row => scores.Ranks.Span[row] > 0)
            .OrderBy(row => scores.Ranks.Span[row]).ToList();
        if (order.Count == 0) return [new BilingualText("No shop has a total.", "没有店铺有总分。")];
        return [Order(order), .. Gap(order), .. Dominated(order), .. Sureness(order), .. Absent(order)];
    }

    private BilingualText Order(List<int> order)
    {
        var listed = order.Count <= MostListed ? order : [.. order.Take(MostListed - 1), order[^1]];
        var more = order.Count > listed.Count;
        var high = scores.Model.Scale.High.ToString("0.##", CultureInfo.InvariantCulture);
        var list = listed.Select(row => $"{scores.Shops[row]} {Number(Total(row))}").ToList();
        if (order.Count == 1)
            return new BilingualText($"{list[0]} of {high} points.", $"{list[0]} 分（满分 {high} 分）。");
        return new BilingualText(
            $"Totals out of {high}, best first: {string.Join(", ", list.SkipLast(1))}{(more ? ", …, last " : ", ")}{list[^1]}.",
            $"总分（满分 {high} 分）从高到低：{string.Join("，", list.SkipLast(1))}{(more ? "，……，最后是 " : "，")}{list[^1]}。");
    }

    private IEnumerable<BilingualText> Gap(List<int> order)
    {
        var (best, worst) = (order[0], order[^1]);
        if (Total(best) == Total(worst)) yield break;
        var gap = scores.ExplainGap(scores.Shops[worst], scores.Shops[best]);
        var largest = gap.Shares.Where(share => share.Points > 0).OrderByDescending(share => share.Points).Take(3).ToList();
        yield return new BilingualText(
            $"{scores.Shops[best]} is {Number(gap.Gap)} points ahead of {scores.Shops[worst]}; most of that comes from {string.Join(", ", largest.Select(share => $"{share.Title.English} ({Number(share.Points)})"))}.",
            $"{scores.Shops[best]}比{scores.Shops[worst]}高 {Number(gap.Gap)} 分，差距主要来自{string.Join("、", largest.Select(share => $"{share.Title.Chinese}（{Number(share.Points)} 分）"))}。");
    }

    private IEnumerable<BilingualText> Dominated(List<int> order)
    {
        if (order.Count < 2 || scores.Shops.Count > MostShopsForDominance) yield break;
        var dominances = scores.Dominances();
        var others = scores.Shops.Count - 1;
        var count = scores.Model.Metrics.Count;
        var (best, worst) = (scores.Shops[order[0]], scores.Shops[order[^1]]);
        if (dominances.Count(dominance => dominance.Shop == best) == others)
            yield return new BilingualText(
                $"{best} is nowhere behind on any of the {count} metrics, so no choice of weights can put another shop ahead of it.",
                $"{best}在全部 {count} 项指标上都不落后于任何店铺，因此无论权重如何设定，都没有店铺能排到它前面。");
        if (dominances.Count(dominance => dominance.Other == worst) == others)
            yield return new BilingualText(
                $"{worst} is ahead on none of the {count} metrics, so no choice of weights can put it ahead of another shop.",
                $"{worst}在全部 {count} 项指标上都不领先于任何店铺，因此无论权重如何设定，它都无法超过其他店铺。");
    }

    private IEnumerable<BilingualText> Sureness(List<int> order)
    {
        if (order.Count is < 2 or > MostListed) yield break;
        foreach (var (above, below) in order.Zip(order.Skip(1)))
        {
            var probability = scores.ProbabilityAbove(scores.Shops[above], scores.Shops[below]);
            if (probability.Draws == 0) continue;
            var share = Share(probability.Value);
            yield return new BilingualText(
                $"Given how many {CountsInEnglish()} the rates rest on, {scores.Shops[above]} is ahead of {scores.Shops[below]} with probability {share}; what is not counted adds to the doubt.",
                $"就{CountsInChinese()}的样本量而言，{scores.Shops[above]}高于{scores.Shops[below]}的概率为 {share}；没有计数的指标另有不确定性。");
        }
    }

    private IEnumerable<BilingualText> Absent(List<int> order)
    {
        if (order.Count == scores.Shops.Count) yield break;
        var names = ShopEnumeration.Of([.. scores.Shops.Where((_, row) => scores.Ranks.Span[row] == 0)]);
        yield return new BilingualText($"Without a total for lack of data: {names.English}.", $"因数据不足没有总分：{names.Chinese}。");
    }

    private string CountsInEnglish() => string.Join(" and ", scores.Model.Counts.Select(group => group.Title.English.ToLowerInvariant()));

    private string CountsInChinese() => string.Join("和", scores.Model.Counts.Select(group => group.Title.Chinese));

    private double Total(int row) => scores.Totals.Span[row];

    private static string Number(double points) => RoundedNumber.Text(points, 1);

    private static string Share(double probability) => probability switch
    {
        > 0.999 => "> 99.9%",
        < 0.001 => "< 0.1%",
        _ => probability.ToString("0.0%", CultureInfo.InvariantCulture),
    };
}
