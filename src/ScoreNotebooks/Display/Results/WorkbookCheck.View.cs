namespace ScoreNotebooks;

[TypeFormatterSource(typeof(ResultFormatterSource), PreferredMimeTypes = [MimeTypes.Html, MimeTypes.Text])]
public sealed partial record WorkbookCheck : IViewable
{
    private static readonly BilingualText Fine = new("fine", "正常");

    /// <summary>One line per point: what was looked at, and what came of it.</summary>
    public ResultTable ToTable() => new(
        IsFine ? new BilingualText("This host has all that the workbook needs", "当前程序具备工作簿所需的一切") : new BilingualText("Something is missing", "还缺少一些东西"),
        [
            ResultColumns.Titles(new BilingualText("What is needed", "需要什么"), Points.Select(point => point.What)),
            new TextColumn(new BilingualText("Found", "结果"), [.. Points.Select(point => point.Problem ?? Fine)]),
        ]);

    /// <summary>The table as text in <see cref="Workbook.Language"/>.</summary>
    public override string ToString() => ToTable().ToString();

    ResultView IViewable.ToView() => new([ToTable()]);
}
