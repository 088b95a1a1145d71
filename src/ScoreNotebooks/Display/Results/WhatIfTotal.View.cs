namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record WhatIfTotal : IViewable
{
    /// <summary>The answer in words, in <see cref="Workbook.Language"/>.</summary>
    public override string ToString() => Answer().ToString();

    ResultView IViewable.ToView() => new(
        [Answer(), .. SensitivityWords.SampleNotes(Values.Select(value => value.Metric)).Concat(SensitivityWords.AssumptionNotes(Scores)).Select(ResultBlock.Paragraph)]);

    private BilingualText Answer()
    {
        var set = Values.Select(value => (value.Metric.Title, Value: value.Metric.Show(value.Value))).ToList();
        var (english, chinese) = set.Count == 0
            ? ("As it is", "现状")
            : ("With " + string.Join(", ", set.Select(one => $"{SensitivityWords.InSentence(one.Title.English)} at {one.Value.English}")), "若" + string.Join("、", set.Select(one => $"{one.Title.Chinese}为 {one.Value.Chinese}")));
        if (double.IsNaN(Total))
            return new BilingualText($"{english}, {Shop} has no total for lack of data.", $"{chinese}，{Shop}因数据不足没有总分。");
        var (change, changeInChinese) = double.IsNaN(Change) ? ("", "") : ($" ({SensitivityWords.Signed(Change)})", $"（{SensitivityWords.Signed(Change)}）");
        return new BilingualText(
            $"{english}, {Shop} has {SensitivityWords.Points(Total)} points{change}, rank {Rank}.",
            $"{chinese}，{Shop}为 {SensitivityWords.Points(Total)} 分{changeInChinese}，第 {Rank} 名。");
    }
}
