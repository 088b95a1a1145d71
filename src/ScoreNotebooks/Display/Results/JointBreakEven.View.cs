using System.Globalization;

namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record JointBreakEven : IViewable
{
    /// <summary>One line per metric: its value as it is, its step, and its value where the target is met (or where the total is best).</summary>
    public ResultTable ToTable() => new(
        CanBeReached ? new BilingualText("What that takes", "所需的变化") : new BilingualText("What gives the most", "最多能做到的变化"),
        [
            ResultColumns.Titles(ResultColumns.Metric, Moves.Select(move => move.Metric.Title)),
            ResultColumns.Titles(SensitivityWords.Now, Moves.Select(move => move.Metric.Show(move.Value))),
            ResultColumns.Titles(Towards is null ? new BilingualText("Step", "步长") : new BilingualText("Whole way", "全程"), Moves.Select(move => SensitivityWords.Difference(move.Metric, move.Step))),
            ResultColumns.Titles(CanBeReached ? new BilingualText("Needed", "需要达到") : new BilingualText("At best", "最佳"), Moves.Select(move => SensitivityWords.Value(move.Metric, move.Needed, move.Value))),
        ])
    { Notes = [.. SensitivityWords.SampleNotes(Moves.Select(move => move.Metric)), .. SensitivityWords.AssumptionNotes(Scores)] };

    /// <summary>The answer in words, in <see cref="Workbook.Language"/>.</summary>
    public override string ToString() => Answer().ToString();

    ResultView IViewable.ToView() => new(IsMetNow ? [Answer(), .. ToTable().Notes.Select(ResultBlock.Paragraph)] : [Answer(), ToTable()]);

    private BilingualText Answer()
    {
        var (shop, target) = (SensitivityWords.Shop(Shop, Total), SensitivityWords.Target(Target));
        if (IsMetNow)
            return new BilingualText(
                $"{shop.English} {(Target.IsToPass ? "is ahead of" : "has reached")} {target.English} already.",
                $"{shop.Chinese}已{(Target.IsToPass ? "超过" : "达到")}{target.Chinese}。");
        if (!CanBeReached) return OutOfReach(shop, target);
        // Just over a total that is to be passed, the two would be written alike.
        var (there, thereInChinese) = IsEnough
            ? ($", with {SensitivityWords.Points(TotalThere)} points", $"总分为 {SensitivityWords.Points(TotalThere)} 分，")
            : ("", "总分即");
        var (most, mostInChinese) = IsEnough ? ("", " ") : ("just over ", "略多于 ");
        var way = Towards is null
            ? new BilingualText($"after {most}{Number(Steps)} steps", $"走{mostInChinese}{Number(Steps)} 步后")
            : new BilingualText($"after {most}{Share(Steps)} of the way towards {Towards}", $"朝{Towards}的水平走完{mostInChinese}{Share(Steps)} 的路程后");
        return new BilingualText(
            $"{shop.English} {(Target.IsToPass ? "passes" : "reaches")} {target.English} {way.English}{there}, everything else as it is.",
            $"其他不变，{shop.Chinese}{way.Chinese}，{thereInChinese}{(Target.IsToPass ? "超过" : "达到")}{target.Chinese}。");
    }

    private BilingualText OutOfReach(BilingualText shop, BilingualText target)
    {
        var best = SensitivityWords.Points(BestTotal);
        var (after, afterInChinese) = (Towards, BestSteps) switch
        {
            (null, 0) => ("as it is", "即现状"),
            (null, double.PositiveInfinity) => ("approached with ever more steps", "步数再多也只能接近"),
            (null, _) => ($"after {Number(BestSteps)} steps", $"{Number(BestSteps)} 步后"),
            _ => ($"after {Share(BestSteps)} of the way towards {Towards}", $"朝{Towards}走完 {Share(BestSteps)} 后"),
        };
        return new BilingualText(
            $"This way {shop.English} cannot {(Target.IsToPass ? "pass" : "reach")} {target.English}: at best {best} points, {after}. Add metrics that have headroom; Metrics(\"{Shop}\") lists it.",
            $"按此方向，{shop.Chinese}无法{(Target.IsToPass ? "超过" : "达到")}{target.Chinese}：最多 {best} 分（{afterInChinese}）。请加入仍有提升空间的指标，可用 Metrics(\"{Shop}\") 查看。");
    }

    // Rounded up, so that the steps written are enough.
    private static string Number(double steps) => RoundedUp(steps, 1e3).ToString("0.###", CultureInfo.InvariantCulture);

    private static string Share(double share) => RoundedUp(share, 1e4).ToString("0.##%", CultureInfo.InvariantCulture);

    private static double RoundedUp(double number, double per) => Math.Ceiling(Math.Round(number * per, 6)) / per;
}
