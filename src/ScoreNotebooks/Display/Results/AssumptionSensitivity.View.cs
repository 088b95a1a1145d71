using System.Globalization;

namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record AssumptionSensitivity : IViewable
{
    private const int MostFirst = 3;

    private static readonly BilingualText Unsure = new(
        "“–”: what is looked at varies too seldom to tell the share.", "“–”表示变化太少，无法判断比例。");

    /// <summary>One line per choice that was varied: its alternatives, and the share of variance it causes by itself and together with others; the largest first.</summary>
    public ResultTable ToChoiceTable()
    {
        var ordered = Choices.OrderByDescending(choice => choice.Total.Value).ToList();
        return new ResultTable(
            Output == AssumptionOutput.Rank
                ? new BilingualText("What the differences between the rankings come from", "名次差异从何而来")
                : new BilingualText("What the differences between the totals come from", "总分差异从何而来"),
            [
                ResultColumns.Titles(new BilingualText("Choice", "选择"), ordered.Select(choice => choice.Title)) with { Name = "choice" },
                ResultColumns.Titles(new BilingualText("Varied between", "在以下做法之间变化"), ordered.Select(AlternativesOf)) with { Name = "alternatives" },
                Share("By itself", "单独造成", "first", ordered.Select(choice => choice.First)),
                Share("With others", "含共同作用", "total", ordered.Select(choice => choice.Total)),
            ])
        { Notes = [SharesNote(), .. AreSharesSure ? Array.Empty<BilingualText>() : [Unsure], .. NotVaried] };
    }

    /// <summary>One line per shop, the best first: its rank, the ranks it takes while the choices vary, and which choice moves it most.</summary>
    public ResultTable ToTable()
    {
        var ordered = Scores.RowsBestFirst().Select(row => Shops[row]).ToList();
        return new ResultTable(
            new BilingualText("Ranks while the choices vary", "各项选择变化时的名次"),
            [
                new TextColumn(ResultColumns.Shop, [.. ordered.Select(shop => shop.Shop)]) { Name = "shop" },
                ResultColumns.Numbers(new BilingualText("Rank", "名次"), ordered.Select(shop => shop.Nominal == 0 ? double.NaN : shop.Nominal), NumberFormat.Count) with { Name = "rank" },
                ResultColumns.Numbers(new BilingualText("Median [5–95%]", "中位数［5%–95%］"), ordered.Select(shop => shop.Median), NumberFormat.Count) with
                {
                    Name = "median",
                    Low = ordered.Select(shop => shop.Low).ToArray(),
                    High = ordered.Select(shop => shop.High).ToArray(),
                },
                ResultColumns.Numbers(new BilingualText("First in", "第一名的比例"), ordered.Select(shop => shop.FirstShare), NumberFormat.Percent()) with { Name = "first" },
                ResultColumns.Titles(new BilingualText("Moved most by", "受何影响最大"), ordered.Select(MovedBy)) with { Name = "moved by" },
            ])
        { Notes = [.. WithoutTotalNotes(), .. ScoreboardCharts.AssumptionNote(Scores.Model, Assumptions) is { } note ? [note] : Array.Empty<BilingualText>()] };
    }

    /// <summary>One line per alternative taken by itself: who is first then, and by how many ranks shops move on average.</summary>
    public ResultTable ToAlternativeTable() => new(
        new BilingualText("Each alternative by itself", "每种做法单独采用时"),
        [
            ResultColumns.Titles(new BilingualText("Choice", "选择"), Alternatives.Select(alternative => Choice(alternative.Choice).Title)) with { Name = "choice" },
            ResultColumns.Titles(new BilingualText("Alternative", "做法"), Alternatives.Select(alternative => alternative.Title)) with { Name = "alternative" },
            new TextColumn(new BilingualText("First", "第一名"), [.. Alternatives.Select(alternative => string.Join(", ", alternative.First))]) { Name = "first" },
            ResultColumns.Numbers(new BilingualText("Ranks moved on average", "平均变动名次"), Alternatives.Select(alternative => alternative.MeanShift), NumberFormat.Plain(1)) with { Name = "shift" },
        ]);

    /// <summary>The answer in words, and the tables.</summary>
    public override string ToString() => ((IViewable)this).ToView().ToText();

    ResultView IViewable.ToView() => new(
        [Summary(), FirstPlace(), ToChoiceTable(), .. Alternatives.Count > 0 ? [ToAlternativeTable()] : Array.Empty<ResultBlock>(), ToTable()]);

    private static NumberColumn Share(string english, string chinese, string name, IEnumerable<IndexEstimate> shares) =>
        VarianceWords.Column(new BilingualText(english, chinese), name, shares.Select(SureOnly), NumberFormat.Percent(0)) with { Bar = new BarRange(0, 1) };

    private static BilingualText AlternativesOf(AssumptionChoice choice) => new(
        string.Join("; ", choice.Alternatives.Select(alternative => alternative.English)),
        string.Join("；", choice.Alternatives.Select(alternative => alternative.Chinese)));

    private BilingualText Summary()
    {
        var varied = new BilingualText(
            string.Join(", ", Choices.Select(choice => choice.Title.English.ToLowerInvariant())), string.Join("、", Choices.Select(choice => choice.Title.Chinese)));
        var begun = new BilingualText(
            FormattableString.Invariant($"{Replications:N0} rankings with these choices varied together: {varied.English}."),
            FormattableString.Invariant($"以下选择同时变化，得到 {Replications:N0} 份排名：{varied.Chinese}。"));
        var output = Output == AssumptionOutput.Rank ? new BilingualText("ranks", "名次") : new BilingualText("totals", "总分");
        if (Choices.All(choice => double.IsNaN(choice.Total.Value)))
            return Words.Append(begun, new BilingualText($"The {output.English} do not depend on them at all.", $"{output.Chinese}完全不受其影响。"));
        var same = new BilingualText(
            $"{Percent(SameRanking)} of the rankings are the model's, shop for shop.", $"其中 {Percent(SameRanking)} 与模型原样下的排名完全一致。");
        if (MattersMost is not { } most)
            return Words.Append(Words.Append(begun, same), new BilingualText(
                $"The {output.English} vary too seldom to say which choice it comes from; more replications would tell.",
                $"{output.Chinese}很少变化，无法判断来自哪项选择；增加重复次数（replications）后可以判断。"));
        return Words.Append(Words.Append(begun, same), new BilingualText(
            $"What matters most for the {output.English} is \"{most.Title.English}\": it causes {Percent(most.First.Value)} of their variance by itself and has a part in {Percent(most.Total.Value)}.",
            $"对{output.Chinese}影响最大的是“{most.Title.Chinese}”：单独造成其方差的 {Percent(most.First.Value)}，参与其中的 {Percent(most.Total.Value)}。"));
    }

    private BilingualText FirstPlace()
    {
        var first = Shops.Where(shop => shop.FirstShare > 0).OrderByDescending(shop => shop.FirstShare).ToList();
        var named = first.Take(MostFirst).ToList();
        var others = first.Count - named.Count;
        return new BilingualText(
            $"First in the rankings: {string.Join(", ", named.Select(shop => $"{shop.Shop} {Percent(shop.FirstShare)}{(shop.Nominal == 1 ? " (first in the model as it is)" : "")}"))}{(others > 0 ? $"; {others} other shops at times" : "")}.",
            $"居第一名的比例：{string.Join("，", named.Select(shop => $"{shop.Shop} {Percent(shop.FirstShare)}{(shop.Nominal == 1 ? "（模型原样下的第一名）" : "")}"))}{(others > 0 ? $"；另有 {others} 家店偶尔居首" : "")}。");
    }

    private BilingualText MovedBy(ShopRanks shop)
    {
        var most = shop.Causes.MaxBy(cause => double.IsNaN(cause.Total.Value) ? -1 : cause.Total.Value);
        if (most is null || !(most.Total.Value > 0)) return new BilingualText("nothing", "不受影响");
        return !IsSure(most.Total)
            ? new BilingualText("too seldom to say", "变化太少，无法判断")
            : new BilingualText($"{most.Title.English} ({Percent(most.Total.Value)})", $"{most.Title.Chinese}（{Percent(most.Total.Value)}）");
    }

    private BilingualText SharesNote() => new(
        FormattableString.Invariant($"Shares of the variance of all shops together, with 90% intervals, from {Evaluations:N0} further rankings. What \"with others\" has above \"by itself\" comes of choices together, so that column may sum to more than 100%."),
        FormattableString.Invariant($"占全部店铺方差之和的比例，附 90% 区间，由另外 {Evaluations:N0} 份排名估计。“含共同作用”一列高出“单独造成”的部分来自多项选择的相互影响，因此合计可超过 100%。"));

    private IEnumerable<BilingualText> WithoutTotalNotes()
    {
        foreach (var shop in Shops.Where(shop => shop.WithoutTotal > 0).Take(5))
            yield return new BilingualText(
                $"{shop.Shop} has no total in {Percent(shop.WithoutTotal)} of the rankings; those do not count for it.",
                $"{shop.Shop}在 {Percent(shop.WithoutTotal)} 的排名中没有总分，不计入其名次。");
    }

    private static string Percent(double share) => Math.Round(Math.Max(0, share), 2).ToString("0%", CultureInfo.InvariantCulture);
}
