namespace ScoreNotebooks;

/// <summary>
/// Whether the program that a notebook runs in has what the workbook needs. What is fine reads the same in every host;
/// what is not says what to do.
/// </summary>
/// <param name="Points">What was looked at, in order.</param>
public sealed partial record WorkbookCheck(IReadOnlyList<CheckedPoint> Points)
{
    // The library is compiled for this version and starts on no earlier one; a host may still be told to try.
    private const int LeastRuntime = 10;

    /// <summary>True when the workbook has all it needs.</summary>
    public bool IsFine => Points.All(point => point.Problem is null);

    /// <summary>Looks at the host.</summary>
    /// <param name="data">A folder of tables that the notebooks read; a relative path starts from <see cref="Workbook.Folder"/>.</param>
    public static WorkbookCheck Run(string data = "../data/shops/abc")
    {
        var shops = new Lazy<ShopTable>(() => ShopTable.Read(data));
        var scores = new Lazy<Scoreboard>(() => ScoreModels.Load("six-factors").Score(shops.Value));
        return new(
        [
            new CheckedPoint(new BilingualText($".NET {LeastRuntime} or later", $".NET {LeastRuntime} 或更高版本"), Runtime()),
            Try(new BilingualText("The models that come with the library", "评分库自带的评分模型"), () => ScoreModels.All.Count),
            Try(new BilingualText($"The tables in {data}", $"{data} 中的表格"), () => shops.Value.Shops.Count),
            Try(new BilingualText("A score of these tables", "由这些表格得出的体验分"), () => scores.Value.Shops.Count),
            Try(new BilingualText("A chart, drawn as a picture and for the mouse", "图表：既是图片，也能用鼠标查看"), () => Drawn(scores.Value.ContributionBars())),
        ]);
    }

    private static BilingualText? Runtime() => Environment.Version.Major >= LeastRuntime
        ? null
        : new BilingualText(
            $"This host runs on .NET {Environment.Version}. Install the .NET {LeastRuntime} SDK and start it again.",
            $"当前程序运行在 .NET {Environment.Version} 上。请安装 .NET {LeastRuntime} SDK 后重新启动。");

    private static int Drawn(Chart chart) => chart.ToSvg().Length + chart.ToFigureJson().Length;

    private static CheckedPoint Try(BilingualText what, Func<int> look)
    {
        try
        {
            look();
            return new CheckedPoint(what, null);
        }
        catch (WorkbookException refused)
        {
            return new CheckedPoint(what, refused.Text);
        }
    }
}
