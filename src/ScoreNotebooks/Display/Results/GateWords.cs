using System.Globalization;

namespace ScoreNotebooks;

/// <summary>Gates in words.</summary>
internal static class GateWords
{
    internal static BilingualText Title { get; } = new("Gate", "门槛");

    internal static BilingualText Of(GateState state) => state switch
    {
        GateState.Open => new BilingualText("open", "可进入"),
        GateState.StaysIn => new BilingualText("stays in", "可保留"),
        GateState.Closed => new BilingualText("closed", "不达标"),
        _ => new BilingualText("unknown", "未知"),
    };

    /// <summary>The lines of a gate: "total 70, product score 65; 7-day mean".</summary>
    internal static BilingualText Lines(ScoreModel model, Gate gate)
    {
        var lines = gate.Lines.Select(line => Line(model.TitleOf(line.On), line)).ToList();
        var mean = gate.MeanDays is { } days ? new BilingualText($"; mean of {days} days", $"；{days} 日均值") : BilingualText.Same("");
        return new BilingualText(
            string.Join(", ", lines.Select(line => line.English)) + mean.English, string.Join("，", lines.Select(line => line.Chinese)) + mean.Chinese);
    }

    private static BilingualText Line(BilingualText title, GateLine line)
    {
        var (enter, keep) = (Number(line.Enter), Number(line.Keep));
        if (double.IsNaN(line.Enter) && double.IsNaN(line.Keep)) return new BilingualText($"{title.English}: not public", $"{title.Chinese}：未公开");
        if (line.Enter.Equals(line.Keep)) return new BilingualText($"{title.English} from {enter.English}", $"{title.Chinese}不低于{enter.Chinese}");
        return new BilingualText($"{title.English} {enter.English} to get in, {keep.English} to stay", $"{title.Chinese}进入线{enter.Chinese}、保留线{keep.Chinese}");
    }

    private static BilingualText Number(double line) => double.IsNaN(line)
        ? new BilingualText("(not public)", "未公开")
        : new BilingualText(line.ToString("0.##", CultureInfo.InvariantCulture), $" {line.ToString("0.##", CultureInfo.InvariantCulture)}");
}
