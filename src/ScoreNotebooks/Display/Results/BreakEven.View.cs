namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record BreakEven : IViewable
{
    /// <summary>The answer in words, in <see cref="Workbook.Language"/>. Values are rounded so that they suffice.</summary>
    public override string ToString() => Answer().ToString();

    ResultView IViewable.ToView() => new([Answer(), .. Notes().Select(ResultBlock.Paragraph)]);

    private BilingualText Answer()
    {
        if (IsMetNow) return Nearest is null ? KeptWhatever() : Kept();
        return Nearest is { } nearest ? Gained(nearest) : OutOfReach();
    }

    private BilingualText Gained(BreakEvenPoint point)
    {
        var (shop, target, now) = (SensitivityWords.Shop(Shop, Total), SensitivityWords.Target(Target), Metric.Show(Value));
        var needed = SensitivityWords.Value(Metric, point.Value, Value);
        var change = SensitivityWords.Difference(Metric, point.Value, Value);
        var isUp = IsAbove(point);
        var there = Math.Abs(point.Total - Target.Points) < 0.005
            ? BilingualText.Same("")
            : new BilingualText($" The total is then {SensitivityWords.Points(point.Total)}.", $"届时总分为 {SensitivityWords.Points(point.Total)} 分。");
        var other = Other(point);
        return new BilingualText(
            $"{shop.English} {(Target.IsToPass ? "passes" : "reaches")} {target.English} when its {Lower(Metric)} is {(point.IsEnough ? isUp ? "at least" : "at most" : isUp ? "above" : "below")} {needed.English} (now {now.English}: {change.English}), everything else as it is.{there.English}{other.English}",
            $"{shop.Chinese}的{Metric.Title.Chinese}{(point.IsEnough ? isUp ? "达到" : "降到" : isUp ? "高于" : "低于")} {needed.Chinese}（现为 {now.Chinese}，{change.Chinese}）时，其他不变，总分{(Target.IsToPass ? "超过" : "达到")}{target.Chinese}。{there.Chinese}{other.Chinese}");
    }

    // A curve that is not monotone may meet the target on either side.
    private BilingualText Other(BreakEvenPoint nearest)
    {
        if (Rising is null || Falling is null) return BilingualText.Same("");
        var other = ReferenceEquals(nearest, Rising) ? Falling : Rising;
        var needed = SensitivityWords.Value(Metric, other.Value, Value);
        return IsAbove(other)
            ? new BilingualText($" Also when it is {(other.IsEnough ? "at least" : "above")} {needed.English}.", $"{(other.IsEnough ? "达到" : "高于")} {needed.Chinese} 也可以。")
            : new BilingualText($" Also when it is {(other.IsEnough ? "at most" : "below")} {needed.English}.", $"{(other.IsEnough ? "降到" : "低于")} {needed.Chinese} 也可以。");
    }

    private BilingualText OutOfReach()
    {
        var (shop, target) = (SensitivityWords.Shop(Shop, Total), SensitivityWords.Target(Target));
        var best = SensitivityWords.Points(Best.Total);
        var at = double.IsInfinity(Best.Value)
            ? new BilingualText("with ever more of it it comes near to", "即使无限改善也只能接近")
            : new BilingualText("at best", "最多");
        var where = double.IsInfinity(Best.Value) ? BilingualText.Same("")
            : Best.Value == Value ? new BilingualText(", which it has now", "（即现状）")
            : new BilingualText($", with {Metric.Show(Best.Value).English}", $"（取 {Metric.Show(Best.Value).Chinese}）");
        return new BilingualText(
            $"{Metric.Title.English} alone cannot bring {shop.English} {(Target.IsToPass ? "past" : "to")} {target.English}: {at.English} {best} points{where.English}. FirstFix(\"{Shop}\") says what else to improve; BreakEven with along: moves several metrics together.",
            $"仅靠{Metric.Title.Chinese}，{shop.Chinese}无法{(Target.IsToPass ? "超过" : "达到")}{target.Chinese}：{at.Chinese} {best} 分{where.Chinese}。可用 FirstFix(\"{Shop}\") 查看还应改善哪些指标，或用 BreakEven 的 along 同时变动多项指标。");
    }

    private BilingualText Kept()
    {
        var (shop, target, now) = (SensitivityWords.Shop(Shop, Total), SensitivityWords.Target(Target), Metric.Show(Value));
        var bounds = new[] { Falling, Rising }.OfType<BreakEvenPoint>().Select(Bound).ToList();
        return new BilingualText(
            $"{shop.English} {(Target.IsToPass ? "is ahead of" : "has reached")} {target.English} already, and stays so while its {Lower(Metric)} is {string.Join(" and ", bounds.Select(bound => bound.English))} (now {now.English}), everything else as it is.",
            $"{shop.Chinese}已{(Target.IsToPass ? "超过" : "达到")}{target.Chinese}；其他不变，只要{Metric.Title.Chinese}{string.Join("且", bounds.Select(bound => bound.Chinese))}（现为 {now.Chinese}），就能保持。");
    }

    private BilingualText Bound(BreakEvenPoint point)
    {
        var value = SensitivityWords.Value(Metric, point.Value, Value, mayOverstep: false);
        return IsAbove(point)
            ? new BilingualText($"{(point.IsEnough ? "at most" : "below")} {value.English}", $"{(point.IsEnough ? "不高于" : "低于")} {value.Chinese}")
            : new BilingualText($"{(point.IsEnough ? "at least" : "above")} {value.English}", $"{(point.IsEnough ? "不低于" : "高于")} {value.Chinese}");
    }

    private BilingualText KeptWhatever()
    {
        var (shop, target, worst) = (SensitivityWords.Shop(Shop, Total), SensitivityWords.Target(Target), SensitivityWords.Points(Worst.Total));
        var at = Metric.Show(Worst.Value);
        return new BilingualText(
            $"{shop.English} {(Target.IsToPass ? "is ahead of" : "has reached")} {target.English} already, and stays so whatever its {Lower(Metric)}: at worst {worst} points, with {at.English}.",
            $"{shop.Chinese}已{(Target.IsToPass ? "超过" : "达到")}{target.Chinese}，且无论{Metric.Title.Chinese}如何变化都能保持：最差为 {worst} 分（取 {at.Chinese}）。");
    }

    private bool IsAbove(BreakEvenPoint point) => ReferenceEquals(point, Rising);

    private static string Lower(Metric metric) => SensitivityWords.InSentence(metric.Title.English);

    private IEnumerable<BilingualText> Notes()
    {
        foreach (var note in SensitivityWords.SampleNotes([Metric])) yield return note;
        if (TotalsScoredAgain is { } again)
        {
            var own = SensitivityWords.Points(again[Scores.Table.IndexOfShop(Shop)]);
            var other = Target.ShopToPass is { } passed ? SensitivityWords.Points(again[Scores.Table.IndexOfShop(passed)]) : null;
            yield return new BilingualText(
                $"Scored again with the sample moving along, {Shop} would have {own} points there{(other is null ? "" : $" and {Target.ShopToPass} {other}")}.",
                $"若样本随之变动并重新计分，届时{Shop}为 {own} 分{(other is null ? "" : $"，{Target.ShopToPass}为 {other} 分")}。");
        }

        foreach (var note in SensitivityWords.AssumptionNotes(Scores)) yield return note;
    }
}
