using System.Globalization;

namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record CountsNeeded : IViewable
{
    /// <summary>One line per metric that new cases move: its value as it is and then, and what the textbook says of it alone.</summary>
    public ResultTable ToTable() => new(
        new BilingualText("The metrics that move", "随之变动的指标"),
        [
            ResultColumns.Titles(ResultColumns.Metric, Metrics.Select(metric => metric.Metric.Title)),
            ResultColumns.Titles(SensitivityWords.Now, Metrics.Select(metric => metric.Metric.Show(metric.Now))),
            ResultColumns.Titles(CanBeReached ? new BilingualText("Then", "届时") : new BilingualText("With ever more", "无限增加时"), Metrics.Select(metric => metric.Metric.Show(metric.Then))),
            ResultColumns.Titles(new BilingualText("Needed if it moved alone", "若只有它变动，需达到"), Metrics.Select(NeededAlone)),
            ResultColumns.Titles(new BilingualText("Cases by the closed form", "公式推算所需数量"), Metrics.Select(ClosedForm)),
        ])
    { Notes = [.. Notes()] };

    /// <summary>The answer in words, in <see cref="Workbook.Language"/>.</summary>
    public override string ToString() => Answer().ToString();

    ResultView IViewable.ToView() => new(Needed == 0 || Metrics.Count == 0 ? [Answer(), .. SensitivityWords.AssumptionNotes(Scores).Select(ResultBlock.Paragraph)] : [Answer(), ToTable()]);

    private BilingualText Answer()
    {
        var (shop, target) = (SensitivityWords.Shop(Shop, Total), SensitivityWords.Target(Target));
        if (Needed == 0)
            return new BilingualText(
                $"{shop.English} {(Target.IsToPass ? "is ahead of" : "has reached")} {target.English} already; no new cases are needed.",
                $"{shop.Chinese}已{(Target.IsToPass ? "超过" : "达到")}{target.Chinese}，无需新增。");
        var best = SensitivityWords.Points(Best);
        if (Needed is not { } needed)
            return Metrics.Count == 0
                ? new BilingualText(
                    $"New cases of “{Outcome}” move no metric of this model, so they cannot bring {shop.English} {(Target.IsToPass ? "past" : "to")} {target.English}.",
                    $"新增“{Outcome}”不影响该模型的任何指标，{shop.Chinese}无法由此{(Target.IsToPass ? "超过" : "达到")}{target.Chinese}。")
                : new BilingualText(
                    $"No number of new “{Outcome}” can bring {shop.English} {(Target.IsToPass ? "past" : "to")} {target.English}: at best {best} points, however many are added. The metrics they move can contribute no more; FirstFix(\"{Shop}\") says what else to improve.",
                    $"无论新增多少“{Outcome}”，{shop.Chinese}都无法{(Target.IsToPass ? "超过" : "达到")}{target.Chinese}：最多 {best} 分，相关指标的贡献已到上限。可用 FirstFix(\"{Shop}\") 查看还应改善哪些指标。");
        var (cases, total) = (Count(needed), SensitivityWords.Points(TotalThere));
        var (from, to) = (Count(CountNow), Count(CountNow + needed * Share));
        var (added, addedInChinese) = Share == 1
            ? ($"{cases} more “{Outcome}” ({from} → {to})", $"新增 {cases} 个“{Outcome}”（{from} → {to}）")
            : ($"{cases} new cases, {Percent(Share)} of them “{Outcome}” ({from} → {to})", $"新增 {cases} 个，其中 {Percent(Share)} 为“{Outcome}”（{from} → {to}）");
        return new BilingualText(
            $"{shop.English} {(Target.IsToPass ? "passes" : "reaches")} {target.English} with {added}: {total} points.",
            $"{shop.Chinese}{addedInChinese}后，总分为 {total} 分，{(Target.IsToPass ? "超过" : "达到")}{target.Chinese}。");
    }

    private static BilingualText NeededAlone(CountedMetric metric) => double.IsNaN(metric.NeededAlone)
        ? new BilingualText(
            $"not reached alone (at best {SensitivityWords.Points(metric.BestAlone)} points)", $"仅靠它达不到（最多 {SensitivityWords.Points(metric.BestAlone)} 分）")
        : SensitivityWords.Value(metric.Metric, metric.NeededAlone, metric.Now);

    private static BilingualText ClosedForm(CountedMetric metric)
    {
        if (double.IsNaN(metric.CasesAlone)) return BilingualText.Same("–");
        var (r, t) = (Short(metric.Now), Short(metric.NeededAlone));
        var (cases, a, b) = (Count(metric.Cases), Short(metric.AddedAbove), metric.AddedBelow == 1 ? "" : Short(metric.AddedBelow) + " × ");
        var form = metric.AddedAbove == 0 && metric.AddedBelow == 1
            ? $"{cases} × ({r} − {t}) ÷ {t}"
            : $"{cases} × ({t} − {r}) ÷ ({a} − {b}{t})";
        return BilingualText.Same($"{form} = {Short(metric.CasesAlone, 1)}");
    }

    private IEnumerable<BilingualText> Notes()
    {
        var others = Group.Parts.Where(part => part != Outcome).ToList();
        var (stay, stayInChinese) = Share < 1
            ? ("the others fall as this shop's other cases do today", "其余按该店目前的构成分布")
            : others.Count == 0
                ? ("nothing else is added", "其他不新增")
                : ($"{string.Join(", ", others.Select(other => $"“{other}”"))} stay as they are and still count in every rate", $"{string.Join("、", others.Select(other => $"“{other}”"))}数量不变，但仍计入各比率的分母");
        var (whole, wholeInChinese) = Group.Total is { } total ? ($"; “{total}” grows by as many", $"；“{total}”同步增加") : ("", "");
        yield return new BilingualText($"Of new cases {(Share < 1 ? $"{Percent(Share)} are" : "all are")} “{Outcome}”; {stay}{whole}.", $"新增中{(Share < 1 ? $" {Percent(Share)} " : "全部")}为“{Outcome}”，{stayInChinese}{wholeInChinese}。");
        var helpful = OtherOutcomes.Where(other => other.Best > Total).ToList();
        if (helpful.Count > 0)
            yield return new BilingualText(
                $"Other outcomes alone: {string.Join("; ", helpful.Select(other => $"“{other.Outcome}” {(other.Needed is { } needed ? $"{Count(needed)} cases" : $"at best {SensitivityWords.Points(other.Best)} points")}"))}.",
                $"若只新增其他结果：{string.Join("；", helpful.Select(other => $"“{other.Outcome}”{(other.Needed is { } needed ? $"需 {Count(needed)} 个" : $"最多 {SensitivityWords.Points(other.Best)} 分")}"))}。");
        if (Metrics.Count > 1)
            yield return new BilingualText(
                "The number needed was found by evaluating the model, all of these metrics moving at once; the closed form takes one metric alone.",
                "所需数量由模型逐个数量计算得出，上述指标同时变动；公式推算只考虑单项指标。");
        foreach (var note in SensitivityWords.SampleNotes(Metrics.Select(metric => metric.Metric))) yield return note;
        foreach (var note in SensitivityWords.AssumptionNotes(Scores)) yield return note;
    }

    private static string Count(double count) => count.ToString("#,0.##", CultureInfo.InvariantCulture);

    private static string Percent(double share) => share.ToString("0.##%", CultureInfo.InvariantCulture);

    private static string Short(double number, int decimals = 4) => Math.Round(number, decimals).ToString("#,0.####", CultureInfo.InvariantCulture);
}
